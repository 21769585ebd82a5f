import { accountIdOf } from '../accounts';
import type { Component } from '../types';
import type { Milestone } from './Milestones';
import type { Past } from './types';

export const LEGACY_TAG = 'legacy-platform';

const TIER = 'operations-in-teams/tier';
const ACCOUNTS = 'amazonaws.com/account-id';
const pagers = [
  'pagerduty.com/service-id',
  'pagerduty.com/integration-key',
  'operations-in-teams/pagerduty-service-ids',
];
const linkMilestones: Record<string, Milestone> = {
  source: 'linked',
  docs: 'linked',
  dashboard: 'dashboards',
  runbook: 'runbooks',
};

/** Days before this month when a team dissolved whose component nobody took. */
const DISSOLVED_DAYS = 120;
const DISSOLVED = 'group:default/skunkworks';

const without = (annotations: Record<string, string>, names: string[]) =>
  Object.fromEntries(
    Object.entries(annotations).filter(([name]) => !names.includes(name)),
  );

/** A component as the catalog described it, and where it ran. */
export function componentAt(
  component: Component,
  team: string | undefined,
  { ids, milestones, at }: Past,
): Component {
  if (team === undefined) return component;
  const { name, roundTheClock } = component;
  const before = (milestone: Milestone) =>
    at < milestones.reached(team, milestone, name);
  const annotations = {
    ...without(component.annotations, [
      ...(before('described') ? [TIER] : []),
      // What central operations was woken for, it had linked.
      ...(before('paged') && !roundTheClock ? pagers : []),
    ]),
  };
  const legacy = component.type !== 'library' && before('migrated');
  if (legacy && annotations[ACCOUNTS] !== undefined) {
    // The legacy platform is one cluster, in one account for everybody.
    annotations[ACCOUNTS] = accountIdOf(ids, 'platform-prod');
  }
  return {
    ...component,
    description: before('described') ? undefined : component.description,
    owner:
      component.owner === DISSOLVED && at < milestones.daysAgo(DISSOLVED_DAYS)
        ? `group:default/${team}`
        : component.owner,
    annotations,
    tags: legacy
      ? [...new Set([...component.tags, LEGACY_TAG])]
      : component.tags,
    links: component.links.filter(
      ({ type }) => !linkMilestones[type] || !before(linkMilestones[type]),
    ),
  };
}
