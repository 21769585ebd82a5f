import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  DryRun,
  DryRunRequest,
} from '@operations-in-teams/plugin-readiness-common';

/** Tries a rule before it counts. */
export interface DryRunService {
  /** Throws an InputError that says with a caret what is wrong with the rule. */
  run(
    request: DryRunRequest,
    credentials: BackstageCredentials,
    signal: AbortSignal,
  ): Promise<DryRun>;
}
