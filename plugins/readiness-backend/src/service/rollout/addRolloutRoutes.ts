import type { AuditorService } from '@backstage/backend-plugin-api';
import type { Rollout } from '../../rollout/createRollout';
import type { Authorize } from '../authorize';
import type { Router } from '../endpoints';
import { addAcceptanceRoutes } from './addAcceptanceRoutes';
import { addCampaignRoutes } from './campaigns/addCampaignRoutes';
import { addRemediationRoutes } from './remediation/addRemediationRoutes';
import { addTeamPlanRoutes } from './addTeamPlanRoutes';
import { addStageRoutes } from './addStageRoutes';

/** How a company moves from central operations to teams that run their systems. */
export function addRolloutRoutes(
  router: Router,
  options: Rollout & { authorize: Authorize; auditor: AuditorService },
) {
  addStageRoutes(router, options);
  addAcceptanceRoutes(router, options);
  addCampaignRoutes(router, options);
  addRemediationRoutes(router, options);
  addTeamPlanRoutes(router, options);
}
