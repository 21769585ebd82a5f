import type {
  CoveragePage,
  Duty,
  EscalationLevel,
  Health,
  HealthGroup,
  NowRow,
} from '@operations-in-teams/plugin-on-call-common';
import type { IncidentPage } from '../hooks/useHealth';
import type { NowPage } from '../hooks/useNow';
import { playerService, status } from './onCallStatus';

const player = { id: 'PT1', name: 'Podcast Player' };
const ads = { id: 'PT2', name: 'Ads' };

function duty(id: string, name: string, until?: string): Duty {
  return { person: { id, name }, ...(until && { until }) };
}

function level(number: number, now: Duty[]): EscalationLevel {
  return { level: number, delayMinutes: 10, targets: [], now, next: [] };
}

function row(policyId: string, overrides: Partial<NowRow>): NowRow {
  return {
    account: 'default',
    policy: { id: policyId, name: `Policy ${policyId}` },
    services: [],
    serviceCount: 0,
    levels: [],
    findings: [],
    collectedAt: '2026-11-04T09:58:00Z',
    ...overrides,
  };
}

export const nowPage: NowPage = {
  asOf: status.asOf,
  sources: status.sources,
  pageInfo: { totalItems: 3 },
  items: [
    row('PEP2', {
      team: ads,
      policy: { id: 'PEP2', name: 'Ads policy' },
      services: [{ id: 'PSVC9', name: 'Ad server' }],
      serviceCount: 1,
      levels: [level(1, [duty('PU8', 'Zoë Ström', '2026-11-05T09:00:00Z')])],
    }),
    row('PEP3', {
      team: player,
      policy: { id: 'PEP3', name: 'Importer policy' },
      services: [{ id: 'PSVC2', name: 'Player importer' }],
      serviceCount: 4,
      levels: [1, 2, 3, 4].map(each => level(each, [duty('PU6', 'Li Wei')])),
    }),
    row('PEP1', {
      team: player,
      policy: {
        id: 'PEP1',
        name: 'Player policy',
        url: 'https://player.pagerduty.com/escalation_policies/PEP1',
      },
      services: [{ id: 'PSVC1', name: 'Player API' }],
      serviceCount: 1,
      levels: playerService.levels,
      findings: status.findings,
    }),
  ],
};

const shifts = [
  ['PU1', 'Ida Berg', '2026-11-04T10:00:00Z', '2026-11-09T09:00:00Z'],
  ['PU2', 'Omar Haddad', '2026-11-09T09:00:00Z', '2026-11-14T02:00:00Z'],
  ['PU3', 'Eva Lund', '2026-11-14T06:30:00Z', '2026-12-02T10:00:00Z'],
  ['PU2', 'Omar Haddad', '2026-11-20T09:00:00Z', '2026-11-21T09:00:00Z'],
];

export const coveragePage: CoveragePage = {
  asOf: status.asOf,
  from: '2026-11-04T10:00:00Z',
  to: '2026-12-02T10:00:00Z',
  sources: status.sources,
  pageInfo: { totalItems: 2 },
  items: [
    {
      account: 'default',
      team: player,
      policy: { id: 'PEP1', name: 'Player policy' },
      services: [{ id: 'PSVC1', name: 'Player API' }],
      serviceCount: 1,
      windows: [
        { days: 7, until: '2026-11-11T10:00:00Z', share: 1 },
        { days: 28, until: '2026-12-02T10:00:00Z', share: 0.9933 },
      ],
      gaps: [{ start: '2026-11-14T02:00:00Z', end: '2026-11-14T06:30:00Z' }],
      knownUntil: '2026-12-09T10:00:00Z',
      hoursToFirstGap: 232,
      depth: { levels: 2, differentPeople: 0.75 },
      people: 3,
      singlePerson: false,
      leavers: [],
      personTargets: [],
      findings: [
        {
          code: 'leaver-rotating',
          message: 'Eva Lund rotates but is no longer in PagerDuty.',
        },
      ],
      lanes: [
        {
          level: 1,
          targets: [],
          bars: shifts.map(([id, name, from, until], index) => ({
            person: { id, name },
            from,
            until,
            schedule: { id: 'PSCH1', name: 'Player primary' },
            source: index === 3 ? 'override' : 'rotation',
          })),
          gaps: [
            { start: '2026-11-14T02:00:00Z', end: '2026-11-14T06:30:00Z' },
          ],
        },
        {
          level: 2,
          targets: [],
          bars: [
            {
              person: { id: 'PU4', name: 'Mona Ek' },
              from: '2026-11-04T10:00:00Z',
              until: '2026-12-02T10:00:00Z',
            },
          ],
          gaps: [],
        },
      ],
      collectedAt: '2026-11-04T09:58:00Z',
    },
    {
      account: 'default',
      policy: { id: 'PEP4', name: 'Lost policy' },
      services: [],
      serviceCount: 0,
      windows: [],
      gaps: [],
      depth: { levels: 0 },
      people: 0,
      singlePerson: false,
      leavers: [],
      personTargets: [],
      findings: [
        { code: 'unused-policy', message: 'No service uses this policy.' },
      ],
      lanes: [],
      collectedAt: '2026-11-04T09:58:00Z',
    },
  ],
};

