import type { Entity } from '@backstage/catalog-model';
import { mockServices } from '@backstage/backend-test-utils';
import type { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { AwsAccountRelationProcessor } from './AwsAccountRelationProcessor';
import { StoredAccountNamespaces } from './StoredAccountNamespaces';

const logger = mockServices.logger.mock();

function processor() {
  return new AwsAccountRelationProcessor({
    namespaces: { namespaceOf: async () => 'cloud' },
    accountTypes: ['cloud-account'],
    logger,
  });
}

function entity(kind: string, value?: string, type = 'service'): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name: 'ad-server',
      ...(value === undefined
        ? {}
        : { annotations: { 'amazonaws.com/account-id': value } }),
    },
    spec: { type },
  };
}

async function relations(of: Entity, by = processor()) {
  const emitted: CatalogProcessorResult[] = [];
  await by.postProcessEntity(of, undefined, result => emitted.push(result));
  return emitted.map(result => {
    if (result.type !== 'relation') {
      throw new Error(`unexpected ${result.type}`);
    }
    const { source, type, target } = result.relation;
    return `${source.kind}:${source.namespace}/${source.name} ${type} ${target.kind}:${target.namespace}/${target.name}`;
  });
}

describe('AwsAccountRelationProcessor', () => {
  beforeEach(() => jest.clearAllMocks());

  it.each(['Component', 'API', 'System', 'Resource'])(
    'relates a %s to each account that it names, both ways',
    async kind => {
      expect(
        await relations(
          entity(kind, '111111111111, 222222222222,111111111111'),
        ),
      ).toEqual([
        `${kind}:default/ad-server dependsOn Resource:cloud/aws-111111111111`,
        `Resource:cloud/aws-111111111111 dependencyOf ${kind}:default/ad-server`,
        `${kind}:default/ad-server dependsOn Resource:cloud/aws-222222222222`,
        `Resource:cloud/aws-222222222222 dependencyOf ${kind}:default/ad-server`,
      ]);
      expect(logger.warn).not.toHaveBeenCalled();
    },
  );

  it('leaves accounts themselves, other kinds and other entities alone', async () => {
    expect(
      await relations(entity('Resource', '111111111111', 'cloud-account')),
    ).toEqual([]);
    expect(await relations(entity('Group', '111111111111'))).toEqual([]);
    expect(await relations(entity('Component'))).toEqual([]);
    expect(await relations(entity('Component', ' , '))).toEqual([]);
  });

  it('ignores what is no account id, and says so once', async () => {
    const by = processor();
    const wrong = entity('Component', '111111111111, 12, aws-prod');

    expect(await relations(wrong, by)).toHaveLength(2);
    await relations(wrong, by);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('ids are 12 digits'),
      { entityRef: 'component:default/ad-server', ignored: '12, aws-prod' },
    );

    await relations(entity('Component', '111111111111'), by);
    await relations(wrong, by);
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });
});

describe('StoredAccountNamespaces', () => {
  const organizations = (...namespaces: string[]) =>
    namespaces.map((namespace, index) => ({
      id: `organization${index}`,
      entities: { namespace },
    }));

  it('asks where the account is only if there is more than one answer', async () => {
    const providersOf = jest.fn(async (accountId: string) =>
      accountId === '222222222222' ? ['gone', 'organization1'] : [],
    );
    const several = new StoredAccountNamespaces({
      store: { providersOf },
      organizations: organizations('one', 'two'),
    });
    expect(await several.namespaceOf('222222222222')).toBe('two');
    expect(await several.namespaceOf('333333333333')).toBe('one');

    providersOf.mockClear();
    const same = new StoredAccountNamespaces({
      store: { providersOf },
      organizations: organizations('one', 'one'),
    });
    expect(await same.namespaceOf('222222222222')).toBe('one');
    const none = new StoredAccountNamespaces({
      store: { providersOf },
      organizations: [],
    });
    expect(await none.namespaceOf('222222222222')).toBe('default');
    expect(providersOf).not.toHaveBeenCalled();
  });
});
