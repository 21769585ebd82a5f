import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { company, service } from './__testUtils__/entities';
import { startReadiness } from './__testUtils__/startReadiness';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const TEXTS = [
  '__proto__',
  'constructor',
  'half \ud83d',
  'a\u0000b',
  'a\nb',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(100_000),
  `${'x'.repeat(254)}👩‍🚒`,
  '"); DROP TABLE results; --',
];

const ANNOTATIONS = [
  'operations-in-teams/tier',
  'operations-in-teams/on-call',
  'operations-in-teams/runbook-url',
  'pagerduty.com/service-id',
  'amazonaws.com/account-id',
  'backstage.io/source-location',
  '__proto__',
  'constructor',
];

/** Everything that one text can be written into. */
function hostile(text: string, index: number): Entity {
  const entity = service(`hostile-${index}`, {
    annotations: Object.fromEntries(ANNOTATIONS.map(key => [key, text])),
  });
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      title: text,
      description: text,
      links: [{ url: text, title: text, type: text }],
      tags: [text],
    },
    spec: { type: 'service', owner: text, system: text, lifecycle: text },
    relations: [
      { type: 'ownedBy', targetRef: `group:default/${text}` },
      { type: 'partOf', targetRef: text },
      { type: 'dependsOn', targetRef: 'component:default/CHECKOUT' },
    ],
  };
}

/** Specs of which no part is of the type that it should be. */
const odd: Entity[] = [
  { ...service('odd-1'), spec: { type: 'service', owner: 5, system: [] } },
  { ...service('odd-2'), spec: { type: 'service', profile: null } },
  {
    ...service('odd-3'),
    relations: [
      { type: 'ownedBy', targetRef: 'component:default/odd-3' },
      { type: 'dependsOn', targetRef: 'component:default/odd-3' },
    ],
  },
] as Entity[];

const group = (name: string, ...parents: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type: 'team', children: [] },
  relations: parents.map(parent => ({
    type: 'childOf',
    targetRef: `group:default/${parent}`,
  })),
});

describe.each(databases.eachSupportedId())('hostile entities, %s', id => {
  it('cost no other entity its results', async () => {
    const entities = [
      ...company(),
      ...TEXTS.map(hostile),
      ...odd,
      group('own-parent', 'own-parent'),
      group('round', 'about'),
      group('about', 'round'),
      ...Array.from({ length: 60 }, (_, depth) =>
        group(`deep-${depth}`, `deep-${depth - 1}`),
      ),
    ];
    const { sweep, scorecard, list, get } = await startReadiness({
      entities,
      knex: await databases.init(id),
    });
    await sweep();
    const [card] = (await scorecard()).items;
    expect(card.results.length).toBeGreaterThan(10);
    const { body } = await list('?limit=500');
    const scored = body.items.map(
      ({ entityRef }: { entityRef: string }) => entityRef,
    );
    expect(scored).toEqual(
      expect.arrayContaining([
        'component:default/checkout',
        'component:default/odd-3',
        ...TEXTS.map((_, index) => `component:default/hostile-${index}`),
        'group:default/own-parent',
        'group:default/deep-59',
      ]),
    );
    const matrix = await get('/matrix?groupBy=team&columns=rule', '/matrix');
    expect(matrix.status).toBe(200);
    const { status } = await get('/adoption', '/adoption');
    expect(status).toBe(200);
  });
});
