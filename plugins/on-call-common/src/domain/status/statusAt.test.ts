import type { SourceState } from '../../types';
import type { Shift } from '../duties';
import { statusAt } from './statusAt';
import type { EscalationPolicy, MirroredService, StatusInput } from './types';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-25T12:00:00.000Z');
const at = (days: number) => new Date(NOW + days * DAY).toISOString();

const anna = { id: 'PANNA', name: 'Anna', userRef: 'user:default/anna' };
const bo = { id: 'PBO', name: 'Bo' };
const manager = { id: 'PMANAGER', name: 'Mona' };
const primary = { id: 'PPRIMARY', name: 'Primary' };
const ok: SourceState = { account: 'main', state: 'ok', collectedAt: at(0) };

function shift(person: Shift['person'], from: number, until: number): Shift {
  return {
    level: 1,
    person,
    schedule: primary,
    start: NOW + from * DAY,
    end: NOW + until * DAY,
  };
}

function policy(
  shifts: Shift[],
  overrides: Partial<EscalationPolicy> = {},
): EscalationPolicy {
  return {
    id: 'PPOLICY',
    name: 'Playback',
    loops: 2,
    levels: [
      { delayMinutes: 10, targets: [{ type: 'schedule', ...primary }] },
      { delayMinutes: 30, targets: [{ type: 'user', ...manager }] },
    ],
    onCall: {
      window: { start: NOW - 7 * DAY, end: NOW + 35 * DAY },
      collectedAt: NOW,
      shifts: [...shifts, { level: 2, person: manager }],
    },
    ...overrides,
  };
}

function service(
  mirrored: Partial<MirroredService> = {},
  overrides: Partial<MirroredService['service']> = {},
): MirroredService {
  return {
    service: {
      account: 'main',
      id: 'PSERVICE',
      name: 'playback-api',
      status: 'active',
      ...overrides,
    },
    collectedAt: NOW,
    ...mirrored,
  };
}

function input(overrides: Partial<StatusInput> = {}): StatusInput {
  return {
    entityRef: 'component:default/playback-api',
    linked: true,
    services: [],
    missing: [],
    sources: [ok],
    ...overrides,
  };
}

const weekly = [
  shift(anna, -3, 4),
  shift(bo, 4, 11),
  shift(anna, 11, 18),
  shift(bo, 18, 25),
  shift(anna, 25, 35),
];

const codes = (given: StatusInput, now = NOW) =>
  statusAt(now, given).findings.map(({ code }) => code);

describe('statusAt', () => {
  it('shows every level, until when, who is next, and the coverage', () => {
    const status = statusAt(
      NOW,
      input({ services: [service({ policy: policy(weekly) })] }),
    );

    expect(status).toEqual({
      entityRef: 'component:default/playback-api',
      asOf: at(0),
      findings: [],
      sources: [ok],
      services: [
        {
          service: expect.objectContaining({ id: 'PSERVICE' }),
          loops: 2,
          collectedAt: at(0),
          levels: [
            {
              level: 1,
              delayMinutes: 10,
              targets: [{ type: 'schedule', ...primary }],
              now: [
                { person: anna, schedule: primary, from: at(-3), until: at(4) },
              ],
              next: [
                { person: bo, schedule: primary, from: at(4), until: at(11) },
              ],
            },
            {
              level: 2,
              delayMinutes: 30,
              targets: [{ type: 'user', ...manager }],
              now: [{ person: manager }],
              next: [],
            },
          ],
          coverage: {
            collectedAt: at(0),
            from: at(0),
            until: at(28),
            share: 1,
            people: 2,
            gaps: [],
          },
        },
      ],
    });
  });

  it('finds nobody now, a gap ahead, one person alone and a person as target', () => {
    expect(
      codes(
        input({
          services: [
            service({
              policy: policy([shift(anna, 1, 20)], {
                levels: [
                  { delayMinutes: 5, targets: [{ type: 'user', ...anna }] },
                ],
              }),
            }),
          ],
        }),
      ),
    ).toEqual([
      'nobody-on-level-1',
      'gap-ahead',
      'single-person',
      'person-target',
    ]);
    expect(
      codes(input({ services: [service({ policy: policy([]) })] })),
    ).toEqual(['nobody-on-level-1']);
  });

  it('takes a policy without levels for nobody, and a service without a policy for that', () => {
    expect(
      codes(
        input({
          services: [service({ policy: policy([], { levels: [] }) })],
        }),
      ),
    ).toEqual(['nobody-on-level-1']);
    expect(codes(input({ services: [service()] }))).toEqual(['no-policy']);
  });

  it('says of a disabled service only that', () => {
    expect(
      codes(
        input({
          services: [service({ policy: policy([]) }, { status: 'disabled' })],
        }),
      ),
    ).toEqual(['service-disabled']);
  });

  it('does not take ignorance for nobody', () => {
    const neverRead = service({ policy: policy([], { onCall: undefined }) });
    const tooOld = service({ policy: policy(weekly) });

    for (const [now, mirrored] of [
      [NOW, neverRead],
      [NOW + 35 * DAY, tooOld],
    ] as const) {
      const status = statusAt(now, input({ services: [mirrored] }));
      expect(status.findings.map(({ code }) => code)).toEqual([
        'source-unavailable',
      ]);
      expect(status.services[0].levels).toEqual([]);
      expect(status.services[0]).not.toHaveProperty('coverage');
    }
  });

  it('looks no further ahead than the mirror', () => {
    const status = statusAt(
      NOW + 20 * DAY,
      input({ services: [service({ policy: policy(weekly) })] }),
    );
    expect(status.services[0].coverage).toMatchObject({
      until: at(35),
      share: 1,
    });
  });

  it('gives the age of the oldest part', () => {
    const status = statusAt(
      NOW,
      input({
        services: [service({ policy: policy(weekly), collectedAt: NOW - DAY })],
      }),
    );
    expect(status.services[0].collectedAt).toBe(at(-1));
  });

  it('tells an entity without a service from a service that is missing', () => {
    expect(codes(input({ linked: false, sources: [] }))).toEqual([
      'no-service',
    ]);
    const missing = [
      { account: 'main', label: 'Service PGONE', serviceId: 'PGONE' },
    ];
    expect(statusAt(NOW, input({ missing })).findings).toEqual([
      {
        code: 'service-not-found',
        serviceId: 'PGONE',
        message: expect.stringContaining('Service PGONE is not in'),
      },
    ]);
  });

  it('does not call a service missing in an account that was never read', () => {
    const missing = [{ account: 'main', label: 'Service PGONE' }];
    expect(
      statusAt(
        NOW,
        input({
          missing,
          sources: [
            {
              account: 'main',
              state: 'unavailable',
              problem: {
                code: 'unauthorized',
                message: 'The token is refused.',
              },
            },
          ],
        }),
      ).findings,
    ).toEqual([
      { code: 'source-unavailable', message: 'The token is refused.' },
    ]);
    expect(
      codes(
        input({ missing, sources: [{ account: 'main', state: 'pending' }] }),
      ),
    ).toEqual(['source-unavailable']);
  });
});
