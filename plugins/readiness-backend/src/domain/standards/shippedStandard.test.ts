import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import { CatalogSnapshot } from '../../catalog/CatalogSnapshot';
import {
  catalogSources,
  DependencyEvidenceSource,
} from '../../catalog/sources';
import type { ReachedLevel } from '../../database';
import {
  account,
  company,
  entity,
  service,
  team,
} from '../../__testUtils__/entities';
import { goodOnCall, TestOnCallSource } from '../../__testUtils__/onCallSource';
import {
  accountSources,
  goodAccounts,
} from '../../__testUtils__/accountSources';
import { RemediationEvidenceSource } from '../../evidence/RemediationEvidenceSource';
import type { AttestationAnswer } from '../attestations';
import { evaluateSubject, type SourceEvidence } from '../evaluation';
import { EvidenceEnvironment } from '../expressions';
import { parseStandard } from './parseStandard';

const now = new Date('2027-01-15T12:00:00Z');
const text = readFileSync(
  resolvePackagePath(
    '@operations-in-teams/plugin-readiness-backend',
    'standards/operational-ownership.yaml',
  ),
  'utf8',
);

type Subject = {
  /** The subject; the rest of the catalog comes after it. */
  entity?: Entity;
  others?: Entity[];
  /** On-call evidence; nothing for a source that knows nothing. */
  onCall?: JsonObject;
  /** Evidence about its accounts, by source. */
  accounts?: Record<string, JsonObject>;
  /** Recorded actions from incidents; none where absent. */
  actions?: { open: number; overdue: number };
  /** Levels that components have reached, by name. */
  levels?: Record<string, number>;
  /** What people have answered, by the kind that they were asked. */
  answers?: Record<string, number[]>;
  /** Sources that know nothing of the subject. */
  without?: string[];
};

/** As if these actions were recorded of every subject. */
function remediationSource(actions?: Subject['actions']) {
  return RemediationEvidenceSource.create({
    store: {
      getFigures: async ({ entityRefs = [] }) =>
        entityRefs.flatMap(entityRef =>
          actions ? [{ entityRef, ...actions, done: 0 }] : [],
        ),
    },
    clock: () => now,
  });
}

/** The sources that every installation has. */
function catalogOnly() {
  const snapshot = { get: () => CatalogSnapshot.create([], now) };
  return [
    ...catalogSources(snapshot),
    DependencyEvidenceSource.create({
      snapshot,
      levels: { reached: async () => [] },
    }),
    remediationSource(),
  ];
}

const environment = EvidenceEnvironment.create([
  ...catalogOnly(),
  ...accountSources(),
  new TestOnCallSource(),
]);
const standard = parseStandard({
  file: 'operational-ownership.yaml',
  text,
  evidence: environment,
});

/** Status and message of a rule of the shipped standard, by its own sources. */
async function evaluate(ruleId: string, subject: Subject) {
  const {
    others = company(),
    without = [],
    onCall = goodOnCall,
    accounts = goodAccounts,
    levels = { checkout: 3, ledger: 3 },
    answers = {},
  } = subject;
  const scored = subject.entity ?? service('checkout');
  const snapshot = CatalogSnapshot.create([...others, scored], now);
  const onCallSource = new TestOnCallSource();
  onCallSource.answer = ({ entityRefs }) =>
    entityRefs.map(entityRef => ({ entityRef, value: onCall }));
  const sources = [
    ...catalogSources({ get: () => snapshot }),
    DependencyEvidenceSource.create({
      snapshot: { get: () => snapshot },
      levels: { reached: async () => reachedLevels(levels) },
    }),
    ...accountSources(accounts),
    remediationSource(subject.actions),
    onCallSource,
  ];
  const entityRef = stringifyEntityRef(scored);
  const evidence = new Map<string, SourceEvidence>();
  for (const source of sources) {
    const [answer] = await source.collect({
      subjects: [{ entityRef, entity: scored }],
      fresh: false,
      signal: new AbortController().signal,
    });
    const value = without.includes(source.id) ? undefined : answer?.value;
    const converted =
      value && environment.typeOf(source.id)!.convert(value, source.id);
    expect(converted?.problems ?? []).toEqual([]);
    evidence.set(source.id, {
      installed: true,
      title: source.title,
      maxAgeMs: 60_000,
      known: converted && { ...converted, collectedAt: now },
    });
  }
  const evaluation = evaluateSubject(
    standard,
    {
      entityRef,
      entity: scored,
      sources: evidence,
      acts: { waivers: [], answers: answersTo(answers) },
    },
    now,
  );
  const result = evaluation?.results.find(item => item.ruleId === ruleId);
  if (!result) throw new Error(`${ruleId} says nothing of ${entityRef}`);
  return result;
}

