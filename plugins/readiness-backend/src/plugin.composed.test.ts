import { company, entity, service } from './__testUtils__/entities';
import { startActs } from './__testUtils__/startActs';
import { startReadiness } from './__testUtils__/startReadiness';
import { statementsOf } from './__testUtils__/statements';

jest.setTimeout(60_000);

const whole = (kind: string, domain?: string) =>
  entity({
    kind,
    name: 'checkout',
    relations: domain ? { partOf: [domain] } : {},
  });

const entities = () => [
  ...company(),
  service('basket', { description: undefined }),
  whole('System', 'domain:default/checkout'),
  whole('Domain'),
];

describe('scorecards of what is made of components', () => {
  it('gives a system and a domain the lowest level of the components that the caller sees', async () => {
    const { catalog, sweep, scorecard } = await startReadiness({
      entities: entities(),
    });
    await sweep();
    for (const kind of ['system', 'domain']) {
      const path = `/scorecards/${kind}/default/checkout`;
      expect(await scorecard(path)).toMatchObject({
        items: [],
        composed: [
          {
            standard: { id: 'operational-ownership' },
            unconfirmed: false,
            parts: 2,
            lowestCount: 1,
            lowest: ['component:default/basket'],
          },
        ],
      });
      catalog.hidden.add('component:default/basket');
      expect((await scorecard(path)).composed).toMatchObject([
        { parts: 1, lowest: ['component:default/checkout'] },
      ]);
      catalog.hidden.clear();
    }
    expect(await scorecard()).not.toHaveProperty('composed');
  });

  it('takes at most three statements, also where a standard scores it itself', async () => {
    const { sweep, card, knex } = await startActs({ entities: entities() });
    await sweep();
    for (const [kind, scored] of [
      ['system', true],
      ['domain', false],
    ] as const) {
      const path = `/scorecards/${kind}/default/checkout`;
      const statements = await statementsOf(knex, async () => {
        expect((await card('ida', path)) !== undefined).toBe(scored);
      });
      expect(statements.length).toBeLessThanOrEqual(3);
    }
  });
});
