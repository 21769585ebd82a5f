import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { onCallStatusReadPermission } from '@operations-in-teams/plugin-on-call-common';
import { json, type Request } from 'express';
import { spec } from '../schema/generated/openapi';
import type { EndpointMap } from './endpoints';
import type { OnCallService } from './OnCallService';

type Document = Parameters<
  typeof createValidatedOpenApiRouterFromGeneratedEndpointMap
>[0];

/** The HTTP API; every route asks for the permission to read the status. */
export function createRouter(options: {
  service: OnCallService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { service, httpAuth, permissions } = options;
  const router =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
      spec as unknown as Document,
      // The longest query that openapi.yaml allows is larger than the default.
      { middleware: [json({ limit: '256kb' })] },
    );

  router.get('/sources', async (request, response) => {
    await authorize(request);
    response.json({ items: await service.getSources() });
  });

  router.get('/services', async (request, response) => {
    await authorize(request);
    const { limit = 50, cursor } = request.query;
    response.json(await service.getServices({ limit, cursor }));
  });

  router.get('/status/:kind/:namespace/:name', async (request, response) => {
    const credentials = await authorize(request);
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
    const credentials = await authorize(request);
    const { entityRefs } = request.body;
    response.json({
      items: await service.getStatuses(entityRefs, { credentials }),
    });
  });

  return router;

  async function authorize(request: unknown) {
    const credentials = await httpAuth.credentials(request as Request, {
      allow: ['user', 'service'],
    });
    const [decision] = await permissions.authorize(
      [{ permission: onCallStatusReadPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `This needs the permission ${onCallStatusReadPermission.name}.`,
      );
    }
    return credentials;
  }
}
