import type { Scorecard } from '@operations-in-teams/plugin-readiness-common';
import { company, service, team } from './__testUtils__/entities';
import { goodOnCall, TestOnCallSource } from './__testUtils__/onCallSource';
import { ruleOf, startReadiness } from './__testUtils__/startReadiness';

jest.setTimeout(60_000);

const HOUR = 60 * 60 * 1000;

describe('a source that fails', () => {
  it('is shown with its problem, what it knew is kept and grows old', async () => {
    const { onCall, sweep, scorecard, get } = await startReadiness();
    await sweep();
    const before = await scorecard();
    onCall.answer = () => {
      throw new Error('PagerDuty answered 401: give it another key');
    };
    await sweep();
    const after = await scorecard();
    expect(ruleOf(after, 'ONC-05')).toMatchObject({
      status: 'pass',
      evidence: ruleOf(before, 'ONC-05').evidence,
    });
    const sources = await get('/sources', '/sources');
    expect(
      sources.body.items.find(({ id }: { id: string }) => id === 'onCall'),
    ).toMatchObject({
      state: 'unavailable',
      problem: 'PagerDuty answered 401: give it another key',
      collectedAt: before.sources.find(({ id }) => id === 'onCall')
        ?.collectedAt,
      fields: expect.arrayContaining([
        {
          path: 'onCall.coverage.next28Days',
          type: 'double',
          description: 'Share of the next 28 days',
          unit: 'share',
        },
      ]),
    });
  });

  it('makes rules unknown where it never answered, and recovers by itself', async () => {
    const { onCall, sweep, scorecard } = await startReadiness();
    const { answer } = onCall;
    onCall.answer = () => {
      throw new Error('no route to PagerDuty');
    };
    await sweep();
    expect(ruleOf(await scorecard(), 'ONC-01')).toMatchObject({
      status: 'unknown',
      unknown: {
        code: 'unavailable',
        message: 'On-call: no route to PagerDuty',
      },
      evidence: [
        { path: 'onCall.linked', source: 'onCall' },
        { path: 'onCall.serviceCount', source: 'onCall' },
        { path: 'onCall.enabled', source: 'onCall' },
      ],
    });
    onCall.answer = answer;
    await sweep();
    expect(ruleOf(await scorecard(), 'ONC-01').status).toBe('pass');
  });

  it('does not replace what is known by what is older', async () => {
    const { onCall, sweep, scorecard } = await startReadiness();
    await sweep();
    onCall.answer = ({ entityRefs }) =>
      entityRefs.map(entityRef => ({
        entityRef,
        value: goodOnCall,
        collectedAt: new Date(Date.now() - 7 * HOUR),
      }));
    // What was known is newer, so it stays.
    await sweep();
    expect(ruleOf(await scorecard(), 'ONC-05').status).toBe('pass');
  });

  it('shows stale evidence as unknown with its age', async () => {
    const onCall = new TestOnCallSource();
    const collectedAt = new Date(Date.now() - 7 * HOUR);
    onCall.answer = ({ entityRefs }) =>
      entityRefs.map(entityRef => ({
        entityRef,
        value: goodOnCall,
        collectedAt,
      }));
    const { sweep, scorecard } = await startReadiness({ onCall });
    await sweep();
    expect(ruleOf(await scorecard(), 'ONC-05')).toMatchObject({
      status: 'unknown',
      unknown: {
        code: 'stale',
        message: 'evidence of On-call is older than 6 hours',
      },
      evidence: [{ value: 1, collectedAt: collectedAt.toISOString() }],
    });
  });

  it('is partial where some of its answers do not fit or say that they lack', async () => {
    const { onCall, sweep, scorecard, list, get } = await startReadiness({
      entities: [...company(), service('search')],
    });
    onCall.answer = () => [
      {
        entityRef: 'component:default/checkout',
        value: { ...goodOnCall, escalationLevels: '2' },
      },
      {
        entityRef: 'component:default/search',
        unavailable: 'the service is in an account that cannot be read',
      },
      { entityRef: 'component:default/checkout', value: { linked: false } },
      { entityRef: 'component:default/never-asked-for', value: goodOnCall },
    ];
    await sweep();
    const card = await scorecard();
    expect(ruleOf(card, 'ONC-03').unknown).toEqual({
      code: 'missing',
      message: 'onCall.escalationLevels is not known',
    });
    expect(ruleOf(card, 'ONC-04').status).toBe('pass');
    const sourceOf = (sources: Scorecard['sources']) =>
      sources.find(({ id }) => id === 'onCall');
    const state = sourceOf((await get('/sources', '/sources')).body.items);
    expect(state?.state).toBe('partial');
    expect(state?.problem).toContain(
      'component:default/checkout: onCall.escalationLevels must be a whole number; and 1 more like it',
    );
    // What is lacking of others is no news on a scorecard.
    expect(sourceOf(card.sources)).toMatchObject({ state: 'ok' });
    expect(sourceOf(card.sources)).not.toHaveProperty('problem');
    const search = await scorecard('/scorecards/component/default/search');
    expect(sourceOf(search.sources)).toMatchObject({
      state: 'partial',
      problem: 'the service is in an account that cannot be read',
    });
    expect(ruleOf(search, 'ONC-01').unknown).toEqual({
      code: 'unavailable',
      message: 'On-call: the service is in an account that cannot be read',
    });
    expect((await list()).body.pageInfo.totalItems).toBe(5);
  });

  it('need not be installed', async () => {
    const { sweep, scorecard } = await startReadiness({ onCall: null });
    await sweep();
    const card = await scorecard();
    expect(ruleOf(card, 'ONC-01').unknown).toEqual({
      code: 'unavailable',
      message: 'evidence source onCall is not installed',
    });
    expect(card.sources.find(({ id }) => id === 'onCall')).toMatchObject({
      state: 'unavailable',
      problem: expect.stringContaining('not installed'),
    });
  });
});