function reachedLevels(levels: Record<string, number>): ReachedLevel[] {
  return Object.entries(levels).flatMap(([name, rank]) =>
    ['operational-ownership', 'another'].map(standardId => ({
      entityRef: `component:default/${name}`,
      standardId,
      // Under the other standard nobody gets far.
      rank: standardId === 'another' ? 1 : rank,
    })),
  );
}

function answersTo(answers: Record<string, number[]>): AttestationAnswer[] {
  return Object.entries(answers).flatMap(([kindId, values]) =>
    values.map((value, index) => ({
      standardId: 'operational-ownership',
      kindId,
      by: `user:default/engineer-${index}`,
      value,
      attestedAt: new Date('2027-01-14T12:00:00Z'),
      expiresAt: new Date('2027-02-14T12:00:00Z'),
    })),
  );
}

const withOwner = (owner: string) =>
  service('checkout', { relations: { ownedBy: [owner] } });
const inAccounts = (ids: string) =>
  service('checkout', {
    annotations: { 'amazonaws.com/account-id': ids },
  });
const library = entity({
  kind: 'Component',
  name: 'dates',
  spec: { type: 'service' },
});
const quietService = service('checkout', { annotations: {} });
const onCall = (changes: JsonObject) => ({
  onCall: { ...goodOnCall, ...changes },
});
const incidents = (changes: JsonObject) =>
  onCall({ incidents: { ...goodOnCall.incidents, ...changes } });
const rotation = (changes: JsonObject) =>
  onCall({ rotation: { ...goodOnCall.rotation, ...changes } });
const withoutOnCall = (...names: Array<keyof typeof goodOnCall>) => {
  const left: JsonObject = { ...goodOnCall };
  for (const name of names) delete left[name];
  return { onCall: left };
};
const accounts = (source: string, changes: JsonObject): Subject => ({
  accounts: {
    ...goodAccounts,
    [source]: { ...goodAccounts[source], ...changes },
  },
});
const unknownTo = (source: string, ...names: string[]): Subject => ({
  accounts: {
    ...goodAccounts,
    [source]: Object.fromEntries(
      Object.entries(goodAccounts[source]).filter(
        ([name]) => !names.includes(name),
      ),
    ),
  },
});
const cloudAccount = { entity: account('111111111111', 'production') };
const group = { entity: team('payments', 5), others: [] };
const suspended: Entity = {
  ...account('333333333333', 'production'),
  spec: {
    ...account('333333333333', 'production').spec,
    aws: { state: 'SUSPENDED' },
  },
};
const undeclared = entity({
  kind: 'Resource',
  name: 'aws-444444444444',
  title: 'undeclared',
  annotations: { 'amazonaws.com/account-id': '444444444444' },
  spec: { type: 'cloud-account', aws: { state: 'ACTIVE' } },
});

type Case = [
  rule: string,
  status: 'pass' | 'fail' | 'unknown' | 'notApplicable',
  subject: Subject,
  says?: string,
];

/** The cases of a rule that asks people yes or no. */
function attested(
  rule: string,
  kind: string,
  no: string,
  of: { subject: Subject; other: Subject } = { subject: {}, other: group },
): Case[] {
  const { subject, other } = of;
  return [
    [rule, 'pass', { ...subject, answers: { [kind]: [1] } }, 'attested'],
    [rule, 'fail', { ...subject, answers: { [kind]: [0] } }, no],
    [
      rule,
      'fail',
      { ...subject, answers: { other: [1] } },
      'nobody has attested it, or it is too long ago',
    ],
    [rule, 'notApplicable', other],
  ];
}