const weeks = [
  '2026-10-19T00:00:00Z',
  '2026-10-26T00:00:00Z',
  '2026-11-02T00:00:00Z',
];

function group(
  perWeek: Array<[office: number, outside: number, sleep: number]>,
  overrides: Partial<HealthGroup> = {},
): HealthGroup {
  const counts = perWeek.map(([office, outside, sleep]) => ({
    office,
    outside,
    sleep,
  }));
  const sum = (key: 'office' | 'outside' | 'sleep') =>
    counts.reduce((total, each) => total + each[key], 0);
  const interruptions = {
    office: sum('office'),
    outside: sum('outside'),
    sleep: sum('sleep'),
  };
  return {
    incidents: sum('office') + sum('outside'),
    interruptions,
    weeks: counts.map((each, index) => ({
      from: weeks[index],
      incidents: each.office + each.outside,
      interruptions: each,
    })),
    topAlarms: [],
    ...overrides,
  };
}

const acknowledgement = { incidents: 9, medianSeconds: 95, p90Seconds: 720 };

export const health: Health = {
  asOf: status.asOf,
  from: '2026-10-19T00:00:00Z',
  to: '2026-11-04T10:00:00Z',
  groupBy: 'team',
  officeHours: 'Monday to Friday 09:00–17:00, sleep 22:00–07:00',
  knownFrom: '2026-01-01T00:00:00Z',
  weeks,
  sources: status.sources,
  total: group(
    [
      [4, 3, 2],
      [2, 1, 1],
      [1, 0, 0],
    ],
    {
      acknowledgement,
      quiet: { outsideHours: 300, quietHours: 288, share: 0.96 },
      load: { people: 5, largestShare: 0.4 },
      topAlarms: [
        {
          title: 'Disk almost full',
          service: { id: 'PSVC1', name: 'Player API' },
          incidents: 6,
          interruptions: { office: 3, outside: 2, sleep: 2 },
        },
      ],
    },
  ),
  groups: [
    group(
      [
        [4, 3, 2],
        [2, 1, 1],
        [0, 0, 0],
      ],
      {
        account: 'default',
        group: player,
        acknowledgement,
        quiet: { outsideHours: 200, quietHours: 188, share: 0.94 },
      },
    ),
    group(
      [
        [0, 0, 0],
        [0, 0, 0],
        [1, 0, 0],
      ],
      { account: 'default' },
    ),
  ],
};

export const incidents: IncidentPage = {
  sources: status.sources,
  pageInfo: { totalItems: 2 },
  items: [
    {
      account: 'default',
      id: 'PI2',
      number: 12,
      title: 'Disk almost full',
      url: 'https://player.pagerduty.com/incidents/PI2',
      service: { id: 'PSVC1', name: 'Player API' },
      team: player,
      urgency: 'high',
      status: 'resolved',
      createdAt: '2026-11-03T01:00:00Z',
      acknowledgedAt: '2026-11-03T01:01:35Z',
      interruptions: [
        {
          at: '2026-11-03T01:00:10Z',
          class: 'sleep',
          person: { id: 'PU1', name: 'Ida Berg', userRef: 'user:default/ida' },
        },
        { at: '2026-11-03T01:10:10Z', class: 'outside' },
      ],
    },
    {
      account: 'default',
      id: 'PI1',
      title: 'Nobody saw this',
      service: { id: 'PSVC1', name: 'Player API' },
      team: player,
      urgency: 'low',
      status: 'triggered',
      createdAt: '2026-11-02T08:00:00Z',
      interruptions: [],
    },
  ],
};
