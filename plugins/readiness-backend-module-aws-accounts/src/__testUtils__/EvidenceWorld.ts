import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { FakeAws } from '@operations-in-teams/plugin-aws-accounts-node/testUtils';
import {
  type Evidence,
  type EvidenceSource,
  readinessEvidenceExtensionPoint,
} from '@operations-in-teams/plugin-readiness-node';
import type { Knex } from 'knex';
import readinessModuleAwsAccounts from '..';

export const ORGANIZATION = 'o-example1';
export const ADS = '300000000001';
export const WEB = '300000000002';
export const setArn = (name: string) =>
  `arn:aws:sso:::permissionSet/ssoins-1/ps-${name}`;

export function entity(
  kind: string,
  name: string,
  more: Partial<Entity['metadata']> & Pick<Entity, 'spec' | 'relations'> = {},
): Entity {
  const { spec, relations, ...metadata } = more;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { namespace: 'default', name, ...metadata },
    spec,
    relations,
  };
}

/** An account as the catalog's module of AWS accounts makes it. */
export function account(
  id: string,
  options: {
    title?: string;
    level?: number;
    owner?: string;
    lifecycle?: string;
    state?: string;
    annotations?: Record<string, string>;
  } = {},
): Entity {
  const {
    level,
    lifecycle,
    state = 'ACTIVE',
    title = `account-${id}`,
  } = options;
  const owner = options.owner ?? 'group:default/podcast-ads';
  return entity('Resource', `aws-${id}`, {
    title,
    annotations: {
      'amazonaws.com/account-id': id,
      'amazonaws.com/organization-id': ORGANIZATION,
      ...options.annotations,
    },
    spec: {
      type: 'cloud-account',
      owner,
      ...(lifecycle && { lifecycle }),
      isolation: { source: 'tag', ...(level && { level }) },
      aws: { accountId: id, state },
    },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  });
}

/**
 * The module in a backend with AWS over the wire, a database, a catalog, and
 * the real extension point.
 */
export class EvidenceWorld {
  catalog: Entity[] = [];
  readonly logger = mockServices.logger.mock();
  readonly #environment = process.env;

  static async create(knex: Knex): Promise<EvidenceWorld> {
    return new EvidenceWorld(await FakeAws.start(), knex);
  }

  private constructor(readonly aws: FakeAws, readonly knex: Knex) {
    process.env = {
      ...process.env,
      AWS_ENDPOINT_URL: aws.url,
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    this.logger.child.mockReturnValue(this.logger);
  }

  async stop() {
    process.env = this.#environment;
    await this.aws.stop();
  }

  /** One process of the backend; start another for a restart. */
  async start(awsAccounts: JsonObject) {
    const sources: EvidenceSource[] = [];
    const scheduler = mockServices.scheduler();
    const catalog = catalogServiceMock.mock();
    const fake = () => catalogServiceMock({ entities: this.catalog });
    catalog.streamEntities.mockImplementation((...args) =>
      fake().streamEntities(...args),
    );
    const readiness = createBackendPlugin({
      pluginId: 'readiness',
      register(env) {
        env.registerExtensionPoint(readinessEvidenceExtensionPoint, {
          addEvidenceSource: (...added) => {
            sources.push(...added.flat());
          },
        });
        env.registerInit({ deps: {}, async init() {} });
      },
    });
    const backend = await startTestBackend({
      features: [
        readiness,
        readinessModuleAwsAccounts,
        catalog.factory,
        mockServices.database.factory({ knex: this.knex }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createServiceFactory({
          service: coreServices.logger,
          deps: {},
          factory: () => this.logger,
        }),
        mockServices.rootConfig.factory({
          data: {
            aws: { mainAccount: { accessKeyId: 'a', secretAccessKey: 'b' } },
            readiness: { awsAccounts },
          },
        }),
      ],
    });
    return {
      sources,
      stop: () => backend.stop(),
      cancel: () => scheduler.cancelTask('aws-account-evidence:main'),
      pull: () => scheduler.triggerTask('aws-account-evidence:main'),
      /** Evidence of one source by entity reference. */
      collect: async (id: string) => {
        const source = sources.find(each => each.id === id)!;
        const evidence = await source.collect({
          subjects: this.catalog.map(each => ({
            entityRef:
              `${each.kind}:default/${each.metadata.name}`.toLowerCase(),
            entity: each,
          })),
          fresh: false,
          signal: new AbortController().signal,
        });
        return Object.fromEntries(
          evidence.map(({ entityRef, ...rest }) => [entityRef, rest]),
        ) as Record<string, Omit<Evidence, 'entityRef'>>;
      },
    };
  }
}
