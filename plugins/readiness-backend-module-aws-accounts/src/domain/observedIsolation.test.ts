import fc from 'fast-check';
import {
  type IsolationGrant,
  type IsolationOptions,
  type ObservedIsolation,
  observeIsolation,
} from './observedIsolation';

type Known = IsolationGrant & { members: string[] };
type KnownOptions = Omit<IsolationOptions, 'grants' | 'iamUsers'> & {
  grants: Known[];
  iamUsers: number;
};

/** The levels, word by word, where everything is known. */
function levelOfKnown(options: KnownOptions): ObservedIsolation {
  const writers = options.grants.filter(
    ({ access, members }) => access === 'write' && members.length > 0,
  );
  const teams: string[] = [];
  const inTeams: string[] = [];
  for (const { who, team, members } of writers) {
    if (who === 'team') {
      if (!teams.includes(team!)) teams.push(team!);
      inTeams.push(...members);
    }
  }
  const outsiders: string[] = [];
  let unlisted = false;
  for (const { who, members, isListed } of writers) {
    for (const member of who === 'people' ? members : []) {
      if (!inTeams.includes(member)) {
        unlisted ||= !isListed;
        if (!outsiders.includes(member)) outsiders.push(member);
      }
    }
  }
  if (teams.length > 0) {
    const isOwners =
      teams.length === 1 &&
      (options.owner === undefined || teams[0] === options.owner);
    return isOwners && outsiders.length === 0 ? 3 : 'none';
  }
  const individuals = outsiders.length + options.iamUsers;
  if (unlisted || individuals > options.maxPeople) return 'none';
  if (individuals > 0) return 1;
  const hasMachine = writers.some(({ who }) => who === 'machine');
  return hasMachine || !options.knowsMachines ? 2 : 1;
}

/** Ways in which what is not known may turn out to be. */
function completions(options: IsolationOptions): KnownOptions[] {
  const crowd = Array.from(
    { length: options.maxPeople + 1 },
    (_, person) => `stranger-${person}`,
  );
  const grants = options.grants.reduce<Known[][]>(
    (before, grant) =>
      before.flatMap(known =>
        (grant.access === 'unknown'
          ? (['read', 'write'] as const)
          : [grant.access]
        ).flatMap(access =>
          (grant.members ? [grant.members] : [[], ['ada'], crowd]).map(
            members => [...known, { ...grant, access, members }],
          ),
        ),
      ),
    [[]],
  );
  const users =
    options.iamUsers === undefined
      ? [0, 1, options.maxPeople + 1]
      : [options.iamUsers];
  return grants.flatMap(each =>
    users.map(iamUsers => ({ ...options, grants: each, iamUsers })),
  );
}

const members = fc.uniqueArray(fc.constantFrom('ada', 'bea', 'cay', 'dan'), {
  maxLength: 3,
});
const access = fc.constantFrom('read', 'write', 'write', 'breakGlass');
const grantWith = (
  accesses: fc.Arbitrary<IsolationGrant['access']>,
  peoples: fc.Arbitrary<string[] | undefined>,
) =>
  fc
    .tuple(
      accesses,
      peoples,
      fc.constantFrom<Partial<IsolationGrant>>(
        { who: 'team', team: 'ads' },
        { who: 'team', team: 'web' },
        { who: 'people', isListed: true },
        { who: 'people', isListed: false },
        { who: 'machine' },
      ),
    )
    .map(
      ([kind, people, who]) =>
        ({
          access: kind,
          ...who,
          ...(people && { members: people }),
        } as IsolationGrant),
    );
const optionsWith = (
  grant: fc.Arbitrary<IsolationGrant>,
  iamUsers: fc.Arbitrary<number | undefined>,
): fc.Arbitrary<IsolationOptions> =>
  fc.record({
    grants: fc.array(grant, { maxLength: 3 }),
    maxPeople: fc.integer({ min: 0, max: 3 }),
    owner: fc.constantFrom('ads', undefined),
    knowsMachines: fc.boolean(),
    iamUsers,
  });

describe('observeIsolation', () => {
  it('gives the level where everything is known', () => {
    fc.assert(
      fc.property(
        optionsWith(grantWith(access, members), fc.integer({ min: 0, max: 4 })),
        options => {
          expect(observeIsolation(options)).toBe(
            levelOfKnown(options as KnownOptions),
          );
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('never gives a level that what is not known could undo', () => {
    fc.assert(
      fc.property(
        optionsWith(
          grantWith(
            fc.oneof(access, fc.constant('unknown' as const)),
            fc.option(members, { nil: undefined }),
          ),
          fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
        ),
        options => {
          const observed = observeIsolation(options);
          const levels = new Set(completions(options).map(levelOfKnown));
          expect(
            observed === 'unknown' || [...levels].join() === String(observed),
          ).toBe(true);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it.each<[string, Partial<IsolationOptions>, ObservedIsolation]>([
    ['the owning team', { grants: [teamGrant('ads')], iamUsers: undefined }, 3],
    [
      'another team',
      { grants: [teamGrant('web')], iamUsers: undefined },
      'none',
    ],
    ['nobody, and IAM is not recorded', { iamUsers: undefined }, 'unknown'],
    ['nobody', {}, 2],
    ['nobody, where build servers are known', { knowsMachines: true }, 1],
    ['an IAM user', { iamUsers: 1 }, 1],
    ['many IAM users', { iamUsers: 4 }, 'none'],
    [
      'another team, perhaps more',
      {
        grants: [teamGrant('web'), { ...teamGrant('ads'), access: 'unknown' }],
      },
      'none',
    ],
    [
      'the owning team, perhaps another',
      {
        grants: [teamGrant('ads'), { ...teamGrant('web'), access: 'unknown' }],
      },
      'unknown',
    ],
  ])('%s', (_, options, expected) => {
    expect(
      observeIsolation({
        grants: [],
        owner: 'ads',
        maxPeople: 3,
        knowsMachines: false,
        iamUsers: 0,
        ...options,
      }),
    ).toBe(expected);
  });
});

function teamGrant(name: string): IsolationGrant {
  return { access: 'write', who: 'team', team: name, members: ['ada', 'bea'] };
}
