import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import { useRef } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import useInterval from 'react-use/esm/useInterval';
import { onCallApiRef } from '../api';

const RELOAD_MILLISECONDS = 60_000;

/** What is known of an entity, also while or after a reload that failed. */
export type OnCallStatusState = {
  status?: OnCallStatus;
  loading: boolean;
  error?: Error;
  retry(): void;
};

/** The on-call status of an entity, read again every minute while it is seen. */
export function useOnCallStatus(entity: Entity): OnCallStatusState {
  const api = useApi(onCallApiRef);
  const entityRef = stringifyEntityRef(entity);
  const { value, loading, error, retry } = useAsyncRetry(
    async () => ({
      entityRef,
      status: await api.getStatus(parseEntityRef(entityRef)),
    }),
    [api, entityRef],
  );
  useInterval(() => {
    if (!loading && document.visibilityState === 'visible') retry();
  }, RELOAD_MILLISECONDS);

  const known = useRef(value);
  if (value) known.current = value;
  // While the next entity loads, the status at hand is still that of the last.
  const status =
    known.current?.entityRef === entityRef ? known.current.status : undefined;

  return { status, loading, error, retry };
}
