import type { Entity } from '@backstage/catalog-model';
import { ANNOTATION_PAGERDUTY_TEAM_IDS } from '@operations-in-teams/plugin-on-call-common';

/**
 * The teams in PagerDuty of a catalog Group: those that its annotation names,
 * or else those of the same name, whatever case and punctuation.
 */
export function matchTeams<T extends { id: string; name: string }>(
  group: Entity,
  teams: T[],
): T[] {
  const named = group.metadata.annotations?.[ANNOTATION_PAGERDUTY_TEAM_IDS];
  if (named !== undefined) {
    const ids = named.split(',').map(id => id.trim());
    return teams.filter(({ id }) => ids.includes(id));
  }
  const names = new Set(
    [group.metadata.name, group.metadata.title, displayNameOf(group)]
      .filter(name => name !== undefined)
      .map(normalise)
      .filter(name => name !== ''),
  );
  return teams.filter(({ name }) => names.has(normalise(name)));
}

function displayNameOf({ spec }: Entity): string | undefined {
  const profile = spec?.profile;
  const name =
    typeof profile === 'object' && profile !== null && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return typeof name === 'string' ? name : undefined;
}

function normalise(name: string) {
  return name
    .toLocaleLowerCase('en-US')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^(team-)|^-+|-+$/g, '');
}
