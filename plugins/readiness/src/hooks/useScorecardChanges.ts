import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import type { ResultChange } from '@operations-in-teams/plugin-readiness-common';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { readinessApiRef } from '../api';

const LIMIT = 500;

/** Changes of one scorecard, read when the first rule asks for its history. */
export type ScorecardChanges = {
  ask(): void;
  changes?: ResultChange[];
  error?: Error;
};

/** Reads the changes once for all rules, and again after an evaluation. */
export function useScorecardChanges(
  entityRef: string,
  evaluatedAt: string,
): ScorecardChanges {
  const api = useApi(readinessApiRef);
  const [asked, setAsked] = useState(false);
  const { value, error } = useAsync(async () => {
    if (!asked) return undefined;
    const { items } = await api.getScorecardChanges(parseEntityRef(entityRef), {
      limit: LIMIT,
    });
    return items;
  }, [api, entityRef, evaluatedAt, asked]);
  return { ask: () => setAsked(true), changes: value, error };
}
