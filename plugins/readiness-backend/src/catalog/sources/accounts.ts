import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import { ageOfAccounts } from '../AccountPulls';
import { annotatedAccountIds, type CatalogSnapshot } from '../CatalogSnapshot';
import { ownerOf, short, specString, systemOf, valueAt } from '../entityFacts';
import type { CatalogEvidence } from './CatalogEvidenceSource';

const MOST = 200;

/** The cloud accounts that the subject runs in. */
export const accountsEvidence: CatalogEvidence = {
  id: 'accounts',
  title: 'Cloud accounts',
  fields: {
    count: {
      type: 'int',
      description: 'How many accounts the subject names, existing or not',
      unit: 'accounts',
    },
    allExist: {
      type: 'bool',
      description: 'Whether each of them is in the catalog',
    },
    allActive: {
      type: 'bool',
      description: 'Whether each of them exists and is active',
    },
    missingIds: {
      type: 'list',
      items: { type: 'string' },
      description: 'Account ids that no account in the catalog has',
    },
    list: {
      type: 'list',
      description: 'The accounts that exist',
      items: {
        type: 'map',
        fields: {
          ref: { type: 'string', description: 'Entity reference' },
          id: { type: 'string', description: 'Account id; empty where unset' },
          name: { type: 'string', description: 'Title, or else the name' },
          state: {
            type: 'string',
            description:
              'State in the organisation, such as ACTIVE or SUSPENDED',
          },
          lifecycle: {
            type: 'string',
            description: 'Such as production or development; empty where unset',
          },
          isolationLevel: {
            type: 'int',
            description:
              'Declared: 1 restricted, 2 build server only, 3 team; left out where not declared',
          },
          owner: { type: 'string', description: 'Reference of the owner' },
          system: {
            type: 'string',
            description: 'Reference of the system; empty where unset',
          },
        },
      },
    },
    productionCount: {
      type: 'int',
      description: 'How many of them are production accounts',
      unit: 'accounts',
    },
    productionSeparate: {
      type: 'bool',
      description:
        'Whether there is a production account and another that is not, and every account says which it is',
    },
    otherSystems: {
      type: 'list',
      items: { type: 'string' },
      description:
        'Systems other than the subject’s that an account belongs to, or whose parts run in it',
    },
    sharedWithOtherSystems: {
      type: 'bool',
      description: 'Whether there are any such systems',
    },
  },
  read(entity, catalog) {
    if (entity.kind.toLocaleLowerCase('en-US') === 'group') return undefined;
    const { refs, missingIds } = catalog.accountsOf(entity);
    const accounts = refs.slice(0, MOST).flatMap(ref => {
      const account = catalog.get(ref);
      return account ? [readAccount(ref, account)] : [];
    });
    const others = otherSystems(entity, refs, catalog);
    const production = accounts.filter(isProduction).length;
    return {
      count: refs.length + missingIds.length,
      allExist: missingIds.length === 0,
      allActive:
        missingIds.length === 0 &&
        accounts.every(({ state }) => state === 'ACTIVE'),
      missingIds: missingIds.slice(0, MOST).map(short),
      list: accounts,
      productionCount: production,
      productionSeparate:
        production > 0 &&
        production < accounts.length &&
        accounts.every(({ lifecycle }) => lifecycle !== ''),
      otherSystems: others.slice(0, MOST),
      sharedWithOtherSystems: others.length > 0,
    };
  },
  // The accounts are as old as the list that the catalog was given. One that is
  // not there is missing only once every organisation has been read.
  standing(entity, catalog) {
    const { refs, missingIds } = catalog.accountsOf(entity);
    if (refs.length + missingIds.length === 0) return {};
    const { collectedAt, problem, unread } = ageOfAccounts(
      catalog.accountPulls,
    );
    if (unread && missingIds.length > 0) {
      return { withheld: true, unavailable: unread };
    }
    return { ...(collectedAt && { collectedAt }), unavailable: problem };
  },
};

function readAccount(ref: string, account: Entity) {
  const level = valueAt(account.spec, 'isolation', 'level');
  const state = valueAt(account.spec, 'aws', 'state');
  return {
    ref,
    id: annotatedAccountIds(account)[0] ?? '',
    name: short(account.metadata.title ?? account.metadata.name),
    // What does not say its state is not taken for healthy.
    state: typeof state === 'string' ? state.toUpperCase() : 'UNKNOWN',
    lifecycle: short(specString(account, 'lifecycle')).toLocaleLowerCase(
      'en-US',
    ),
    ...(Number.isSafeInteger(level) ? { isolationLevel: level } : {}),
    owner: ownerOf(account),
    system: systemOf(account),
  } satisfies JsonObject;
}

function isProduction({ lifecycle }: { lifecycle: string }): boolean {
  return lifecycle === 'production';
}

function otherSystems(
  entity: Entity,
  accountRefs: string[],
  catalog: CatalogSnapshot,
): string[] {
  const own = systemOf(entity);
  const others = new Set<string>();
  for (const ref of accountRefs) {
    const account = catalog.get(ref);
    const declared = account && systemOf(account);
    if (declared) others.add(declared);
    for (const system of catalog.systemsIn(ref)) if (system) others.add(system);
  }
  others.delete(own);
  return [...others].sort();
}
