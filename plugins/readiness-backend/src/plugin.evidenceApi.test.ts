import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  EvidencePage,
  SubjectEvidence,
} from '@operations-in-teams/plugin-readiness-common';
import { account, company, service } from './__testUtils__/entities';
import { goodOnCall } from './__testUtils__/onCallSource';
import { startReadiness } from './__testUtils__/startReadiness';
import { statementsOf } from './__testUtils__/statements';

jest.setTimeout(60_000);

const HOUR = 3_600_000;

async function start(options: Parameters<typeof startReadiness>[0] = {}) {
  const backend = await startReadiness(options);
  return {
    ...backend,
    subject: async (path: string): Promise<SubjectEvidence> =>
      (await backend.get(path, '/evidence/{kind}/{namespace}/{name}')).body,
    page: async (query: string): Promise<EvidencePage> =>
      (await backend.get(`/evidence?${query}`, '/evidence')).body,
  };
}

/** References of a whole list, read page by page. */
async function readAll(
  page: (query: string) => Promise<EvidencePage>,
  query: string,
): Promise<string[]> {
  const refs: string[] = [];
  let cursor = '';
  for (;;) {
    const { items, pageInfo } = await page(`${query}${cursor}`);
    refs.push(...items.map(({ entityRef }) => entityRef));
    if (!pageInfo.nextCursor) return refs;
    cursor = `&cursor=${pageInfo.nextCursor}`;
  }
}

describe('the evidence of one subject', () => {
  it('is what each source last said, with its age and what is amiss', async () => {
    const { sweep, onCall, subject } = await start();
    const old = new Date(Date.now() - 7 * HOUR);
    onCall.answer = ({ entityRefs }) =>
      entityRefs.map(entityRef => ({
        entityRef,
        value: goodOnCall,
        collectedAt: old,
      }));
    await sweep();
    onCall.answer = ({ entityRefs }) =>
      entityRefs.map(entityRef => ({
        entityRef,
        unavailable: 'PagerDuty refused the token',
      }));
    await sweep();

    const { entityRef, items, sources } = await subject(
      '/evidence/Component/default/checkout',
    );
    expect(entityRef).toBe('component:default/checkout');
    expect(items.find(({ source }) => source === 'onCall')).toEqual({
      source: 'onCall',
      value: goodOnCall,
      collectedAt: old.toISOString(),
      stale: true,
      unavailable: 'PagerDuty refused the token',
    });
    const entity = items.find(({ source }) => source === 'entity');
    expect(entity).toMatchObject({
      value: { hasDescription: true },
      collectedAt: expect.any(String),
    });
    expect(entity).not.toHaveProperty('stale');
    expect(sources.find(({ id }) => id === 'onCall')).toMatchObject({
      title: 'On-call',
      attemptedAt: expect.any(String),
    });
  });

  it('is empty before anything was collected', async () => {
    const { subject } = await start();
    const { items, sources } = await subject(
      '/evidence/component/default/checkout',
    );
    expect(items).toEqual([]);
    expect(sources.map(({ state }) => state)).toEqual(
      sources.map(() => 'pending'),
    );
  });
});

describe('the evidence of many subjects', () => {
  it('is of the named sources, fields, kind and type', async () => {
    const { sweep, page } = await start();
    await sweep();

    const accounts = await page(
      'source=entity&source=none&field=hasDescription&kind=Resource&type=Cloud-Account',
    );
    expect(accounts.items.map(({ entityRef }) => entityRef)).toEqual([
      'resource:default/aws-111111111111',
      'resource:default/aws-222222222222',
    ]);
    expect(accounts.items[0].items).toEqual([
      {
        source: 'entity',
        value: { hasDescription: false },
        collectedAt: expect.any(String),
      },
    ]);
    expect(accounts.sources).toEqual([
      expect.objectContaining({ id: 'entity', state: 'ok' }),
      {
        id: 'none',
        title: 'none',
        state: 'unavailable',
        problem: expect.stringContaining('not installed'),
      },
    ]);
    expect((await page('source=entity&type=queue')).items).toEqual([]);
    const some = await page(
      'source=entity&entityRef=Component:default/Checkout&entityRef=resource:default/none',
    );
    expect(some.items.map(({ entityRef }) => entityRef)).toEqual([
      'component:default/checkout',
    ]);
    expect((await page('source=none')).items).toEqual([]);
    expect(
      (await page('source=onCall')).items.map(({ entityRef }) => entityRef),
    ).toEqual(['component:default/checkout']);
  });

  it('comes in pages in which hidden subjects leave no trace', async () => {
    const entities = [
      ...company(),
      ...Array.from({ length: 25 }, (_, index) =>
        account(`${300000000000 + index}`, 'production'),
      ),
    ];
    const { catalog, sweep, page } = await start({ entities });
    await sweep();
    for (let index = 0; index < 25; index += 1) {
      if (index % 3 > 0) {
        catalog.hidden.add(`resource:default/aws-${300000000000 + index}`);
      }
    }
    const visible = entities
      .filter(({ kind }) => kind === 'Resource')
      .map(stringifyEntityRef)
      .filter(ref => !catalog.hidden.has(ref))
      .sort();
    for (const limit of [1, 2, 5, 11, 500]) {
      expect(
        await readAll(page, `source=entity&kind=resource&limit=${limit}`),
      ).toEqual(visible);
    }
    const { pageInfo } = await page('source=entity&kind=resource&limit=5');
    expect(Buffer.from(pageInfo.nextCursor!, 'base64url').toString()).toBe(
      JSON.stringify({ entityRef: visible[4] }),
    );
  });

  it('takes as many statements for a page of 10 as of 500', async () => {
    const { knex, sweep, page } = await start({
      entities: [
        ...company(),
        ...Array.from({ length: 600 }, (_, index) => service(`s-${index}`)),
      ],
    });
    await sweep();
    const few = await statementsOf(knex, () => page('source=entity&limit=10'));
    const many = await statementsOf(knex, () =>
      page('source=entity&limit=500'),
    );
    expect(many).toHaveLength(few.length);
    expect(many).toHaveLength(3);
  });
});
