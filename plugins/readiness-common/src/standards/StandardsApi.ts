import type { ReadinessRequestOptions } from '../ReadinessApi';
import type { DryRun, DryRunRequest } from '../types';
import type { StandardVersion, StandardVersionSummary } from './types';

/**
 * What the readiness backend answers about versions of standards.
 * @public
 */
export interface StandardsApi {
  /** The versions that have been in force, newest first. */
  getVersions(
    standardId: string,
    query?: { limit?: number },
    options?: ReadinessRequestOptions,
  ): Promise<{ items: StandardVersionSummary[] }>;

  /** One version as it was, also when it is no longer in force. */
  getVersion(
    standardId: string,
    version: string,
    options?: ReadinessRequestOptions,
  ): Promise<StandardVersion>;

  /** Tries a rule before it counts; throws with a caret where it is wrong. */
  dryRun(
    request: DryRunRequest,
    options?: ReadinessRequestOptions,
  ): Promise<DryRun>;
}
