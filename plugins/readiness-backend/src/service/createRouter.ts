import express from 'express';
import type {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { spec } from '../schema/generated/openapi';
import { addAttestationRoutes } from './addAttestationRoutes';
import { addDryRunRoutes } from './addDryRunRoutes';
import { addEvidenceRoutes } from './addEvidenceRoutes';
import { addOverviewRoutes } from './addOverviewRoutes';
import { addRollupRoutes } from './addRollupRoutes';
import { addPushRoutes } from './addPushRoutes';
import { addScorecardRoutes } from './addScorecardRoutes';
import { addStandardRoutes } from './addStandardRoutes';
import { addWaiverRoutes } from './addWaiverRoutes';
import type { AttestationService } from './attestations/AttestationService';
import { createAuthorize } from './authorize';
import type { DryRunService } from './dryRun/DryRunService';
import type { EndpointMap, Router } from './endpoints';
import type { EvidenceService } from './EvidenceService';
import { addRolloutRoutes } from './rollout/addRolloutRoutes';
import type { Rollout } from '../rollout/createRollout';
import type { ReadinessService } from './ReadinessService';
import type { RollupService } from './rollups/RollupService';
import type { PushService } from './push/PushService';
import type { StandardHistoryService } from './standards/StandardHistoryService';
import type { WaiverService } from './waivers/WaiverService';
import { refuseNul } from './refuseNul';

type Document = Parameters<
  typeof createValidatedOpenApiRouterFromGeneratedEndpointMap
>[0];

/** Evidence that is sent is the largest that there is. */
const BODY_LIMIT = '1mb';

/** The plugin's HTTP API, as its OpenAPI file describes it. */
export function createRouter(options: {
  service: ReadinessService;
  history: StandardHistoryService;
  evidence: EvidenceService;
  rollout: Rollout;
  dryRun: DryRunService;
  waivers: WaiverService;
  attestations: AttestationService;
  push: PushService;
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
      { middleware: [express.json({ limit: BODY_LIMIT }), refuseNul] },
    );
  addStandardRoutes(router, { ...options, authorize });
  addScorecardRoutes(router, { ...options, authorize });
  addRollupRoutes(router, { ...options, authorize });
  addOverviewRoutes(router, { ...options, ...options.rollout, authorize });
  addDryRunRoutes(router, { ...options, authorize });
  addEvidenceRoutes(router, { ...options, authorize });
  addRolloutRoutes(router, { ...options, ...options.rollout, authorize });
  addPushRoutes(router, { ...options, authorize });
  addWaiverRoutes(router, { ...options, authorize });
  addAttestationRoutes(router, { ...options, authorize });
  return router;
}
