import { mockServices } from '@backstage/backend-test-utils';
import {
  account,
  company,
  entity,
  service,
  team,
} from '../__testUtils__/entities';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { CatalogReader } from './CatalogReader';

const { signal } = new AbortController();

function create(entities = company()) {
  const catalog = new TestCatalog(entities);
  let minute = 0;
  const reader = CatalogReader.create({
    catalog: catalog.service(),
    auth: mockServices.auth(),
    accountPulls: { read: async () => [] },
    clock: () => {
      minute += 1;
      return new Date(Date.UTC(2027, 0, 15, 12, minute));
    },
  });
  return { catalog, reader };
}

const CHECKOUT = 'component:default/checkout';

describe('CatalogReader', () => {
  it('reads all pages, without what is large and no evidence', async () => {
    const { reader } = create([
      ...Array.from({ length: 1_200 }, (_, index) => team(`t-${index}`, 1)),
      entity({
        kind: 'API',
        name: 'api',
        spec: { type: 'openapi', definition: 'x'.repeat(10_000) },
      }),
    ]);
    const snapshot = await reader.read(signal);
    expect([...snapshot.entities()]).toHaveLength(1_201);
    expect(snapshot.get('api:default/api')?.spec).toEqual({
      type: 'openapi',
      definition: '',
    });
    expect(reader.newest()).toBe(snapshot);
  });

  it('gives no part of a catalog, and keeps the newest complete one', async () => {
    const { catalog, reader } = create();
    const complete = await reader.read(signal);
    catalog.failure = new Error('half way');
    catalog.pagesBeforeFailure = 1;
    await expect(reader.read(signal)).rejects.toThrow('half way');
    expect(reader.newest()).toBe(complete);
  });

  it('reads one entity anew with its owner, its relations and all accounts', async () => {
    const { catalog, reader } = create();
    const before = await reader.read(signal);
    catalog.replace(team('payments', 9));
    catalog.replace(team('elsewhere', 9));
    catalog.replace(account('333333333333', 'production'));
    catalog.replace(
      service('checkout', {
        annotations: { 'amazonaws.com/account-id': '333333333333' },
      }),
    );
    const after = await reader.readAround(CHECKOUT, signal);
    const checkout = after.get(CHECKOUT)!;
    expect(after.accountsOf(checkout)).toEqual({
      refs: ['resource:default/aws-333333333333'],
      missingIds: [],
    });
    expect(after.get('group:default/payments')?.relations).toHaveLength(9);
    expect(after.has('group:default/elsewhere')).toBe(false);
    expect(after.takenAt > before.takenAt).toBe(true);
    expect(reader.newest()).toBe(before);
  });

  it('knows when the entity is gone', async () => {
    const { catalog, reader } = create();
    await reader.read(signal);
    catalog.remove(CHECKOUT);
    const after = await reader.readAround(CHECKOUT, signal);
    expect(after.get(CHECKOUT)).toBeUndefined();
  });

  it('stops when it is told to', async () => {
    const { reader } = create();
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(reader.read(stopped)).rejects.toThrow('stopped');
  });
});
