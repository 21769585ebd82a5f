import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import type { Scorecard } from '@operations-in-teams/plugin-readiness-common';
import { useCallback, useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import useInterval from 'react-use/esm/useInterval';
import useLatest from 'react-use/esm/useLatest';
import { readinessApiRef } from '../api';

const PENDING_RELOAD_MILLISECONDS = 5_000;

/** The scorecard of an entity, and how the last refresh of it went. */
export type ScorecardState = {
  scorecard?: Scorecard;
  loading: boolean;
  error?: Error;
  retry(): void;
  /** Reads anew what is stored; throws where that fails. */
  reload(): Promise<void>;
  refresh(): void;
  refreshing: boolean;
  refreshed: boolean;
  refreshError?: Error;
};

/** Reads a scorecard, and keeps it where a refresh fails. */
export function useScorecard(entity: Entity): ScorecardState {
  const api = useApi(readinessApiRef);
  const entityRef = stringifyEntityRef(entity);
  const current = useLatest(entityRef);
  const [known, setKnown] = useState<Scorecard & { of: string }>();

  // An answer for the entity of the page before must not be shown on this one.
  const show = useCallback(
    (of: string, scorecard: Scorecard) => {
      if (current.current === of) setKnown({ ...scorecard, of });
    },
    [current],
  );
  const reload = useCallback(
    async () =>
      show(entityRef, await api.getScorecard(parseEntityRef(entityRef))),
    [api, entityRef, show],
  );
  const load = useAsyncRetry(reload, [reload]);
  const [refreshState, refresh] = useAsyncFn(async () => {
    show(entityRef, await api.refreshScorecard(parseEntityRef(entityRef)));
    return entityRef;
  }, [api, entityRef, show]);

  const scorecard = known?.of === entityRef ? known : undefined;
  const waits = scorecard?.pending && !scorecard.items.length && !load.loading;
  useInterval(load.retry, waits ? PENDING_RELOAD_MILLISECONDS : null);

  return {
    scorecard,
    loading: load.loading,
    error: load.error,
    retry: load.retry,
    reload,
    refresh,
    refreshing: refreshState.loading,
    refreshed: refreshState.value === entityRef,
    refreshError: refreshState.error,
  };
}
