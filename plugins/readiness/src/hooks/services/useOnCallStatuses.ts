import { useApi } from '@backstage/core-plugin-api';
import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import useAsync from 'react-use/esm/useAsync';
import { onCallReaderApiRef } from '../../api/onCall';

/**
 * Who is on call for the entities of a page, by reference; undefined until it
 * is known, and empty where the on-call backend does not answer.
 */
export function useOnCallStatuses(
  entityRefs: string[],
): Map<string, OnCallStatus> | undefined {
  const reader = useApi(onCallReaderApiRef);
  const { value, error } = useAsync(async () => {
    if (entityRefs.length === 0) return new Map<string, OnCallStatus>();
    const onCall = await reader.load();
    const { items } = await onCall.queryStatuses(entityRefs);
    return new Map(items.map(status => [status.entityRef, status]));
    // The references, not the list that holds them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reader, entityRefs.join(' ')]);
  return error ? new Map() : value;
}
