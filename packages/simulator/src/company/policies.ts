import type { Schedule } from '../rotation/types';
import type { Roster } from './schedules';
import type { StableIds } from './stableIds';
import type { EscalationPolicy, EscalationTarget } from './types';

/** Who is called in what order, by team; `legacy` is of no team. */
export function createPolicies(
  ids: StableIds,
  roster: Roster,
  schedules: Record<string, Schedule>,
): Record<string, EscalationPolicy> {
  const on = (key: string): EscalationTarget => ({
    type: 'schedule',
    id: schedules[key].id,
  });
  const person = (id: string): EscalationTarget => ({ type: 'user', id });
  const lead = (team: string) => person(roster.members(team)[0]);
  const policy = (
    team: string,
    name: string,
    levels: EscalationTarget[],
    options: { loops?: number; description?: string } = {},
  ): EscalationPolicy => ({
    id: ids.pagerDuty('policy', team),
    name,
    description: options.description ?? null,
    loops: options.loops ?? 2,
    teamIds: team === 'legacy' ? [] : [roster.teamId(team)],
    rules: levels.map((target, index) => ({
      id: ids.pagerDuty('rule', team, String(index)),
      delayMinutes: index === 0 ? 10 : 15,
      targets: [target],
    })),
  });
  const lastResort = on('incident-leads');
  const central = on('operations-primary');

  return {
    'podcast-player': policy('podcast-player', 'Podcast Player', [
      on('player-primary'),
      on('player-secondary'),
      lastResort,
    ]),
    'ad-delivery': policy('ad-delivery', 'Ad Delivery', [
      on('ad-delivery-primary'),
      on('ad-delivery-secondary'),
      lastResort,
    ]),
    payments: policy('payments', 'Payments', [
      on('payments-primary'),
      on('payments-secondary'),
      lastResort,
    ]),
    'creator-studio': policy('creator-studio', 'Creator Studio', [
      on('studio-primary'),
      on('studio-secondary'),
      lastResort,
    ]),
    identity: policy('identity', 'Identity', [
      on('identity-primary'),
      on('identity-secondary'),
      lastResort,
    ]),
    search: policy('search', 'Search', [on('search-primary')], {
      description: 'One level: whoever does not answer is called again',
      loops: 0,
    }),
    recommendations: policy('recommendations', 'Recommendations', [
      lead('recommendations'),
      central,
    ]),
    'audio-pipeline': policy('audio-pipeline', 'Audio Pipeline', [
      on('audio-weeknights'),
      person(roster.userId('li.wei')),
    ]),
    analytics: policy('analytics', 'Analytics', [
      on('analytics-primary'),
      central,
      lastResort,
    ]),
    insertion: policy('insertion', 'Insertion (central operations)', [
      central,
      on('operations-secondary'),
    ]),
    publishing: policy('publishing', 'Publishing', [
      central,
      on('publishing-secondary'),
      lastResort,
    ]),
    transcription: policy('transcription', 'Transcription', [
      on('transcription'),
      central,
    ]),
    'web-experience': policy('web-experience', 'Web Experience', [
      on('web-office-hours'),
      lead('web-experience'),
    ]),
    'platform-operations': policy('platform-operations', 'Central operations', [
      central,
      on('operations-secondary'),
      lastResort,
    ]),
    legacy: policy('legacy', 'Old web site (unused)', [lead('payments')], {
      description: 'No service uses it',
    }),
  };
}
