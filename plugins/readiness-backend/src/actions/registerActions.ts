import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ReadinessService } from '../service/ReadinessService';
import type { AcceptanceService } from '../service/rollout/AcceptanceService';
import type { WaiverService } from '../service/waivers/WaiverService';
import { ActionGate, type ActionGateOptions } from './ActionGate';
import { createGetFirstFixesAction } from './createGetFirstFixesAction';
import { createGetScorecardAction } from './createGetScorecardAction';
import { createRequestAcceptanceAction } from './createRequestAcceptanceAction';
import { createRequestWaiverAction } from './createRequestWaiverAction';

/** What assistants, and other users of Backstage's actions, can do here. */
export function registerActions(
  options: ActionGateOptions & {
    registry: ActionsRegistryService;
    readiness: ReadinessService;
    waivers: WaiverService;
    acceptances: AcceptanceService;
  },
): void {
  const parts = { ...options, gate: ActionGate.create(options) };
  createGetScorecardAction(parts);
  createGetFirstFixesAction(parts);
  createRequestWaiverAction(parts);
  createRequestAcceptanceAction(parts);
}
