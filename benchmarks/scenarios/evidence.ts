import { readFile } from 'node:fs/promises';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import {
  CatalogAccounts,
  toCatalogAccount,
} from '../../plugins/readiness-backend-module-aws-accounts/src/catalog/CatalogAccounts';
import { CatalogPeople } from '../../plugins/readiness-backend-module-aws-accounts/src/catalog/CatalogPeople';
import { readAwsAccountsConfig } from '../../plugins/readiness-backend-module-aws-accounts/src/config/readAwsAccountsConfig';
import { DatabaseAccountEvidenceStore } from '../../plugins/readiness-backend-module-aws-accounts/src/database/DatabaseAccountEvidenceStore';
import { createPulls } from '../../plugins/readiness-backend-module-aws-accounts/src/pull/createPulls';
import { OrganizationPull } from '../../plugins/readiness-backend-module-aws-accounts/src/pull/OrganizationPull';
import { Measuring } from '../lib/measure';
import type { Assignment } from '../lib/types';
import {
  HOUR,
  MANAGEMENT_ACCOUNT,
  rateLimitOf,
  Surroundings,
} from './surroundings';

async function readCatalog({ entitiesFile, groups }: Assignment) {
  const entities = JSON.parse(await readFile(entitiesFile, 'utf8')) as Entity[];
  return {
    accounts: new CatalogAccounts(
      entities.flatMap(entity => toCatalogAccount(entity) ?? []),
    ),
    people: new CatalogPeople(
      groups.map(name => ({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name, namespace: 'default' },
      })),
    ),
  };
}

/** Access, contacts and AWS Config: at first, and when nothing is due. */
export async function measureEvidence(assignment: Assignment): Promise<void> {
  const surroundings = new Surroundings(assignment);
  const { clock, logger, warnings, aws } = surroundings;
  const facts = { enabled: true, rateLimit: rateLimitOf(assignment) };
  const region = 'eu-north-1';
  const config = readAwsAccountsConfig(
    new ConfigReader({
      readiness: {
        awsAccounts: {
          access: facts,
          contacts: facts,
          config: facts,
          organizations: {
            main: {
              accountId: MANAGEMENT_ACCOUNT,
              identityCenter: { region },
              config: { aggregatorName: 'organization', region },
            },
          },
        },
      },
    }),
  );
  const [organization] = config.organizations;
  const view = await readCatalog(assignment);
  const store = await DatabaseAccountEvidenceStore.create(surroundings);
  const pull = new OrganizationPull({
    organization: organization.id,
    pulls: createPulls(
      config,
      {
        organization,
        store,
        clock,
        logger,
        catalog: { view: async () => view },
      },
      aws,
    ),
    timeout: 24 * HOUR,
    store,
    clock,
    logger,
  });
  const measuring = await Measuring.create(assignment, warnings);
  const run = (signal: AbortSignal) => pull.run(signal);
  if (await measuring.pull('first', run)) {
    surroundings.advance(HOUR);
    await measuring.pull('steady, an hour later', run);
  }
  await surroundings.stop();
}
