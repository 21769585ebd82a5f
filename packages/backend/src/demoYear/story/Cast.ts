import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** A team of the company, and who acts for it. */
export type CastTeam = {
  name: string;
  ref: string;
  /** The lead, who asks for the team. */
  lead: string;
  /** Everybody who has been there all year, the lead first. */
  members: string[];
  /** What it runs, systems first asked for. */
  components: Array<{ ref: string; roundTheClock: boolean }>;
  systems: string[];
};

/** Who acts in the demo's year. */
export type Cast = {
  teams: Map<string, CastTeam>;
  /** People with the mandate, Li Wei first. */
  reviewers: string[];
};

const REVIEWERS = 'on-call-reviewers';
const FIRST_REVIEWER = 'user:default/li.wei';

/**
 * Finds teams and people in the catalog as it was when the year began.
 *
 * @param names - of the teams that act; all where they are left out.
 */
export function findCast(entities: Entity[], names?: string[]): Cast {
  const users = entities.filter(({ kind }) => kind === 'User');
  const memberOf = (user: Entity) => (user.spec?.memberOf ?? []) as string[];
  const isLead = (user: Entity) => memberOf(user).includes('team-leads');
  const teams = entities.filter(
    ({ kind, spec, metadata }) =>
      kind === 'Group' &&
      spec?.type === 'team' &&
      (names?.includes(metadata.name) ?? true),
  );
  const ownedBy = (ref: string) => (entity: Entity) =>
    entity.spec?.owner === ref;
  return {
    teams: new Map(
      teams.map(team => {
        const { name } = team.metadata;
        const ref = stringifyEntityRef(team);
        const members = users
          .filter(user => memberOf(user).includes(name))
          .sort((a, b) => Number(isLead(b)) - Number(isLead(a)))
          .map(user => stringifyEntityRef(user));
        const owned = entities.filter(ownedBy(ref));
        return [
          name,
          {
            name,
            ref,
            lead: members[0],
            members,
            components: owned
              .filter(
                ({ kind, spec }) =>
                  kind === 'Component' && spec?.type !== 'library',
              )
              .map(component => ({
                ref: stringifyEntityRef(component),
                roundTheClock:
                  component.metadata.annotations?.[
                    'operations-in-teams/on-call'
                  ] === '24x7',
              })),
            systems: owned
              .filter(({ kind }) => kind === 'System')
              .map(system => stringifyEntityRef(system)),
          },
        ];
      }),
    ),
    reviewers: users
      .filter(user => memberOf(user).includes(REVIEWERS))
      .map(user => stringifyEntityRef(user))
      .sort(
        (a, b) => Number(b === FIRST_REVIEWER) - Number(a === FIRST_REVIEWER),
      ),
  };
}

/** A reviewer who is none of the team. */
export function reviewerFor(cast: Cast, team: CastTeam): string {
  return cast.reviewers.find(ref => !team.members.includes(ref))!;
}
