import type {
  AuditorService,
  AuthService,
  HttpAuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { onCallStatusReadPermission } from '@operations-in-teams/plugin-on-call-common';
import { json } from 'express';
import { spec } from '../schema/generated/openapi';
import { addCoverageRoutes } from './addCoverageRoutes';
import { addHealthRoutes } from './addHealthRoutes';
import { addPayReportRoutes } from './addPayReportRoutes';
import { addPayRoutes } from './addPayRoutes';
import { addPayStepRoutes } from './addPayStepRoutes';
import { createAuthorize } from './authorize';
import type { CoverageService } from './CoverageService';
import type { EndpointMap } from './endpoints';
import type { FactsService } from './facts/FactsService';
import type { HealthService } from './HealthService';
import type { OnCallService } from './OnCallService';
import { PayGate } from './pay/PayGate';
import type { PayReportService } from './pay/PayReportService';
import type { PayService } from './pay/PayService';
import { refuseNul } from './refuseNul';

type Document = Parameters<
  typeof createValidatedOpenApiRouterFromGeneratedEndpointMap
>[0];

/** The HTTP API; every route asks for a permission. */
export function createRouter(options: {
  service: OnCallService;
  coverage: CoverageService;
  health: HealthService;
  facts: FactsService;
  /** Left out where the company did not configure by what it pays. */
  pay?: PayService;
  payReports?: PayReportService;
  auditor: AuditorService;
  auth: AuthService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
}) {
  const { service } = options;
  const authorize = createAuthorize(options);
  const router =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
      spec as unknown as Document,
      // The longest query that openapi.yaml allows is larger than the default.
      { middleware: [json({ limit: '256kb' }), refuseNul] },
    );

  router.get('/sources', async (request, response) => {
    await authorize(request, onCallStatusReadPermission);
    response.json({ items: await service.getSources() });
  });

  router.get('/services', async (request, response) => {
    await authorize(request, onCallStatusReadPermission);
    const { limit = 50, cursor } = request.query;
    response.json(await service.getServices({ limit, cursor }));
  });

  router.get('/status/:kind/:namespace/:name', async (request, response) => {
    const credentials = await authorize(request, onCallStatusReadPermission);
    const entityRef = stringifyEntityRef(request.params);
    const [status] = await service.getStatuses([entityRef], { credentials });
    if (!status) {
      throw new NotFoundError(
        `There is no entity ${entityRef}, or you may not see it.`,
      );
    }
    response.json(status);
  });

  router.post('/status/query', async (request, response) => {
    const credentials = await authorize(request, onCallStatusReadPermission);
    const { entityRefs } = request.body;
    response.json({
      items: await service.getStatuses(entityRefs, { credentials }),
    });
  });

  addCoverageRoutes(router, { coverage: options.coverage, authorize });
  addHealthRoutes(router, { ...options, authorize });
  const gate = new PayGate({ ...options, authorize });
  addPayRoutes(router, { ...options, gate });
  addPayStepRoutes(router, { ...options, gate });
  addPayReportRoutes(router, { ...options, gate });
  return router;
}