const noIncidents = onCall({
  incidents: {
    count: 0,
    outsideInterruptions: 0,
    outsideInterruptions60Days: 0,
    escalatedByTimeout: 0,
    mostRepeated: 0,
  },
});
const cases: Case[] = [
  ['OWN-01', 'pass', {}, 'owned by payments'],
  ['OWN-01', 'fail', { entity: library }, 'no owner is named'],
  [
    'OWN-01',
    'fail',
    { entity: withOwner('group:default/gone') },
    'group:default/gone is not in the catalog',
  ],
  [
    'OWN-01',
    'fail',
    {
      entity: withOwner('user:default/ada'),
      others: [entity({ kind: 'User', name: 'ada' })],
    },
    'user:default/ada is a user, not a team',
  ],
  [
    'OWN-01',
    'fail',
    {
      entity: withOwner('group:default/all'),
      others: [
        entity({ kind: 'Group', name: 'all', spec: { type: 'department' } }),
      ],
    },
    'all is a group of type department, not a team',
  ],
  ['OWN-01', 'unknown', { without: ['owner'] }],
  ['OWN-01', 'notApplicable', group],

  ['OWN-02', 'pass', {}, 'tier 1, production'],
  [
    'OWN-02',
    'fail',
    { entity: library },
    'not set: description, system, lifecycle, tier',
  ],
  [
    'OWN-02',
    'fail',
    {
      entity: service('checkout', {
        annotations: { 'operations-in-teams/tier': 'gold' },
      }),
    },
    'not set: tier',
  ],
  ['OWN-02', 'unknown', { without: ['entity'] }],
  ['OWN-02', 'notApplicable', group],

  ['OWN-03', 'pass', {}, 'source and documentation are linked'],
  [
    'OWN-03',
    'fail',
    { entity: library },
    'not linked: source code, documentation',
  ],
  ['OWN-03', 'unknown', { without: ['entity'] }],
  ['OWN-03', 'notApplicable', group],

  ['OWN-04', 'pass', group],
  [
    'OWN-04',
    'fail',
    {
      entity: entity({ kind: 'Group', name: 'a', spec: { type: 'team' } }),
    },
    'not set: chat channel, escalation contact',
  ],
  ['OWN-04', 'unknown', { ...group, without: ['team'] }],
  ['OWN-04', 'notApplicable', {}],

  ['OWN-05', 'pass', group, '5 people, at least 4 are needed'],
  ['OWN-05', 'pass', { entity: team('a', 4) }],
  ['OWN-05', 'fail', { entity: team('a', 3) }],
  ['OWN-05', 'unknown', { ...group, without: ['team'] }],
  ['OWN-05', 'notApplicable', {}],

  ['OWN-06', 'pass', {}, '1 dependency declared'],
  [
    'OWN-06',
    'pass',
    {
      entity: service('a', {
        spec: { type: 'service', dependsOn: [] },
        relations: {},
      }),
    },
    'says that it depends on nothing',
  ],
  [
    'OWN-06',
    'fail',
    { entity: library },
    'says nothing about its dependencies',
  ],
  ['OWN-06', 'unknown', { without: ['entity'] }],
  ['OWN-06', 'notApplicable', group],

  ['OWN-07', 'pass', {}, '1 component that it depends on is ready'],
  [
    'OWN-07',
    'fail',
    { levels: { checkout: 3, ledger: 2 } },
    'lower: ledger at level 2',
  ],
  [
    'OWN-07',
    'fail',
    {
      entity: service('checkout', {
        relations: { consumesApi: ['api:default/rates'] },
      }),
      others: [
        entity({
          kind: 'API',
          name: 'rates',
          relations: { apiProvidedBy: ['component:default/rates-service'] },
        }),
        service('rates-service', { title: 'Rates' }),
      ],
      levels: { checkout: 3, 'rates-service': 0 },
    },
    'lower: Rates at level 0',
  ],
  [
    'OWN-07',
    'pass',
    { levels: { checkout: 1 } },
    'depends on no component that is scored',
  ],
  [
    'OWN-07',
    'pass',
    { entity: library, levels: { dates: 1 } },
    'depends on no component',
  ],
  // Before the first evaluation nobody knows.
  ['OWN-07', 'unknown', { levels: {} }],
  ['OWN-07', 'notApplicable', group],

  ['ONC-01', 'pass', {}, 'linked to an enabled service'],
  [
    'ONC-01',
    'pass',
    onCall({ serviceCount: 2 }),
    'linked to 2 enabled services',
  ],
  [
    'ONC-01',
    'fail',
    onCall({ linked: false, serviceCount: 0 }),
    'no PagerDuty service is named',
  ],
  [
    'ONC-01',
    'fail',
    onCall({ serviceCount: 0, missingServices: 1, enabled: false }),
    'the PagerDuty service that is named does not exist',
  ],
  [
    'ONC-01',
    'fail',
    onCall({ missingServices: 2, enabled: false }),
    '2 of the PagerDuty services that are named do not exist',
  ],
  [
    'ONC-01',
    'fail',
    onCall({ enabled: false }),
    'a PagerDuty service is disabled',
  ],
  // An entity that names no service fails, whatever else is not known of it.
  ['ONC-01', 'fail', { onCall: { linked: false } }],
  ['ONC-01', 'unknown', withoutOnCall('serviceCount')],
  ['ONC-01', 'unknown', { without: ['onCall'] }],
  ['ONC-01', 'notApplicable', group],

  ['ONC-03', 'pass', {}, '2 levels'],
  ['ONC-03', 'fail', onCall({ escalationLevels: 1 }), '1 level'],
  ['ONC-03', 'unknown', withoutOnCall('escalationLevels')],
  ['ONC-03', 'notApplicable', group],

  ['ONC-04', 'pass', {}, 'the first level targets schedules'],
  ['ONC-04', 'fail', onCall({ levelOneIsSchedule: false })],
  ['ONC-04', 'unknown', withoutOnCall('levelOneIsSchedule')],
  ['ONC-04', 'notApplicable', group],

  ['ONC-05', 'pass', {}, 'covered 100 % of the next 28 days'],
  [
    'ONC-05',
    'fail',
    onCall({ coverage: { next28Days: 0.99999 } }),
    'covered 99.9 % of the next 28 days',
  ],
  ['ONC-05', 'unknown', withoutOnCall('coverage')],
  ['ONC-05', 'notApplicable', { entity: quietService }],
  ['ONC-05', 'notApplicable', group],

  ['ONC-06', 'pass', onCall({ peopleOnLevelOne: 4 })],
  [
    'ONC-06',
    'fail',
    onCall({ peopleOnLevelOne: 1 }),
    '1 person on the first level in the next 28 days, at least 4 are needed',
  ],
  ['ONC-06', 'unknown', withoutOnCall('peopleOnLevelOne')],
  ['ONC-06', 'notApplicable', { entity: quietService }],

  ['ONC-02', 'pass', {}],
  ['ONC-02', 'fail', onCall({ teamMatchesOwner: false })],
  ['ONC-02', 'unknown', withoutOnCall('teamMatchesOwner')],
  ['ONC-02', 'notApplicable', group],

  ['ONC-07', 'pass', { entity: quietService }],
  [
    'ONC-07',
    'fail',
    { entity: quietService, ...onCall({ alwaysUrgent: true }) },
  ],
  ['ONC-07', 'notApplicable', {}],
  [
    'ONC-07',
    'unknown',
    { entity: quietService, ...withoutOnCall('alwaysUrgent') },
  ],

  ['ONC-08', 'pass', {}],
  ['ONC-08', 'fail', onCall({ lastLevelDiffers: false })],
  ['ONC-08', 'unknown', withoutOnCall('lastLevelDiffers')],
  ['ONC-08', 'notApplicable', { entity: quietService }],

  ['ONC-10', 'pass', {}, 'the team answers first'],
  ['ONC-10', 'fail', onCall({ centralOperationsOnLevelOne: true })],
  ['ONC-10', 'unknown', withoutOnCall('centralOperationsOnLevelOne')],
  ['ONC-10', 'notApplicable', group],

  ['ONC-09', 'pass', {}, '1 test page was acknowledged in 90 days'],
  [
    'ONC-09',
    'pass',
    onCall({ testPages: { acknowledged90Days: 3 } }),
    '3 test pages were acknowledged in 90 days',
  ],
  [
    'ONC-09',
    'fail',
    onCall({ testPages: { acknowledged90Days: 0 } }),
    'no test page was acknowledged in 90 days',
  ],
  ['ONC-09', 'unknown', withoutOnCall('testPages')],
  ['ONC-09', 'notApplicable', { entity: quietService }],
  ['ONC-09', 'notApplicable', group],

  ['PPL-01', 'pass', group, '4 of 5 take part, at least 80 % are needed'],
  [
    'PPL-01',
    'fail',
    { ...group, ...rotation({ participating: 3, participation: 0.6 }) },
    '3 of 5 take part, at least 80 % are needed',
  ],
  [
    'PPL-01',
    'fail',
    { ...group, ...onCall({ rotation: { eligible: 0 } }) },
    'nobody is eligible for a rotation',
  ],
  ['PPL-01', 'unknown', { ...group, ...onCall({ rotation: { eligible: 5 } }) }],
  ['PPL-01', 'unknown', { ...group, ...withoutOnCall('rotation') }],
  ['PPL-01', 'notApplicable', {}],

  [
    'PPL-02',
    'pass',
    group,
    'the busiest is on call 25 % of the next 28 days, at most 25 % are fine',
  ],
  ['PPL-02', 'fail', { ...group, ...rotation({ largestLoad: 0.26 }) }],
  [
    'PPL-02',
    'fail',
    { ...group, ...onCall({ rotation: { people: 2 } }) },
    '2 people on the first level, at least 3 are needed',
  ],
  [
    'PPL-02',
    'fail',
    { ...group, ...onCall({ rotation: { people: 1 } }) },
    '1 person carries the first level alone',
  ],
  ['PPL-02', 'unknown', { ...group, ...onCall({ rotation: { people: 4 } }) }],
  ['PPL-02', 'unknown', { ...group, ...withoutOnCall('rotation') }],
  ['PPL-02', 'notApplicable', {}],

  ['INC-01', 'pass', incidents({ outsideInterruptions: 1 })],
  [
    'INC-01',
    'fail',
    incidents({ outsideInterruptions: 2 }),
    '2 interruptions outside office hours in 30 days, at most 1 are fine',
  ],
  ['INC-01', 'unknown', withoutOnCall('incidents')],
  ['INC-01', 'notApplicable', group],

  ['INC-01-L4', 'pass', {}],
  ['INC-01-L4', 'fail', incidents({ outsideInterruptions60Days: 1 })],
  ['INC-01-L4', 'unknown', withoutOnCall('incidents')],
  ['INC-01-L4', 'notApplicable', group],

  ['INC-02', 'pass', {}, 'half of them are acknowledged within 120 seconds'],
  ['INC-02', 'pass', noIncidents, 'no incident in 30 days'],
  ['INC-02', 'fail', incidents({ medianAcknowledgeSeconds: 300 })],
  [
    'INC-02',
    'fail',
    incidents({ escalatedByTimeout: 1 }),
    '1 escalated because nobody answered in time',
  ],
  ['INC-02', 'unknown', withoutOnCall('incidents')],
  ['INC-02', 'notApplicable', group],

  ['INC-03', 'pass', incidents({ mostRepeated: 3 })],
  ['INC-03', 'fail', incidents({ mostRepeated: 4 })],
  ['INC-03', 'unknown', withoutOnCall('incidents')],
  ['INC-03', 'notApplicable', group],

  ['INC-04', 'pass', noIncidents, 'no incident in 30 days'],
  ['INC-04', 'pass', incidents({ noiseShare: 0.1 })],
  ['INC-04', 'fail', incidents({ noiseShare: 0.2 })],
  ['INC-04', 'unknown', withoutOnCall('incidents')],
  ['INC-04', 'notApplicable', group],

  ['ISO-01', 'pass', {}, 'checkout-production, checkout-development'],
  ['ISO-01', 'fail', { entity: library }, 'no account is named'],
  [
    'ISO-01',
    'fail',
    { entity: inAccounts('111111111111, 999999999999') },
    'not in the organisation: 999999999999',
  ],
  [
    'ISO-01',
    'fail',
    { entity: inAccounts('333333333333'), others: [suspended] },
    'not active: checkout-production (SUSPENDED)',
  ],
  ['ISO-01', 'unknown', { without: ['accounts'] }],
  ['ISO-01', 'notApplicable', group],

  ['ISO-02', 'pass', {}, 'only system:default/checkout'],
  ['ISO-02', 'fail', { entity: library }, 'no account is named'],
  [
    'ISO-02',
    'fail',
    {
      others: [
        ...company(),
        service('ads', {
          relations: { partOf: ['system:default/ads'] },
        }),
      ],
    },
    'shared with system:default/ads',
  ],
  [
    'ISO-02',
    'fail',
    {
      entity: inAccounts('111111111111'),
      others: [account('111111111111', 'production', 'ads')],
    },
    'shared with system:default/ads',
  ],
  ['ISO-02', 'unknown', { without: ['accounts'] }],
  ['ISO-02', 'notApplicable', group],

  ['ISO-03', 'pass', {}, 'production and the rest are apart'],
  ['ISO-03', 'fail', { entity: library }, 'no account is named'],
  [
    'ISO-03',
    'fail',
    { entity: inAccounts('111111111111') },
    'no account besides production',
  ],
  [
    'ISO-03',
    'fail',
    { entity: inAccounts('222222222222') },
    'none of its accounts is for production',
  ],
  [
    'ISO-03',
    'fail',
    {
      entity: inAccounts('111111111111,444444444444'),
      others: [...company(), undeclared],
    },
    'no lifecycle declared: undeclared',
  ],
  ['ISO-03', 'unknown', { without: ['accounts'] }],
  ['ISO-03', 'notApplicable', group],

  ['ISO-09', 'pass', {}, 'checkout-production: level 2'],
  [
    'ISO-09',
    'fail',
    { entity: inAccounts('222222222222') },
    'none of its accounts is for production',
  ],
  [
    'ISO-09',
    'fail',
    {
      entity: inAccounts('111111111111'),
      others: [
        {
          ...account('111111111111', 'production'),
          spec: {
            type: 'cloud-account',
            lifecycle: 'production',
            isolation: { level: 3 },
          },
        },
      ],
    },
    'checkout-production: level 3',
  ],
  [
    'ISO-09',
    'fail',
    {
      entity: inAccounts('111111111111'),
      others: [
        {
          ...account('111111111111', 'production'),
          spec: { type: 'cloud-account', lifecycle: 'production' },
        },
      ],
    },
    'checkout-production: no level declared',
  ],
  ['ISO-09', 'unknown', { without: ['accounts'] }],
  ['ISO-09', 'notApplicable', group],

  ['ISO-04', 'pass', {}, 'reached as the declared isolation level says'],
  ['ISO-04', 'pass', cloudAccount],
  [
    'ISO-04',
    'fail',
    accounts('accountAccess', {
      agrees: false,
      deviations: ['prod: an IAM user', 'prod: another', 'dev: a third'],
    }),
    'prod: an IAM user, and 2 more',
  ],
  [
    'ISO-04',
    'fail',
    accounts('accountAccess', { accounts: 0 }),
    'no account is named',
  ],
  ['ISO-04', 'unknown', unknownTo('accountAccess', 'agrees')],
  ['ISO-04', 'unknown', { without: ['accountAccess'] }],
  ['ISO-04', 'notApplicable', group],

  ['ISO-05', 'pass', {}, 'no single person is assigned'],
  ['ISO-05', 'pass', cloudAccount],
  [
    'ISO-05',
    'fail',
    accounts('accountAccess', { directGrants: 2 }),
    '2 assignments to single people',
  ],
  ['ISO-05', 'unknown', unknownTo('accountAccess', 'directGrants')],
  ['ISO-05', 'notApplicable', group],

  ['ISO-06', 'pass', {}, 'no IAM users'],
  ['ISO-06', 'pass', cloudAccount],
  ['ISO-06', 'fail', accounts('accountAccess', { iamUsers: 1 }), '1 IAM user'],
  ['ISO-06', 'unknown', unknownTo('accountAccess', 'iamUsers')],
  ['ISO-06', 'notApplicable', group],

  ['ISO-07', 'pass', {}, 'owner and operations contact are set'],
  ['ISO-07', 'pass', cloudAccount],
  [
    'ISO-07',
    'fail',
    accounts('accountContacts', {
      operations: false,
      withoutOperations: ['checkout-production'],
    }),
    'no operations contact: checkout-production',
  ],
  [
    'ISO-07',
    'fail',
    accounts('accountContacts', { owned: false, unowned: ['old'] }),
    'no owning team: old',
  ],
  ['ISO-07', 'unknown', unknownTo('accountContacts', 'operations')],
  ['ISO-07', 'notApplicable', group],

  ['ISO-08', 'pass', {}, 'nothing says that it does'],
  [
    'ISO-08',
    'fail',
    { entity: service('checkout', { tags: ['legacy-platform'] }) },
    'runs on the legacy platform',
  ],
  [
    'ISO-08',
    'fail',
    {
      entity: service('checkout', {
        annotations: { 'operations-in-teams/runtime': 'legacy' },
      }),
    },
    'runs on the legacy platform',
  ],
  ['ISO-08', 'unknown', { without: ['entity'] }],
  ['ISO-08', 'notApplicable', cloudAccount],

  [
    'IAC-01',
    'pass',
    {},
    '100 % of 5 stacks by the CDK, 90 % of the resources in stacks',
  ],
  ['IAC-01', 'pass', cloudAccount],
  [
    'IAC-01',
    'fail',
    accounts('accountCode', { cdkShare: 0.8 }),
    '80 % of 5 stacks by the CDK, 90 % of the resources in stacks',
  ],
  ['IAC-01', 'fail', accounts('accountCode', { codedShare: 0.5 })],
  ['IAC-01', 'fail', accounts('accountCode', { stacks: 0 }), 'no stack at all'],
  ['IAC-01', 'unknown', unknownTo('accountCode', 'codedShare')],
  ['IAC-01', 'unknown', { without: ['accountCode'] }],
  ['IAC-01', 'notApplicable', group],

  ['IAC-02', 'pass', {}, 'no stack was changed by hand'],
  ['IAC-02', 'pass', cloudAccount],
  [
    'IAC-02',
    'fail',
    accounts('accountCode', { driftedStacks: 1 }),
    '1 of 5 stacks were changed by hand',
  ],
  [
    'IAC-02',
    'fail',
    accounts('accountCode', { uncheckedStacks: 2 }),
    '2 of 5 stacks were never checked',
  ],
  ['IAC-02', 'unknown', unknownTo('accountCode', 'uncheckedStacks')],
  ['IAC-02', 'notApplicable', group],

  ['IAC-03', 'pass', {}, '4 × ECS service on Fargate'],
  ['IAC-03', 'pass', cloudAccount],
  [
    'IAC-03',
    'fail',
    accounts('accountRuntime', {
      managedOnly: false,
      unmanaged: ['2 × EC2 instance'],
    }),
    'not managed: 2 × EC2 instance',
  ],
  ['IAC-03', 'unknown', unknownTo('accountRuntime', 'managedOnly')],
  ['IAC-03', 'notApplicable', group],

  ['IAC-04', 'pass', {}, 'deployed 3 days ago'],
  ['IAC-04', 'pass', cloudAccount],
  [
    'IAC-04',
    'fail',
    accounts('accountCode', { lastDeployedDays: 91 }),
    'deployed 91 days ago',
  ],
  ['IAC-04', 'unknown', unknownTo('accountCode', 'lastDeployedDays')],
  ['IAC-04', 'notApplicable', group],

  ...attested('IAC-05', 'pipelineOnly', 'attested that people did'),
  ...attested('OBS-02', 'liveAlarms', 'attested that some are'),
  ...attested('IAC-06', 'safeDeployment', 'attested that it is not so'),
  ...attested('IAC-07', 'restorePractice', 'attested that it is not so'),
  ...attested(
    'OBS-06',
    'runbookWalkthrough',
    'attested that the runbook does not work',
  ),
  ...attested('OBS-07', 'serviceLevelObjective', 'attested that there is none'),
  ...attested('OBS-08', 'gameDay', 'attested that it was not'),
  ...attested('INC-05', 'postMortems', 'attested that some are missing'),
  ...attested('INC-06', 'remediation', 'attested that some are past due'),
  [
    'INC-06',
    'pass',
    { actions: { open: 2, overdue: 0 } },
    '2 open, none past due',
  ],
  [
    'INC-06',
    'fail',
    // What is recorded goes before what somebody says.
    { actions: { open: 2, overdue: 1 }, answers: { remediation: [1] } },
    '1 of 2 open past due',
  ],
  ['INC-06', 'unknown', { without: ['remediation'] }],
  ...attested('PPL-03', 'shadowing', 'attested that somebody did not', {
    subject: group,
    other: {},
  }),
  ...attested('PPL-05', 'payAgreed', 'attested that it is not', {
    subject: group,
    other: {},
  }),
  [
    'PPL-04',
    'pass',
    { ...group, answers: { readiness: [5, 4, 3] } },
    'feels ready',
  ],
  [
    'PPL-04',
    'fail',
    { ...group, answers: { readiness: [5, 4, 2] } },
    'does not feel ready yet',
  ],
  [
    'PPL-04',
    'fail',
    { ...group, answers: { readiness: [5, 5] } },
    '2 answers in force, at least 3 are needed',
  ],
  ['PPL-04', 'notApplicable', {}],

  // What a Component must have says nothing of an account.
  ['OWN-01', 'notApplicable', cloudAccount],
  ['ISO-01', 'notApplicable', cloudAccount],
  ['OBS-03', 'notApplicable', cloudAccount],

  ['OBS-01', 'pass', {}, '2 alarms page'],
  [
    'OBS-01',
    'pass',
    accounts('accountAlarms', { pagingAlarms: 1 }),
    '1 alarm pages',
  ],
  [
    'OBS-01',
    'fail',
    accounts('accountAlarms', { pagesOwnService: false }),
    'its alarms page others: PSERVICE1',
  ],
  [
    'OBS-01',
    'fail',
    accounts('accountAlarms', {
      pagesOwnService: false,
      pagingAlarms: 0,
      services: [],
    }),
    'none of 3 alarms pages anybody',
  ],
  [
    'OBS-01',
    'fail',
    accounts('accountAlarms', { accounts: 0, pagesOwnService: false }),
    'no account is named',
  ],
  ['OBS-01', 'unknown', unknownTo('accountAlarms', 'pagesOwnService')],
  ['OBS-01', 'notApplicable', group],

  ['OBS-05', 'pass', {}, 'every alarm that pages has a link'],
  [
    'OBS-05',
    'fail',
    accounts('accountAlarms', {
      runbooksLinked: false,
      withoutRunbook: ['prod: slow'],
    }),
    'no link: prod: slow',
  ],
  [
    'OBS-05',
    'fail',
    accounts('accountAlarms', { pagingAlarms: 0 }),
    'no alarm pages anybody',
  ],
  ['OBS-05', 'unknown', unknownTo('accountAlarms', 'runbooksLinked')],
  ['OBS-05', 'notApplicable', group],

  ['OBS-03', 'pass', {}, 'https://dashboards.example.com/checkout'],
  ['OBS-03', 'fail', { entity: library }, 'no dashboard is linked'],
  ['OBS-03', 'unknown', { without: ['entity'] }],
  ['OBS-03', 'notApplicable', group],

  ['OBS-04', 'pass', {}, 'https://runbooks.example.com/checkout'],
  ['OBS-04', 'fail', { entity: library }, 'no runbook is linked'],
  ['OBS-04', 'unknown', { without: ['entity'] }],
  ['OBS-04', 'notApplicable', group],
];

