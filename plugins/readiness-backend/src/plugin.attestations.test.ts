import { company, service } from './__testUtils__/entities';
import { standstill } from './__testUtils__/standstill';
import { standard, startActs } from './__testUtils__/startActs';
import { CHECKOUT } from './__testUtils__/startReadiness';

jest.setTimeout(60_000);

const DAY = 24 * 60 * 60 * 1000;
const start = new Date('2027-01-15T12:00:00Z');
const TEAM = '/scorecards/group/default/payments';
const LINK = 'https://docs.example.com/walkthrough';
standstill(start);

const answerOf = (changes = {}) => ({
  entityRef: 'component:default/checkout',
  standardId: 'ours',
  kindId: 'walkthrough',
  value: 1,
  link: LINK,
  ...changes,
});

async function startSwept() {
  const backend = await startActs({
    entities: [
      ...company(),
      service('written', {
        annotations: {
          'operations-in-teams/runbook-authors': 'omar, user:default/ida',
        },
      }),
    ],
  });
  await backend.sweep();
  const { as, card } = backend;
  return {
    ...backend,
    attest: (changes = {}, by = 'ida') =>
      as(by).post('/attestations', '/attestations', answerOf(changes)),
    survey: (value: number, by: string) =>
      as(by).post('/attestations', '/attestations', {
        entityRef: 'group:default/payments',
        standardId: 'ours',
        kindId: 'ready',
        value,
      }),
    revoke: (id: string, by: string, comment = 'was wrong') =>
      as(by).post(`/attestations/${id}/revoke`, '/attestations/{id}/revoke', {
        comment,
      }),
    asked: async (kind: string, by?: string, path?: string) => {
      const { attestations = [] } = await card(by, path);
      const found = attestations.find(({ kind: { id } }) => id === kind);
      if (!found) throw new Error(`${kind} is not asked`);
      return found;
    },
    list: async (query = '', by = 'ida') =>
      (await as(by).get(`/attestations${query}`, '/attestations')).body.items,
  };
}

