import type {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { spec } from '../schema/generated/openapi';
import { addEvidenceRoutes } from './addEvidenceRoutes';
import { addRollupRoutes } from './addRollupRoutes';
import { addScorecardRoutes } from './addScorecardRoutes';
import { addStandardRoutes } from './addStandardRoutes';
import { createAuthorize } from './authorize';
import type { EndpointMap, Router } from './endpoints';
import type { EvidenceService } from './EvidenceService';
import { addRolloutRoutes } from './rollout/addRolloutRoutes';
import type { Rollout } from '../rollout/createRollout';
import type { ReadinessService } from './ReadinessService';
import type { RollupService } from './rollups/RollupService';
import type { StandardHistoryService } from './standards/StandardHistoryService';

type Document = Parameters<
  typeof createValidatedOpenApiRouterFromGeneratedEndpointMap
>[0];

/** The plugin's HTTP API, as its OpenAPI file describes it. */
export function createRouter(options: {
  service: ReadinessService;
  history: StandardHistoryService;
  evidence: EvidenceService;
  rollout: Rollout;
  auditor: AuditorService;
  rollups: RollupService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): Router {
  const authorize = createAuthorize(options);
  // The document is checked at run time; its type is not narrow enough for the
  // helper's own.
  const router =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
      spec as unknown as Document,
    );
  addStandardRoutes(router, { ...options, authorize });
  addScorecardRoutes(router, { ...options, authorize });
  addRollupRoutes(router, { ...options, authorize });
  addEvidenceRoutes(router, { ...options, authorize });
  addRolloutRoutes(router, { ...options, ...options.rollout, authorize });
  return router;
}
