import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import fc from 'fast-check';
import {
  account,
  company,
  entity,
  service,
  team,
} from '../../__testUtils__/entities';
import { EvidenceEnvironment } from '../../domain/expressions';
import { CatalogSnapshot } from '../CatalogSnapshot';
import { catalogSources } from '.';

const now = new Date('2027-01-15T12:00:00Z');

/** What the catalog's sources say of the last of the entities. */
async function evidenceOf(
  ...entities: Entity[]
): Promise<Record<string, JsonObject | undefined>> {
  const snapshot = CatalogSnapshot.create(entities, now);
  const subject = entities[entities.length - 1];
  const sources = catalogSources({ get: () => snapshot });
  const environment = EvidenceEnvironment.create(sources);
  const all = await Promise.all(
    sources.map(async source => {
      const [answer] = await source.collect({
        subjects: [{ entityRef: 'a:b/c', entity: subject }],
        fresh: false,
        signal: new AbortController().signal,
      });
      if (answer?.value) {
        expect(answer.collectedAt).toEqual(now);
        const type = environment.typeOf(source.id)!;
        expect(type.convert(answer.value, source.id)).toMatchObject({
          problems: [],
          json: answer.value,
        });
      }
      return [source.id, answer?.value];
    }),
  );
  return Object.fromEntries(all);
}