describe('an attestation', () => {
  it('counts at once, and is over on time', async () => {
    const { attest, asked, result, expire, evaluateAll, list } =
      await startSwept();
    expect(await result('WALK')).toMatchObject({
      status: 'fail',
      evidence: [
        {
          path: 'attestations.walkthrough.value',
          source: 'attestations',
          value: false,
          collectedAt: start.toISOString(),
        },
      ],
    });
    expect(await asked('walkthrough')).toMatchObject({
      kind: { question: standard.attestations[0].question, validForDays: 180 },
      current: false,
      people: 0,
      answers: [],
      mayAttest: true,
    });

    const { status, body } = await attest({ note: 'step 3 was out of date' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'current',
      attestedBy: 'user:default/ida',
      attestedAt: start.toISOString(),
      expiresAt: new Date(start.getTime() + 180 * DAY).toISOString(),
      question: standard.attestations[0].question,
      note: 'step 3 was out of date',
      mine: true,
      mayRevoke: true,
    });
    expect(await result('WALK')).toMatchObject({
      status: 'pass',
      evidence: [{ value: true }],
    });
    expect(await asked('walkthrough', 'nora')).toMatchObject({
      current: true,
      value: 1,
      people: 1,
      answers: [{ attestedBy: 'user:default/ida', mine: false }],
      mayAttest: false,
      mayNot: 'This is attested by the owners of the subject',
    });

    jest.setSystemTime(start.getTime() + 180 * DAY - 1);
    await expire();
    await evaluateAll();
    expect((await result('WALK')).status).toBe('pass');
    jest.setSystemTime(start.getTime() + 180 * DAY);
    await expire();
    expect((await result('WALK')).status).toBe('fail');
    expect(await list('?state=expired')).toHaveLength(1);
    expect(await list('?state=current')).toHaveLength(0);
  });

  it('is renewed by another, which takes its place and names it', async () => {
    const { attest, asked, list } = await startSwept();
    const { body: first } = await attest();
    jest.setSystemTime(start.getTime() + 100 * DAY);
    const { body: second } = await attest({}, 'omar');
    expect(second.renews).toBe(first.id);
    expect((await asked('walkthrough')).answers).toMatchObject([
      { id: second.id, attestedBy: 'user:default/omar' },
    ]);
    expect(await list()).toMatchObject([
      { id: second.id, state: 'current' },
      {
        id: first.id,
        state: 'replaced',
        expiresAt: first.expiresAt,
        endedAt: second.attestedAt,
      },
    ]);
    // What has expired by itself stays so, and is renewed all the same.
    jest.setSystemTime(start.getTime() + 300 * DAY);
    const { body: third } = await attest();
    expect(third.renews).toBe(second.id);
    expect((await list('?state=expired'))[0].id).toBe(second.id);
  });

  it('may be a no', async () => {
    const { attest, asked, result } = await startSwept();
    await attest();
    await attest({ value: 0 });
    expect(await asked('walkthrough')).toMatchObject({
      current: true,
      value: 0,
    });
    expect((await result('WALK')).status).toBe('fail');
  });

  it('is revoked by whoever made it or by those who may, and by nobody else', async () => {
    const { attest, revoke, result, list } = await startSwept();
    const { body } = await attest();
    expect((await revoke(body.id, 'omar')).status).toBe(403);
    const revoked = await revoke(body.id, 'li', 'the runbook is empty');
    expect(revoked.body).toMatchObject({
      state: 'revoked',
      endedBy: 'user:default/li',
      endReason: 'the runbook is empty',
    });
    expect((await result('WALK')).status).toBe('fail');
    expect((await revoke(body.id, 'li')).status).toBe(409);
    const { body: second } = await attest();
    expect(second.renews).toBeUndefined();
    expect((await revoke(second.id, 'ida')).status).toBe(200);
    expect(await list('?state=revoked')).toHaveLength(2);
  });

  it('is not made by whom the kind keeps out', async () => {
    const { attest, asked } = await startSwept();
    const written = { entityRef: 'component:default/written' };
    for (const by of ['ida', 'omar']) {
      const refused = await attest(written, by);
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toBe(
        'This is not attested by whom the annotation operations-in-teams/runbook-authors names',
      );
    }
    expect((await attest({}, 'nora')).status).toBe(403);
    const gameDay = { kindId: 'gameDay', link: undefined };
    const mandate = await attest(gameDay);
    expect(mandate.status).toBe(403);
    expect(mandate.body.error.message).toBe(
      'This is attested by people with the mandate',
    );
    expect((await attest(gameDay, 'li')).status).toBe(201);
    expect((await asked('gameDay')).mayAttest).toBe(false);
  });

  it('of a private kind tells how many there are, and nobody who they are', async () => {
    const { survey, result, asked, list, revoke } = await startSwept();
    await survey(5, 'ida');
    const { body: omars } = await survey(2, 'omar');
    expect(await result('TEAM', 'nora', TEAM)).toMatchObject({
      status: 'fail',
      evidence: [{ value: 3.5 }],
    });
    jest.setSystemTime(start.getTime() + DAY);
    await survey(4, 'omar');
    expect((await result('TEAM', 'nora', TEAM)).status).toBe('pass');
    expect(await asked('ready', 'nora', TEAM)).toMatchObject({
      people: 2,
      value: 4.5,
      answers: [],
    });
    expect((await asked('ready', 'ida', TEAM)).answers).toMatchObject([
      { value: 5, attestedBy: 'user:default/ida', mine: true },
    ]);
    expect(await list('', 'nora')).toEqual([]);
    expect(await list('', 'li')).toEqual([]);
    expect(await list('', 'omar')).toHaveLength(2);
    // What nobody may see does not exist for them.
    expect((await revoke(omars.id, 'li')).status).toBe(404);
  });

  it('of what the catalog hides does not exist', async () => {
    const { attest, catalog, list, revoke } = await startSwept();
    const { body } = await attest();
    catalog.hidden.add('component:default/checkout');
    expect(await list()).toEqual([]);
    expect((await revoke(body.id, 'ida')).status).toBe(404);
    expect((await attest()).status).toBe(404);
  });

  it('outlives the kind and the subject that it is of', async () => {
    const { attest, write, standards, evaluateAll, list, catalog, knex } =
      await startSwept();
    await attest();
    await write({
      attestations: standard.attestations.slice(1),
      rules: standard.rules.filter(({ id }) => id !== 'WALK'),
    });
    await standards();
    await evaluateAll();
    // Whether it was private is not known any more, so it is told to its maker.
    expect(await list()).toMatchObject([
      { question: standard.attestations[0].question, mine: true },
    ]);
    expect(await list('', 'nora')).toEqual([]);
    catalog.remove('component:default/checkout');
    await evaluateAll();
    expect(await knex('attestations')).toHaveLength(1);
  });

  it.each([
    ['a kind that is not', { kindId: 'none' }, 404],
    ['a kind of other subjects', { kindId: 'ready' }, 404],
    ['a standard that is not', { standardId: 'none' }, 404],
    ['no answer', { value: undefined }, 400],
    ['an answer of another kind', { value: 4 }, 400],
    ['half an answer', { value: 0.5 }, 400],
    ['no link', { link: undefined }, 400],
    ['a link that runs', { link: 'data:text/html,hello' }, 400],
    ['a link with white space', { link: 'https://a.example.com/ x' }, 400],
    ['a name of a prototype', { kindId: 'constructor' }, 404],
    ['a time of their own', { expiresAt: '2099-01-01T00:00:00Z' }, 400],
    ['the name of somebody else', { attestedBy: 'user:default/li' }, 400],
  ])('is not made with %s', async (_, changes, status) => {
    const { attest } = await startSwept();
    const { status: actual, body } = await attest(changes);
    expect(actual).toBe(status);
    expect(body.error.message).not.toBe('');
  });

  it('is not made by a service', async () => {
    const { as } = await startSwept();
    const answer = await as().post(
      '/attestations',
      '/attestations',
      answerOf(),
    );
    expect(answer.status).toBe(403);
  });

  it('is declared by the standard, which says so', async () => {
    const { as, get } = await startSwept();
    const { body } = await as('ida').get('/standards/ours', '/standards/{id}');
    expect(body.attestations[1]).toEqual({
      id: 'ready',
      title: 'The team feels ready',
      question: 'How ready do you feel for being on call?',
      appliesTo: { kind: 'Group' },
      value: 'oneToFive',
      answers: 'each',
      private: true,
      linkRequired: false,
      validForDays: 90,
      by: ['owners'],
      notBy: [],
    });
    const card = await get(CHECKOUT, '/scorecards/{kind}/{namespace}/{name}');
    expect(card.body.sources).toContainEqual({
      id: 'attestations',
      title: 'Attestations',
      state: 'ok',
    });
  });
});
