import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import type { PulledService, PulledShift } from '../mirror/types';
import { DatabaseMirrorStore } from './DatabaseMirrorStore';
import { MIGRATIONS } from './migrations';
import type { PartWrite, ServiceLookup } from './MirrorStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const AT = new Date('2026-10-20T12:00:00.123Z');
const LATER = new Date('2026-10-20T12:05:00.456Z');
const WINDOW = {
  start: Date.parse('2026-10-13T12:00:00Z'),
  end: Date.parse('2026-11-24T12:00:00Z'),
};
const MONDAY = Date.parse('2026-10-19T07:00:00Z');

const whole = { malformed: 0, malformedIds: [] };

function service(id: string, overrides?: Partial<PulledService>) {
  return {
    id,
    name: `service ${id}`,
    status: 'active' as const,
    urgency: 'high' as const,
    policy: { id: 'PPOLICY', name: 'old name' },
    team: { id: 'PTEAM', name: 'old name', url: 'https://x.example/team' },
    integrationKeyHashes: [`hash-of-${id}`],
    ...overrides,
  };
}

function shift(person: string, overrides?: Partial<PulledShift>): PulledShift {
  return {
    policyId: 'PPOLICY',
    level: 1,
    person: { id: person, name: `old ${person}` },
    ...overrides,
  };
}

const services = (
  ...items: PulledService[]
): PartWrite<'services'> & { content: object } => ({
  part: 'services',
  content: { items, ...whole },
});

const onCalls = (
  shifts: PulledShift[],
  policyIds = ['PPOLICY'],
  malformedIds: string[] = [],
): PartWrite => ({
  part: 'on-calls',
  content: {
    window: WINDOW,
    policyIds,
    confirmedIds: [],
    shifts,
    levelShares: new Map([['PPOLICY', [1, 0.25]]]),
    malformed: 0,
    malformedIds,
  },
});

const policies = (...ids: string[]): PartWrite => ({
  part: 'policies',
  content: {
    items: ids.map(id => ({
      id,
      name: 'Playback',
      loops: 2,
      levels: [
        {
          delayMinutes: 10,
          targets: [{ type: 'schedule', id: 'PSCHED', name: 'Primary' }],
        },
      ],
    })),
    ...whole,
  },
});

const everything: PartWrite[] = [
  services(service('PA'), service('PB', { policy: undefined })),
  {
    part: 'teams',
    content: { items: [{ id: 'PTEAM', name: 'Delivery' }], ...whole },
  },
  {
    part: 'people',
    content: {
      items: [
        {
          id: 'PANNA',
          name: 'Anna',
          url: 'https://x.example/anna',
          email: 'anna@acme.example',
          userRef: 'user:default/anna',
        },
        { id: 'PBO', name: 'Bo', email: 'bo@acme.example' },
      ],
      ...whole,
    },
  },
  policies('PPOLICY'),
  onCalls([
    shift('PANNA', {
      start: MONDAY,
      schedule: { id: 'PSCHED', name: 'Primary' },
    }),
    shift('PGONE', { level: 2, end: WINDOW.end }),
  ]),
];

const byId = (...ids: string[]): ServiceLookup[] =>
  ids.map(serviceId => ({ account: 'main', serviceId }));

