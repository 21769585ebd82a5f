import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type {
  EvidenceRecord,
  SourceSummary,
} from '@operations-in-teams/plugin-readiness-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import {
  readAccessOf,
  readAccountEntities,
  readAllAccess,
  readEntityAccounts,
  readinessApiRef,
} from '../api';
import { judgeIsolation, toAccount, type AccountRow } from '../domain/accounts';

/** Accounts, how their source does, and why evidence could not be read. */
export type KnownAccounts = {
  rows: AccountRow[];
  sources: SourceSummary[];
  evidenceError?: Error;
};

export type AccountsState = {
  accounts?: KnownAccounts;
  loading: boolean;
  error?: Error;
  retry(): void;
};

/** All accounts of the organisation. */
export function useAccounts(): AccountsState {
  const catalog = useApi(catalogApiRef);
  const api = useApi(readinessApiRef);
  return stateOf(
    useAsyncRetry(async () => {
      const [entities, access] = await Promise.all([
        readAccountEntities(catalog, [{}]),
        settled(readAllAccess(api)),
      ]);
      return toRows(entities, access);
    }, [catalog, api]),
  );
}

/** The accounts of the entity of a page. */
export function useEntityAccounts(entity: Entity): AccountsState {
  const catalog = useApi(catalogApiRef);
  const api = useApi(readinessApiRef);
  const of = stringifyEntityRef(entity);
  const state = useAsyncRetry(async () => {
    const entities = await readEntityAccounts(catalog, entity);
    const refs = entities.map(each => stringifyEntityRef(each));
    return { of, ...toRows(entities, await settled(readAccessOf(api, refs))) };
  }, [catalog, api, entity]);
  // An answer for the entity of the page before must not be shown on this one.
  return stateOf(
    state.value && state.value.of !== of
      ? { ...state, value: undefined }
      : state,
  );
}

type Access = {
  records: Map<string, EvidenceRecord>;
  sources: SourceSummary[];
};

// Accounts are worth seeing where what is known of them cannot be read.
async function settled(
  access: Promise<Access>,
): Promise<Access & { error?: Error }> {
  try {
    return await access;
  } catch (error) {
    return { records: new Map(), sources: [], error: error as Error };
  }
}

function toRows(
  entities: Entity[],
  access: Access & { error?: Error },
): KnownAccounts {
  return {
    rows: entities.map(entity => {
      const account = toAccount(entity);
      const record = access.records.get(account.entityRef);
      return {
        ...account,
        isolation: access.error
          ? { verdict: 'unknown', reason: 'unread', deviations: [] }
          : judgeIsolation(account.declaredLevel, record),
      };
    }),
    sources: access.sources,
    evidenceError: access.error,
  };
}

function stateOf(state: {
  value?: KnownAccounts;
  loading: boolean;
  error?: Error;
  retry(): void;
}): AccountsState {
  const { value, loading, error, retry } = state;
  return { accounts: value, loading, error, retry };
}