describe('the shipped standard', () => {
  it.each(
    cases.map(([rule, status, subject, says]) => ({
      rule,
      status,
      subject,
      says,
    })),
  )('$rule is $status ($#)', async ({ rule, status, subject, says }) => {
    const result = await evaluate(rule, subject);
    expect(result).toMatchObject({
      ruleId: rule,
      status,
      ...(says && { message: says }),
      ...(status === 'unknown' && { unknown: { code: 'missing' } }),
    });
  });

  it('is tested for every status of every rule', () => {
    expect(
      standard.rules.flatMap(({ id, sources }) =>
        ['pass', 'fail', 'unknown', 'notApplicable']
          .filter(
            // That nobody has attested something is always known.
            status => status !== 'unknown' || `${sources}` !== 'attestations',
          )
          .filter(
            status =>
              !cases.some(([rule, tested]) => rule === id && tested === status),
          )
          .map(status => `${id} ${status}`),
      ),
    ).toEqual([]);
  });

  it('has a message, a reason and a fix in plain words for every rule', () => {
    expect(standard.rules.length).toBeGreaterThanOrEqual(15);
    for (const rule of standard.rules) {
      expect(rule.message).toBeDefined();
      expect(rule.why.length).toBeGreaterThan(40);
      expect(rule.fix.length).toBeGreaterThan(40);
    }
  });

  it('loads without the on-call module too, and its rules are unknown', () => {
    const alone = parseStandard({
      file: 's.yaml',
      text,
      evidence: EvidenceEnvironment.create(catalogOnly()),
    });
    const subject = {
      entityRef: 'component:default/checkout',
      entity: service('checkout'),
      sources: new Map(),
    };
    expect(
      evaluateSubject(alone, subject, now)?.results.find(
        ({ ruleId }) => ruleId === 'ONC-05',
      ),
    ).toEqual({
      ruleId: 'ONC-05',
      status: 'unknown',
      unknown: {
        code: 'unavailable',
        message: 'evidence source onCall is not installed',
      },
    });
  });
});
