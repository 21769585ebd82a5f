import type { AuditorService } from '@backstage/backend-plugin-api';
import type { Authorize } from '../authorize';
import type { Router } from '../endpoints';
import type { AcceptanceService } from './AcceptanceService';
import { addAcceptanceRoutes } from './addAcceptanceRoutes';
import { addStageRoutes } from './addStageRoutes';
import type { StageRequestService, StageService } from './StageService';

/** How a company moves from central operations to teams that run their systems. */
export function addRolloutRoutes(
  router: Router,
  options: {
    stages: StageService;
    stageRequests: StageRequestService;
    acceptances: AcceptanceService;
    authorize: Authorize;
    auditor: AuditorService;
  },
) {
  addStageRoutes(router, options);
  addAcceptanceRoutes(router, options);
}
