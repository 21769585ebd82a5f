import type {
  OnCallStatus,
  ServiceStatus,
} from '@operations-in-teams/plugin-on-call-common';

/** Wednesday morning; every example speaks of this moment. */
export const now = new Date('2026-11-04T10:00:00Z');

export const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'player-api',
    annotations: { 'pagerduty.com/service-id': 'PSVC1' },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'player' },
};

const schedule = { id: 'PSCH1', name: 'Player primary' };

export const playerService: ServiceStatus = {
  service: {
    account: 'default',
    id: 'PSVC1',
    name: 'Player API',
    url: 'https://player.pagerduty.com/service-directory/PSVC1',
    status: 'active',
  },
  levels: [
    {
      level: 1,
      delayMinutes: 15,
      targets: [{ type: 'schedule', ...schedule }],
      now: [
        {
          person: { id: 'PU1', name: 'Ida Berg', userRef: 'user:default/ida' },
          schedule,
          from: '2026-11-02T09:00:00Z',
          until: '2026-11-09T09:00:00Z',
        },
        {
          person: { id: 'PU5', name: 'Nora Falk' },
          schedule,
          from: '2026-11-02T09:00:00Z',
          until: '2026-11-04T17:00:00Z',
        },
      ],
      next: [
        {
          person: {
            id: 'PU2',
            name: 'Omar Haddad',
            url: 'https://player.pagerduty.com/users/PU2',
          },
          schedule,
          from: '2026-11-09T09:00:00Z',
          until: '2026-11-16T09:00:00Z',
        },
      ],
    },
    {
      level: 2,
      delayMinutes: 30,
      targets: [{ type: 'schedule', id: 'PSCH2', name: 'Player secondary' }],
      now: [],
      next: [],
    },
    {
      level: 3,
      delayMinutes: 0,
      targets: [{ type: 'user', id: 'PU4', name: 'Eva Lund' }],
      now: [{ person: { id: 'PU4', name: 'Eva Lund' } }],
      next: [],
    },
  ],
  coverage: {
    from: '2026-11-04T10:00:00Z',
    until: '2026-12-02T10:00:00Z',
    share: 0.99996,
    people: 4,
    gaps: [
      { start: '2026-11-14T02:00:00Z', end: '2026-11-14T06:30:00Z' },
      { start: '2026-11-15T02:00:00Z', end: '2026-11-15T06:00:00Z' },
      { start: '2026-11-16T02:00:00Z', end: '2026-11-17T03:00:00Z' },
      { start: '2026-11-20T02:00:00Z', end: '2026-11-20T02:30:00Z' },
    ],
  },
  collectedAt: '2026-11-04T09:58:00Z',
};

export const quietService: ServiceStatus = {
  service: {
    account: 'default',
    id: 'PSVC2',
    name: 'Player importer',
    status: 'maintenance',
  },
  levels: [
    {
      level: 1,
      delayMinutes: 0,
      targets: [{ type: 'schedule', ...schedule }],
      now: [
        {
          person: { id: 'PU6', name: 'Li Wei' },
          schedule,
          from: '2026-11-02T09:00:00Z',
          until: '2026-11-04T12:00:00Z',
        },
      ],
      next: [],
    },
  ],
  coverage: {
    from: '2026-11-04T10:00:00Z',
    until: '2026-12-02T10:00:00Z',
    share: 1,
    people: 1,
    gaps: [],
  },
  collectedAt: '2026-11-04T09:59:30Z',
};

export const status: OnCallStatus = {
  entityRef: 'component:default/player-api',
  asOf: now.toISOString(),
  services: [playerService],
  findings: [
    {
      code: 'gap-ahead',
      message: 'Nobody is on level 1 from 14 Nov 02:00 UTC.',
      serviceId: 'PSVC1',
    },
    {
      code: 'person-target',
      message: 'Level 3 targets a person instead of a schedule.',
      serviceId: 'PSVC1',
    },
  ],
  sources: [
    { account: 'default', state: 'ok', collectedAt: '2026-11-04T09:58:00Z' },
  ],
};

export const notLinked: OnCallStatus = {
  ...status,
  services: [],
  findings: [
    { code: 'no-service', message: 'No PagerDuty service is annotated.' },
  ],
};

export const stale: OnCallStatus = {
  ...status,
  services: [
    playerService,
    { ...quietService, collectedAt: '2026-11-04T06:00:00Z' },
  ],
  findings: [
    {
      code: 'service-not-found',
      message: 'PagerDuty has no service PGONE in account default.',
      serviceId: 'PGONE',
    },
    { code: 'source-unavailable', message: 'PagerDuty cannot be reached.' },
  ],
  sources: [
    {
      account: 'default',
      state: 'unavailable',
      collectedAt: '2026-11-04T06:00:00Z',
      attemptedAt: '2026-11-04T09:59:00Z',
      problem: {
        code: 'unauthorized',
        message: 'PagerDuty refused the token; check pagerDuty.apiToken.',
      },
    },
  ],
};
