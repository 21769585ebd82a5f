import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { entity } from '../__testUtils__/entities';
import { CatalogVisibility } from './Visibility';

const ida = mockCredentials.user('user:default/ida');
const omar = mockCredentials.user('user:default/omar');
const pipeline = mockCredentials.service('external:pipeline');

/** A catalog that shows each caller one service, named after them. */
function create(decision: AuthorizeResult = AuthorizeResult.CONDITIONAL) {
  let now = Date.parse('2027-01-01T00:00:00Z');
  let failure: Error | undefined;
  const read: string[] = [];
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async () => [
      decision === AuthorizeResult.CONDITIONAL
        ? {
            result: decision,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: { rule: 'R', resourceType: 'catalog-entity' },
          }
        : { result: decision },
    ],
  });
  async function* stream(
    ...[request, { credentials }]: Parameters<CatalogService['streamEntities']>
  ): AsyncIterable<Entity[]> {
    const { userEntityRef, subject } = credentials.principal as {
      userEntityRef?: string;
      subject?: string;
    };
    const caller = (userEntityRef ?? subject ?? '').split(/[/:]/).at(-1)!;
    read.push(caller);
    expect(request?.filter).toEqual({
      kind: ['component', 'group', 'system', 'domain'],
    });
    yield [entity({ kind: 'Component', name: caller })];
    if (failure) throw failure;
    yield [entity({ kind: 'Group', name: 'all' })];
  }
  const visibility = CatalogVisibility.create({
    permissions,
    catalog: {
      streamEntities: stream,
    } as Partial<CatalogService> as CatalogService,
    store: { getKinds: async () => ['component'] },
    clock: () => new Date(now),
  });
  return {
    read,
    of: async (credentials: typeof ida | typeof pipeline) => {
      const visible = await visibility.of(credentials);
      return visible === 'all' ? visible : [...visible];
    },
    pass: (ms: number) => {
      now += ms;
    },
    fail: (error: Error | undefined) => {
      failure = error;
    },
  };
}

const refs = (name: string) => [
  stringifyEntityRef(entity({ kind: 'Component', name })),
  'group:default/all',
];

describe('CatalogVisibility', () => {
  it('asks the catalog for nothing where all or nothing may be read', async () => {
    const all = create(AuthorizeResult.ALLOW);
    expect(await all.of(ida)).toBe('all');
    const none = create(AuthorizeResult.DENY);
    expect(await none.of(ida)).toEqual([]);
    expect([...all.read, ...none.read]).toEqual([]);
  });

  it('reads once for each caller, and gives nobody what another sees', async () => {
    const { of, read } = create();
    const answers = await Promise.all([
      of(ida),
      of(omar),
      of(ida),
      of(pipeline),
    ]);
    expect(answers).toEqual([
      refs('ida'),
      refs('omar'),
      refs('ida'),
      refs('pipeline'),
    ]);
    expect(await of(omar)).toEqual(refs('omar'));
    expect(read.sort()).toEqual(['ida', 'omar', 'pipeline']);
  });

  it('reads again after half a minute', async () => {
    const { of, pass, read } = create();
    await of(ida);
    pass(29_999);
    await of(ida);
    expect(read).toEqual(['ida']);
    pass(1);
    await of(ida);
    expect(read).toEqual(['ida', 'ida']);
  });

  it('keeps nothing of a reading that failed half way', async () => {
    const { of, fail } = create();
    fail(new Error('the catalog does not answer'));
    await expect(of(ida)).rejects.toThrow('the catalog does not answer');
    fail(undefined);
    expect(await of(ida)).toEqual(refs('ida'));
  });
});
