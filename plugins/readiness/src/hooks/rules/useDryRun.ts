import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { readinessRuleDryRunPermission } from '@operations-in-teams/plugin-readiness-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { readinessApiRef } from '../../api';

const EXAMPLES = 25;

/** Tries a rule on what is stored; `allowed` says whether the viewer may. */
export function useDryRun(standard: string) {
  const api = useApi(readinessApiRef);
  const { allowed } = usePermission({
    permission: readinessRuleDryRunPermission,
  });
  const [state, run] = useAsyncFn(
    (text: string) => api.standards.dryRun({ standard, text, limit: EXAMPLES }),
    [api, standard],
  );
  return { allowed, ...state, run };
}

/** What the backend says, and whether it is the rule that is wrong. */
export function reasonOf(error: Error): { wrongRule: boolean; reason: string } {
  const cause = 'cause' in error ? error.cause : undefined;
  const told = cause instanceof Error ? cause : error;
  return { wrongRule: told.name === 'InputError', reason: told.message };
}