describe.each(databases.eachSupportedId())('DatabaseMirrorStore, %s', id => {
  let knex: Knex;
  let store: DatabaseMirrorStore;

  beforeEach(async () => {
    knex = await databases.init(id);
    store = await DatabaseMirrorStore.create({
      database: mockServices.database({ knex, migrations: { skip: false } }),
    });
  });

  it('gives back what was saved, with names of today', async () => {
    await store.savePull('main', AT, everything);

    expect(await store.findServices(byId('PA', 'PNONE', 'PB'))).toEqual([
      {
        collectedAt: AT.getTime(),
        service: {
          account: 'main',
          id: 'PA',
          name: 'service PA',
          status: 'active',
          urgency: 'high',
          team: {
            id: 'PTEAM',
            name: 'Delivery',
            url: 'https://x.example/team',
          },
          policy: { id: 'PPOLICY', name: 'Playback' },
        },
        policy: {
          id: 'PPOLICY',
          name: 'Playback',
          loops: 2,
          levels: [
            {
              delayMinutes: 10,
              targets: [{ type: 'schedule', id: 'PSCHED', name: 'Primary' }],
            },
          ],
          onCall: {
            window: WINDOW,
            collectedAt: AT.getTime(),
            confirmedAt: AT.getTime(),
            shifts: expect.arrayContaining([
              {
                level: 1,
                person: {
                  id: 'PANNA',
                  name: 'Anna',
                  url: 'https://x.example/anna',
                  userRef: 'user:default/anna',
                },
                schedule: { id: 'PSCHED', name: 'Primary' },
                start: MONDAY,
              },
              {
                level: 2,
                person: { id: 'PGONE', name: 'old PGONE' },
                end: WINDOW.end,
              },
            ]),
          },
        },
      },
      undefined,
      expect.objectContaining({
        service: expect.not.objectContaining({ policy: expect.anything() }),
      }),
    ]);
  });

  it('finds services by the hash of an integration key, in their account only', async () => {
    await store.savePull('main', AT, everything);
    const found = await store.findServices([
      { account: 'main', keyHash: 'hash-of-PB' },
      { account: 'other', keyHash: 'hash-of-PB' },
      { account: 'other', serviceId: 'PB' },
      { account: 'main', keyHash: 'hash-of-PNONE' },
    ]);
    expect(found.map(item => item?.service.id)).toEqual([
      'PB',
      undefined,
      undefined,
      undefined,
    ]);
    expect(await store.findServices([])).toEqual([]);
  });

  it('replaces a part as a whole, in its account only', async () => {
    await store.savePull('main', AT, everything);
    await store.savePull('other', AT, everything);
    await store.savePull('main', LATER, [services(service('PC'))]);

    const found = await store.findServices([
      ...byId('PA', 'PC'),
      { account: 'main', keyHash: 'hash-of-PA' },
      { account: 'other', serviceId: 'PA' },
    ]);
    expect(found.map(item => item?.collectedAt)).toEqual([
      undefined,
      LATER.getTime(),
      undefined,
      AT.getTime(),
    ]);
    expect(await store.getIds('main', 'services')).toEqual(new Set(['PC']));
    expect(await store.getIds('main', 'policies')).toEqual(
      new Set(['PPOLICY']),
    );
    const present = { start: AT.getTime(), end: LATER.getTime() };
    expect(await store.getOnCalls('main', present)).toEqual(
      new Map([
        [
          'PPOLICY',
          expect.objectContaining({
            readAt: AT,
            levelShares: [1, 0.25],
            present: [
              expect.objectContaining({ policyId: 'PPOLICY', level: 1 }),
              expect.objectContaining({ level: 2, end: WINDOW.end }),
            ],
          }),
        ],
      ]),
    );
    expect(await store.getMatches('main')).toEqual(
      new Map([
        ['PANNA', { userRef: 'user:default/anna' }],
        ['PBO', {}],
      ]),
    );
  });

  it('keeps everything of a part that failed, and the problem', async () => {
    await store.savePull('main', AT, everything);
    const problem = { code: 'refused', message: 'Too few' } as const;
    const refusal = { digest: 'abc', count: 2, since: AT };
    await store.savePull('main', LATER, [
      { part: 'services', problem, refusal },
    ]);

    expect(await store.findServices(byId('PA'))).toEqual([
      expect.objectContaining({ collectedAt: AT.getTime() }),
    ]);
    const state = async () =>
      (await store.getParts(['main'])).find(({ part }) => part === 'services');
    expect(await state()).toEqual({
      account: 'main',
      part: 'services',
      collectedAt: AT,
      attemptedAt: LATER,
      problem,
      refusal,
    });

    await store.savePull('main', LATER, [
      { ...services(service('PA')), digest: 'd' },
    ]);
    expect(await state()).toEqual({
      account: 'main',
      part: 'services',
      collectedAt: LATER,
      attemptedAt: LATER,
      digest: 'd',
    });
  });

  it('keeps what is known of items that could not be read', async () => {
    await store.savePull('main', AT, everything);
    await store.savePull('main', LATER, [
      {
        part: 'services',
        content: {
          items: [service('PC')],
          malformed: 1,
          malformedIds: ['PA'],
        },
      },
    ]);
    const found = await store.findServices([
      ...byId('PA', 'PB', 'PC'),
      { account: 'main', keyHash: 'hash-of-PA' },
    ]);
    expect(found.map(item => item?.service.id)).toEqual([
      'PA',
      undefined,
      'PC',
      'PA',
    ]);
  });

  it('replaces who is on call only for the policies that were read whole', async () => {
    await store.savePull('main', AT, [
      policies('PPOLICY', 'PBROKEN', 'PUNASKED', 'PDELETED'),
      services(
        service('PA'),
        service('PB', { policy: { id: 'PBROKEN', name: '' } }),
        service('PC', { policy: { id: 'PUNASKED', name: '' } }),
      ),
      onCalls(
        ['PPOLICY', 'PBROKEN', 'PUNASKED', 'PDELETED'].map(policyId =>
          shift('PANNA', { policyId }),
        ),
        ['PPOLICY', 'PBROKEN', 'PUNASKED', 'PDELETED'],
      ),
    ]);
    await store.savePull('main', LATER, [
      policies('PPOLICY', 'PBROKEN', 'PUNASKED'),
      onCalls(
        [shift('PBO'), shift('PBO', { policyId: 'PBROKEN' })],
        ['PPOLICY', 'PBROKEN'],
        ['PBROKEN'],
      ),
    ]);

    const found = await store.findServices(byId('PA', 'PB', 'PC'));
    expect(
      found.map(item => [
        item?.policy?.onCall?.collectedAt,
        ...item!.policy!.onCall!.shifts.map(({ person }) => person.id),
      ]),
    ).toEqual([
      [LATER.getTime(), 'PBO'],
      [AT.getTime(), 'PANNA'],
      [AT.getTime(), 'PANNA'],
    ]);
    expect(await knex('on_call_shifts').where('policy_id', 'PDELETED')).toEqual(
      [],
    );
  });

  it('knows the time of unchanged content without writing it again', async () => {
    const digest = 'same';
    const pull = everything.map(write => ({ ...write, digest }));
    await store.savePull('main', AT, pull);
    const ids = await knex('on_call_shifts').pluck('id');
    await store.savePull('main', LATER, pull);

    const [found] = await store.findServices(byId('PA'));
    expect(found?.collectedAt).toBe(LATER.getTime());
    expect(found?.policy?.onCall).toMatchObject({
      collectedAt: LATER.getTime(),
      shifts: [expect.anything(), expect.anything()],
    });
    expect(await knex('on_call_shifts').pluck('id')).toEqual(ids);
  });

  it('saves all parts of a pull or none', async () => {
    await store.savePull('main', AT, everything);
    const broken = onCalls([
      shift('PBO', { person: { id: 'PBO', name: null as unknown as string } }),
    ]);
    await expect(
      store.savePull('main', LATER, [services(service('PC')), broken]),
    ).rejects.toThrow();

    expect(await store.getIds('main', 'services')).toEqual(
      new Set(['PA', 'PB']),
    );
    const parts = await store.getParts(['main']);
    expect(parts.map(({ attemptedAt }) => attemptedAt)).toEqual(
      parts.map(() => AT),
    );
  });

  it('lists services in pages, of the given accounts', async () => {
    await store.savePull('b', AT, [
      services(
        service('P1', { name: 'zebra' }),
        service('P2', { name: 'same' }),
        service('P3', { name: 'same' }),
      ),
    ]);
    await store.savePull('a', AT, [services(service('P4'))]);
    await store.savePull('hidden', AT, [services(service('P5'))]);
    const accounts = ['a', 'b'];

    const first = await store.listServices({ accounts, limit: 2 });
    expect(first.total).toBe(4);
    expect(first.services.map(item => item.id)).toEqual(['P4', 'P2']);
    const second = await store.listServices({
      accounts,
      limit: 5,
      after: first.services[1],
    });
    expect(second.services.map(item => item.id)).toEqual(['P3', 'P1']);
  });

  it('forgets accounts that are gone', async () => {
    await store.savePull('main', AT, everything);
    await store.savePull('gone', AT, everything);
    await store.retainAccounts(['main']);
    expect(await store.getParts(['gone'])).toEqual([]);
    expect(await knex('people').where('account', 'gone')).toEqual([]);
    expect((await store.findServices(byId('PA')))[0]).toBeDefined();
  });

  it('takes and finds many rows with few statements', async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => `P${index}`);
    await store.savePull('main', AT, [
      services(
        ...many.map(item =>
          service(item, { policy: { id: item, name: item } }),
        ),
      ),
      policies(...many),
      onCalls(
        many.map(policyId => shift('PANNA', { policyId })),
        many,
      ),
    ]);
    let statements = 0;
    knex.on('query', () => statements++);
    const few = await store.findServices(byId(...many.slice(0, 10)));
    expect(few.every(item => item?.policy?.onCall)).toBe(true);
    const forFew = statements;
    await store.findServices(byId(...many.slice(0, 1000)));
    expect(statements).toBe(2 * forFew);

    const all = await store.findServices(byId(...many));
    expect(all.every(item => item?.policy?.onCall?.shifts.length === 1)).toBe(
      true,
    );
  });

  it('migrates down and up again', async () => {
    await store.savePull('main', AT, everything);
    await knex.migrate.rollback({ directory: MIGRATIONS }, true);
    expect(await knex.schema.hasTable('services')).toBe(false);
    await knex.migrate.latest({ directory: MIGRATIONS });
    await store.savePull('main', AT, everything);
    expect(await store.findServices(byId('PA'))).toEqual([
      expect.objectContaining({ collectedAt: AT.getTime() }),
    ]);
  });
});
