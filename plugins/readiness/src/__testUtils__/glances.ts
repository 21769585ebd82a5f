import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';

const counts = { pass: 20, fail: 2, unknown: 1, exempt: 0, notApplicable: 3 };

/** A service on level 2, two things from level 3. */
export function summaryOf(name: string): ScorecardSummary {
  return {
    entityRef: `component:default/${name}`,
    kind: 'component',
    standard: {
      id: 'operational-ownership',
      title: 'Operational ownership',
      version: '1',
    },
    level: { id: 'operable', title: 'Operable', rank: 2 },
    since: '2026-10-01T08:00:00Z',
    next: {
      level: { id: 'on-call-ready', title: 'On-call ready', rank: 3 },
      open: 2,
      first: [
        { ruleId: 'ONC-05', title: 'Around the clock', status: 'fail' },
        { ruleId: 'ISO-04', title: 'Who can reach it', status: 'unknown' },
      ],
    },
    counts,
    evaluatedAt: '2026-11-04T09:58:00Z',
  };
}

/** Ida now and Omar next, on the first level of one service. */
export function statusOf(name: string): OnCallStatus {
  return {
    entityRef: `component:default/${name}`,
    asOf: '2026-11-04T10:00:00Z',
    services: [
      {
        service: {
          account: 'default',
          id: 'PSVC1',
          name: 'Player API',
          status: 'active',
        },
        levels: [
          {
            level: 1,
            delayMinutes: 15,
            targets: [],
            now: [
              {
                person: { id: 'PU1', name: 'Ida Berg' },
                until: '2026-11-09T09:00:00Z',
              },
            ],
            next: [{ person: { id: 'PU2', name: 'Omar Haddad' } }],
          },
        ],
        collectedAt: '2026-11-04T09:59:00Z',
      },
    ],
    findings: [],
    sources: [],
  };
}
