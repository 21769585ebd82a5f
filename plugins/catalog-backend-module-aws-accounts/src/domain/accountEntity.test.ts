import { readOrganizationConfigs } from '../config/readOrganizationConfigs';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import fc from 'fast-check';
import { type AccountFacts, accountEntity } from './accountEntity';
import { GroupIndex } from './GroupIndex';
import { resolveReferences } from './resolveReferences';
import { toEntityTag, toLabelValue, toPlainText } from './text';
import { validateAccountEntity } from './validateAccountEntity';

function config(overrides: JsonObject = {}) {
  const [organization] = readOrganizationConfigs(
    new ConfigReader({
      catalog: { providers: { awsOrganization: { main: overrides } } },
    }),
  );
  return organization;
}

const catalog = {
  groups: new GroupIndex(['group:default/podcast-ads']),
  existing: new Set([
    'system:default/ad-delivery',
    'component:default/ad-server',
  ]),
};

function entityOf(
  facts: Partial<AccountFacts> = {},
  overrides: JsonObject = {},
) {
  const { references, entities } = config(overrides);
  return accountEntity(
    {
      account: { id: '333333333333', state: 'ACTIVE' },
      organization: { id: 'o-exampleorg1' },
      tags: {},
      references: resolveReferences(facts.tags, references, catalog),
      ownerFallback: references.ownerFallback,
      ...facts,
    },
    entities,
  );
}

