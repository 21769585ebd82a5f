import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  type EvidenceQuery,
  readinessScorecardReadPermission,
  readinessScorecardRefreshPermission,
  readinessStandardReadPermission,
} from '@operations-in-teams/plugin-readiness-common';
import type { Request, Router } from 'express';
import { spec } from '../schema/generated/openapi';
import type { EvidenceService } from './EvidenceService';
import type { ReadinessService } from './ReadinessService';

const ENTITY = '/scorecards/:kind/:namespace/:name';

/** The plugin's HTTP API, as its OpenAPI file describes it. */
export async function createRouter(options: {
  service: ReadinessService;
  evidence: EvidenceService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): Promise<Router> {
  const { service, evidence, httpAuth, permissions } = options;
  // The document is checked at run time; its type is not narrow enough for the
  // helper's own.
  const router: Router = await createValidatedOpenApiRouter(spec as never);

  const authorized = async (
    request: Request,
    ...required: BasicPermission[]
  ) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const decisions = await permissions.authorize(
      required.map(permission => ({ permission })),
      { credentials },
    );
    const refused = required.filter(
      (_, index) => decisions[index].result !== AuthorizeResult.ALLOW,
    );
    if (refused.length > 0) {
      throw new NotAllowedError(
        `You lack the permission ${refused.map(({ name }) => name).join(', ')}`,
      );
    }
    return credentials;
  };

  router.get('/standards', async (request, response) => {
    await authorized(request, readinessStandardReadPermission);
    response.json({ items: await service.getStandards() });
  });

  router.get('/standards/:id', async (request, response) => {
    await authorized(request, readinessStandardReadPermission);
    response.json(await service.getStandard(request.params.id));
  });

  router.get('/sources', async (request, response) => {
    await authorized(request, readinessStandardReadPermission);
    response.json({ items: await service.getSources() });
  });

  router.get('/scorecards', async (request, response) => {
    const credentials = await authorized(
      request,
      readinessScorecardReadPermission,
    );
    response.json(await service.getScorecards(request.query, credentials));
  });

  router.get(ENTITY, async (request, response) => {
    const credentials = await authorized(
      request,
      readinessScorecardReadPermission,
    );
    response.json(
      await service.getScorecard(entityRefOf(request), credentials),
    );
  });

  router.post(`${ENTITY}/refresh`, async (request, response) => {
    const credentials = await authorized(
      request,
      readinessScorecardReadPermission,
      readinessScorecardRefreshPermission,
    );
    const left = new AbortController();
    response.on('close', () => left.abort());
    response.json(
      await service.refreshScorecard(
        entityRefOf(request),
        credentials,
        left.signal,
      ),
    );
  });

  router.get(`${ENTITY}/changes`, async (request, response) => {
    const credentials = await authorized(
      request,
      readinessScorecardReadPermission,
    );
    const items = await service.getScorecardChanges(
      entityRefOf(request),
      Number(request.query.limit ?? 100),
      credentials,
    );
    response.json({ items });
  });

  router.get('/evidence', async (request, response) => {
    const credentials = await authorized(
      request,
      readinessScorecardReadPermission,
    );
    // The OpenAPI file says what the query holds, and has been checked.
    const query = request.query as unknown as EvidenceQuery;
    response.json(await evidence.getEvidence(query, credentials));
  });

  router.get('/evidence/:kind/:namespace/:name', async (request, response) => {
    const credentials = await authorized(
      request,
      readinessScorecardReadPermission,
    );
    response.json(
      await evidence.getSubjectEvidence(entityRefOf(request), credentials),
    );
  });

  return router;
}

function entityRefOf({ params }: Request): string {
  const { kind, namespace, name } = params;
  return stringifyEntityRef({ kind, namespace, name });
}