describe('catalog sources', () => {
  it('say what the catalog says of a service', async () => {
    expect(await evidenceOf(...company())).toEqual({
      entity: {
        ref: 'component:default/checkout',
        kind: 'Component',
        type: 'service',
        title: 'checkout',
        lifecycle: 'production',
        tier: '1',
        onCall: '24x7',
        hasDescription: true,
        owner: 'group:default/payments',
        system: 'system:default/checkout',
        tags: [],
        sourceLinks: ['https://git.example.com/checkout'],
        docsLinks: ['https://docs.example.com/checkout'],
        runbookLinks: ['https://runbooks.example.com/checkout'],
        runtime: '',
        dashboardLinks: ['https://dashboards.example.com/checkout'],
        dependencyCount: 1,
        dependenciesDeclared: true,
        providedApiCount: 0,
      },
      owner: {
        ref: 'group:default/payments',
        exists: true,
        kind: 'group',
        name: 'payments',
        type: 'team',
        members: 5,
        chatChannel: 'https://chat.example.com/payments',
        escalationContact: 'lead-of-payments@example.com',
      },
      accounts: {
        count: 2,
        allExist: true,
        allActive: true,
        missingIds: [],
        list: [
          {
            ref: 'resource:default/aws-111111111111',
            id: '111111111111',
            name: 'checkout-production',
            state: 'ACTIVE',
            lifecycle: 'production',
            isolationLevel: 2,
            owner: 'group:default/payments',
            system: 'system:default/checkout',
          },
          expect.objectContaining({
            id: '222222222222',
            lifecycle: 'development',
            isolationLevel: 3,
          }),
        ],
        productionCount: 1,
        productionSeparate: true,
        otherSystems: [],
        sharedWithOtherSystems: false,
      },
      team: undefined,
    });
  });

  it('leave out only what nobody can know, and say what is known to be absent', async () => {
    const {
      owner,
      accounts,
      entity: self,
    } = await evidenceOf(entity({ kind: 'Component', name: 'bare' }));
    expect(owner).toMatchObject({ exists: false, ref: '', kind: '' });
    expect(accounts).toMatchObject({ count: 0, allExist: true, list: [] });
    expect(self).toMatchObject({ tier: '', system: '', hasDescription: false });
  });

  it('count the people of a team and of the teams below it once, also in a circle', async () => {
    const child = entity({
      kind: 'Group',
      name: 'child',
      relations: {
        hasMember: ['user:default/a', 'user:default/b'],
        parentOf: ['group:default/parent'],
      },
    });
    const parent = entity({
      kind: 'Group',
      name: 'parent',
      relations: {
        hasMember: ['user:default/B', 'user:default/c'],
        parentOf: ['group:default/child', 'group:default/gone'],
      },
    });
    const { team: evidence, owner, accounts } = await evidenceOf(child, parent);
    expect(evidence).toMatchObject({ members: 3 });
    expect([owner, accounts]).toEqual([undefined, undefined]);
  });

  it('find accounts by relation and by annotation, each once', async () => {
    const { accounts } = await evidenceOf(
      account('111111111111', 'production'),
      account('222222222222', 'development'),
      service('checkout', {
        annotations: {
          'amazonaws.com/account-id': ' 111111111111,,333333333333, ',
        },
        relations: {
          dependsOn: [
            'resource:default/aws-111111111111',
            'Resource:default/AWS-222222222222',
            'component:default/ledger',
          ],
        },
      }),
    );
    expect(accounts).toMatchObject({
      count: 3,
      allExist: false,
      missingIds: ['333333333333'],
      list: [{ id: '111111111111' }, { id: '222222222222' }],
    });
  });

  it('take no account for active that does not say so', async () => {
    const silent = account('111111111111', 'production');
    const { accounts } = await evidenceOf(
      { ...silent, spec: { ...silent.spec, aws: {} } },
      service('checkout', {
        annotations: { 'amazonaws.com/account-id': '111111111111' },
      }),
    );
    expect(accounts).toMatchObject({
      allActive: false,
      list: [{ state: 'UNKNOWN' }],
    });
  });

  it.each([
    [{ url: 'https://x.example/r', title: 'The Runbook' }, 'runbookLinks', 1],
    [{ url: 'https://x.example/r', type: 'Playbook' }, 'runbookLinks', 1],
    [
      { url: 'https://x.example/r', type: 'docs', title: 'Runbook' },
      'runbookLinks',
      0,
    ],
    [{ url: 'ftp://x.example/r', type: 'runbook' }, 'runbookLinks', 0],
    [{ url: 'https://x.example/d', title: 'Dashboards' }, 'dashboardLinks', 1],
    [{ url: 'https://x.example/d', title: 'Board' }, 'dashboardLinks', 0],
  ])('take %j for %s: %d', async (link, field, count) => {
    const { entity: self } = await evidenceOf(
      entity({ kind: 'Component', name: 'a', links: [link] }),
    );
    expect(self?.[field]).toHaveLength(count);
  });

  it.each([
    [
      'backstage.io/source-location',
      'url:https://git.example.com/a',
      'sourceLinks',
      1,
    ],
    ['backstage.io/source-location', 'file:/a/b', 'sourceLinks', 0],
    ['github.com/project-slug', 'a/b', 'sourceLinks', 1],
    ['backstage.io/techdocs-ref', 'dir:.', 'docsLinks', 1],
  ])(
    'take the annotation %s: %s for %s: %d',
    async (name, value, field, count) => {
      const { entity: self } = await evidenceOf(
        entity({
          kind: 'Component',
          name: 'a',
          annotations: { [name]: value },
        }),
      );
      expect(self?.[field]).toHaveLength(count);
    },
  );

  it('take any entity, and declare what they say', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('x'.repeat(9_000), 'a:b/c'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          kind: fc.constantFrom('Component', 'Group', 'Resource'),
          name: fc.constant('a'),
          title: text,
          description: text,
          annotations: fc.dictionary(
            fc.constantFrom(
              'amazonaws.com/account-id',
              'operations-in-teams/tier',
              'operations-in-teams/chat-channel',
              'backstage.io/source-location',
            ),
            text,
          ),
          links: fc.array(fc.record({ url: text, title: text, type: text })),
          spec: fc.dictionary(
            fc.constantFrom('type', 'owner', 'system', 'lifecycle', 'aws'),
            fc.jsonValue() as fc.Arbitrary<any>,
          ),
        }),
        async parts => {
          const all = await evidenceOf(
            ...company(),
            team('x', 1),
            entity(parts),
          );
          expect(all.entity).toBeDefined();
        },
      ),
    );
  });
});