describe('accountEntity', () => {
  it('is the whole entity of an account that says everything', async () => {
    const entity = entityOf(
      {
        account: {
          id: '333333333333',
          arn: 'arn:aws:organizations::111111111111:account/o-exampleorg1/333333333333',
          name: 'podcast-ads-prod',
          email: 'aws+podcast-ads@example.com',
          state: 'ACTIVE',
          joinedAt: '2022-11-08T12:00:00.000Z',
        },
        organizationalUnitPath: 'Workloads/Prod',
        tags: {
          Team: 'podcast-ads',
          system: 'ad-delivery',
          component: 'ad-server',
          environment: 'prod',
          'isolation-level': '2',
        },
      },
      { accessPortalUrl: 'https://d-1234567890.awsapps.com/start/' },
    );

    expect(entity).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        name: 'aws-333333333333',
        namespace: 'default',
        title: 'podcast-ads-prod',
        description: 'AWS account 333333333333 (Workloads/Prod)',
        annotations: {
          'backstage.io/managed-by-location': 'aws-organization:o-exampleorg1',
          'backstage.io/managed-by-origin-location':
            'aws-organization:o-exampleorg1',
          'backstage.io/view-url':
            'https://us-east-1.console.aws.amazon.com/organizations/v2/home/accounts/333333333333',
          'amazonaws.com/account-id': '333333333333',
          'amazonaws.com/arn':
            'arn:aws:organizations::111111111111:account/o-exampleorg1/333333333333',
          'amazonaws.com/organization-id': 'o-exampleorg1',
          'amazonaws.com/organizational-unit-path': 'Workloads/Prod',
        },
        labels: {
          'amazonaws.com/account-state': 'active',
          'amazonaws.com/isolation-level': '2',
        },
        tags: ['aws-account', 'production'],
        links: [
          {
            url: 'https://d-1234567890.awsapps.com/start/#/console?account_id=333333333333',
            title: 'AWS access portal',
          },
        ],
      },
      spec: {
        type: 'cloud-account',
        owner: 'group:default/podcast-ads',
        system: 'system:default/ad-delivery',
        lifecycle: 'production',
        dependencyOf: ['component:default/ad-server'],
        isolation: { level: 2, source: 'account-tag' },
        aws: {
          accountId: '333333333333',
          state: 'ACTIVE',
          joinedAt: '2022-11-08T12:00:00.000Z',
        },
      },
    });
    await expect(validateAccountEntity(entity)).resolves.toBeUndefined();
  });

  it('is an entity also of an account that says nothing', async () => {
    const entity = entityOf({
      account: { id: '333333333333', state: 'UNKNOWN' },
      tags: undefined,
    });

    expect(entity.metadata).not.toHaveProperty('title');
    expect(entity.metadata.annotations).toMatchObject({
      'operations-in-teams/owner-finding':
        'the tags of the account have not been read yet',
    });
    expect(entity.metadata.labels).toEqual({
      'amazonaws.com/account-state': 'unknown',
    });
    expect(entity.spec).toEqual({
      type: 'cloud-account',
      owner: 'group:default/unowned',
      isolation: { source: 'none' },
      aws: { accountId: '333333333333', state: 'UNKNOWN' },
    });
    await expect(validateAccountEntity(entity)).resolves.toBeUndefined();
  });

  it('follows the configuration', () => {
    const entity = entityOf(
      {
        account: {
          id: '333333333333',
          arn: 'arn:aws-us-gov:organizations::1:account/o/3',
          email: 'aws@example.com',
          state: 'CLOSED',
        },
        tags: { 'Cost-Center': 'CC 12/b', team: 'gone' },
      },
      {
        namespace: 'cloud',
        type: 'aws-account',
        entityTags: ['cost-center'],
        include: { email: true },
        owner: { fallback: 'platform' },
      },
    );

    expect(entity).toMatchObject({
      metadata: {
        namespace: 'cloud',
        tags: ['aws-account', 'cc-12-b'],
        annotations: {
          'amazonaws.com/account-email': 'aws@example.com',
          'backstage.io/view-url':
            'https://us-gov-west-1.console.amazonaws-us-gov.com/organizations/v2/home/accounts/333333333333',
          'operations-in-teams/owner-finding':
            'the tag team is "gone", which is no Group in the catalog',
        },
      },
      spec: {
        type: 'aws-account',
        owner: 'group:default/platform',
        aws: { state: 'CLOSED' },
      },
    });
  });

  const hostileText = fc.oneof(
    fc.constantFrom(
      '2',
      'true',
      '',
      ' ',
      '-',
      '../..',
      'a:b:c',
      '\u0000',
      '\ud800',
      '🎙️ Podcast',
      'Podcast Ads (Prod)',
      'x'.repeat(256),
      '#+',
      'null',
      '__proto__',
      '<script>',
      'aws@example.com',
    ),
    fc.string({ maxLength: 256 }),
    fc.string({ maxLength: 256, unit: 'binary' }),
    fc.string({ maxLength: 256, unit: 'grapheme' }),
  );

  it('is valid whatever names, tags and units hold, and stays so as JSON', async () => {
    const keys = [
      'team',
      'owner',
      'system',
      'component',
      'environment',
      'isolation-level',
      'copied',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.option(hostileText, { nil: undefined }),
        fc.option(hostileText, { nil: undefined }),
        fc.array(fc.tuple(fc.constantFrom(...keys), hostileText)),
        async (name, organizationalUnitPath, tags) => {
          const entity = entityOf(
            {
              account: {
                id: '333333333333',
                name,
                email: name,
                state: 'ACTIVE',
              },
              organizationalUnitPath,
              tags: Object.fromEntries(tags),
            },
            { entityTags: ['copied', 'team'], include: { email: true } },
          );
          await validateAccountEntity(entity);
          const text = JSON.stringify(entity);
          await validateAccountEntity(JSON.parse(text));
          // PostgreSQL refuses this one in JSON.
          expect(text).not.toContain('\\u0000');
          expect(typeof entity.spec?.owner).toBe('string');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps apart accounts whose names collide', () => {
    const names = ['ads prod', 'ads-prod', 'ads_prod', 'ads prod'];
    const entities = names.map((name, index) =>
      entityOf({
        account: { id: String(333333333330 + index), name, state: 'ACTIVE' },
      }),
    );
    expect(new Set(entities.map(({ metadata }) => metadata.name)).size).toBe(4);
  });
});

describe('text', () => {
  it('keeps what is valid already', () => {
    expect(toLabelValue('pending_closure')).toBe('pending_closure');
    expect(toLabelValue('2')).toBe('2');
    expect(toEntityTag('c++')).toBe('c++');
    expect(toPlainText('Podcast 🎙️', 20)).toBe('Podcast 🎙️');
  });

  it('makes the best of the rest', () => {
    expect(toLabelValue(' Ads (Prod) ')).toBe('Ads-Prod');
    expect(toLabelValue('ü')).toBeUndefined();
    expect(toEntityTag('CC 12/b')).toBe('cc-12-b');
    expect(toEntityTag('--')).toBeUndefined();
    expect(toPlainText('a\n\u0000\tb', 9)).toBe('a b');
    expect(toPlainText('x'.repeat(10), 5)).toBe('xxxx…');
  });

  it('is bounded and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expect(toLabelValue(text)?.length ?? 1).toBeLessThanOrEqual(63);
        expect(toEntityTag(text)?.length ?? 1).toBeLessThanOrEqual(63);
        expect(Array.from(toPlainText(text, 50)).length).toBeLessThanOrEqual(
          50,
        );
      }),
    );
  });
});