describe('a catalog that fails', () => {
  it('loses nothing when it fails, or fails half way', async () => {
    const { catalog, sweep, scorecard, knex, get } = await startReadiness();
    await sweep();
    const before = await scorecard();
    catalog.failure = new Error('catalog is down');
    for (const pages of [0, 1]) {
      catalog.pagesBeforeFailure = pages;
      await sweep();
      expect(await knex('subjects')).toHaveLength(4);
    }
    const sources = await get('/sources', '/sources');
    expect(sources.body.items[0]).toMatchObject({
      id: 'entity',
      state: 'unavailable',
      problem: expect.stringContaining('catalog is down'),
    });
    catalog.failure = undefined;
    // The sources of modules were asked all the same: only their evidence is newer.
    const timeless = (card: Scorecard) =>
      card.items[0].results.map(({ evaluatedAt, evidence, ...result }) => ({
        ...result,
        evidence: evidence.map(({ collectedAt, ...item }) =>
          /^(onCall|account[A-Z])/.test(item.source)
            ? item
            : { ...item, collectedAt },
        ),
      }));
    expect(timeless(await scorecard())).toEqual(timeless(before));
  });

  it('says so where it was down from the start, and recovers by itself', async () => {
    const { catalog, sweep, scorecard, get } = await startReadiness();
    catalog.failure = new Error('catalog is down');
    await sweep();
    const sources = await get('/sources', '/sources');
    expect(
      sources.body.items.map(({ id, state }: { id: string; state: string }) => [
        id,
        state,
      ]),
    ).toEqual([
      ['entity', 'unavailable'],
      ['owner', 'unavailable'],
      ['accounts', 'unavailable'],
      ['team', 'unavailable'],
      ['accountAccess', 'pending'],
      ['accountCode', 'pending'],
      ['accountRuntime', 'pending'],
      ['accountAlarms', 'pending'],
      ['accountContacts', 'pending'],
      ['onCall', 'pending'],
      ['remediation', 'pending'],
      ['dependencies', 'unavailable'],
    ]);
    catalog.failure = undefined;
    await sweep();
    expect((await scorecard()).items[0].level?.id).toBe('self-sustaining');
  });

  it('forgets a subject that is gone, but a fifth of them only when seen twice', async () => {
    const { catalog, sweep, knex } = await startReadiness({
      entities: Array.from({ length: 10 }, (_, index) => team(`t-${index}`, 5)),
    });
    const count = async () => {
      await sweep();
      return (await knex('subjects').whereNull('left_at')).length;
    };
    expect(await count()).toBe(10);
    catalog.remove('group:default/t-0', 'group:default/t-1');
    expect(await count()).toBe(8);
    const all = [...catalog.entities];
    catalog.entities = all.slice(0, 4);
    expect(await count()).toBe(8);
    catalog.entities = all;
    expect(await count()).toBe(8);
    catalog.entities = all.slice(0, 4);
    expect(await count()).toBe(8);
    catalog.failure = new Error('down');
    expect(await count()).toBe(8);
    catalog.failure = undefined;
    expect(await count()).toBe(4);
    expect(await knex('levels')).toHaveLength(4);
  });
});
