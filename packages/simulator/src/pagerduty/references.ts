import { DateTime } from 'luxon';
import type { Schedule } from '../rotation/types';
import type { World } from '../World';

export const API_URL = 'https://api.pagerduty.com';
export const WEB_URL = 'https://ljudbild.pagerduty.com';

export type Reference = {
  id: string;
  type: string;
  summary: string | null;
  self: string;
  html_url: string | null;
};

/** The fields that every object has, in full or as a reference. */
export function reference(
  type: string,
  path: string,
  item: { id: string; name: string },
  webPath: string | null = path,
): Reference {
  return {
    id: item.id,
    type,
    summary: item.name,
    self: `${API_URL}/${path}/${item.id}`,
    html_url: webPath && `${WEB_URL}/${webPath}/${item.id}`,
  };
}

export function formatTime(millis: number, timeZone: string): string {
  return DateTime.fromMillis(millis, { zone: timeZone }).toISO({
    suppressMilliseconds: true,
  })!;
}

/** References by id; one that points nowhere keeps its id and has no name. */
export function createReferences({ company }: World) {
  const { users, teams, schedules, escalationPolicies, services } =
    company.pagerDuty;
  const named = (items: { id: string; name: string }[], id: string) =>
    items.find(item => item.id === id) ?? { id, name: '' };
  return {
    user: (id: string) =>
      reference('user_reference', 'users', named(users, id)),
    team: (id: string) =>
      reference('team_reference', 'teams', named(teams, id)),
    policy: (id: string) =>
      reference(
        'escalation_policy_reference',
        'escalation_policies',
        named(escalationPolicies, id),
      ),
    service: (id: string) =>
      reference(
        'service_reference',
        'services',
        named(services, id),
        'service-directory',
      ),
    schedule: (id: string) => {
      const schedule: Schedule | undefined = schedules.find(
        item => item.id === id,
      );
      return schedule?.kind === 'v3'
        ? reference(
            'schedule_v3_reference',
            'v3/schedules',
            schedule,
            'schedules',
          )
        : reference('schedule_reference', 'schedules', named(schedules, id));
    },
  };
}

export type References = ReturnType<typeof createReferences>;
