import { service, team } from './__testUtils__/entities';
import { goodOnCall } from './__testUtils__/onCallSource';
import { ruleOf, startReadiness } from './__testUtils__/startReadiness';

jest.setTimeout(60_000);

const SEARCH = '/scorecards/component/default/search';

/** Waits as long as the API promises that news takes to show. */
async function within(seconds: number, check: () => Promise<boolean>) {
  const end = Date.now() + seconds * 1000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`not within ${seconds} seconds`);
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
  }
}

describe('what changes between sweeps', () => {
  it('is asked for and evaluated when a source tells that it has news', async () => {
    const { onCall, sweep, scorecard } = await startReadiness({
      entities: [team('payments', 5), service('checkout'), service('search')],
    });
    await sweep();
    onCall.answer = ({ entityRefs }) =>
      entityRefs.map(entityRef => ({
        entityRef,
        value: { ...goodOnCall, peopleOnLevelOne: 2 },
      }));
    const status = async (path?: string) =>
      ruleOf(await scorecard(path), 'ONC-06').status;
    onCall.requests.length = 0;
    // A burst is answered once, and of the named subjects only.
    for (let round = 0; round < 10; round++) {
      onCall.tell({ entityRefs: ['component:default/checkout'] });
    }
    await within(5, async () => (await status()) === 'fail');
    expect(onCall.requests).toEqual([{ subjects: 1, fresh: true }]);
    expect(await status(SEARCH)).toBe('pass');
    onCall.tell({});
    await within(5, async () => (await status(SEARCH)) === 'fail');
  });

  it('is evaluated when the catalog shows it, also where a subject only refers to it', async () => {
    const { catalog, onCall, sweep, followCatalog, scorecard, knex } =
      await startReadiness({
        entities: [
          team('payments', 5),
          team('search', 5),
          service('checkout'),
          service('search', {
            relations: { ownedBy: ['group:default/search'] },
          }),
        ],
      });
    await followCatalog();
    expect(await knex('subjects')).toEqual([]);
    await sweep();
    const before = await scorecard(SEARCH);
    onCall.requests.length = 0;

    catalog.replace(service('checkout', { links: [] }));
    await followCatalog();
    expect(ruleOf(await scorecard(), 'OBS-04').status).toBe('fail');
    expect(onCall.requests).toEqual([{ subjects: 1, fresh: true }]);
    expect(await scorecard(SEARCH)).toEqual(before);

    catalog.remove('group:default/search');
    await followCatalog();
    expect(ruleOf(await scorecard(SEARCH), 'OWN-01').status).toBe('fail');

    catalog.entities.push(service('basket'));
    await followCatalog();
    const added = await scorecard('/scorecards/component/default/basket');
    expect(ruleOf(added, 'OWN-01').status).toBe('pass');
    expect(ruleOf(added, 'ONC-01').status).toBe('pass');
    const changes = await knex('result_changes').where(
      'entity_ref',
      'component:default/basket',
    );
    expect(changes.filter(({ from_status: from }) => from)).toEqual([]);
  });

  it('is left to the next sweep where the catalog fails', async () => {
    const { catalog, sweep, followCatalog, scorecard } = await startReadiness();
    await sweep();
    const before = await scorecard();
    catalog.replace(service('checkout', { links: [] }));
    catalog.failure = new Error('catalog is down');
    await followCatalog();
    catalog.failure = undefined;
    expect((await scorecard()).items[0].level).toEqual(before.items[0].level);
    await followCatalog();
    expect(ruleOf(await scorecard(), 'OBS-04').status).toBe('fail');
  });
});

describe('a source', () => {
  it('is asked by a schedule of its own, and no other waits for it', async () => {
    const { onCall, scheduler, sweep, evaluateAll, scorecard, catalog } =
      await startReadiness();
    await sweep();
    const { answer } = onCall;
    let release = () => {};
    onCall.answer = request =>
      new Promise(resolve => {
        release = () => resolve(answer(request));
      });
    const slow = scheduler.triggerTask('readiness-source-onCall');
    catalog.replace(service('checkout', { links: [] }));
    await evaluateAll();
    await scheduler.triggerTask('readiness-source-accountAccess');
    expect(ruleOf(await scorecard(), 'OBS-04').status).toBe('fail');
    release();
    await slow;
  });
});
