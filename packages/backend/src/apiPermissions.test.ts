import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import onCallPlugin from '@operations-in-teams/plugin-on-call-backend';
import readinessPlugin from '@operations-in-teams/plugin-readiness-backend';
import request from 'supertest';
import { describedRequests } from './__testUtils__/apiRoutes';

jest.setTimeout(60_000);

/** The schema that editors fetch is public, and PagerDuty signs its webhooks. */
const OTHERWISE: { [route: string]: object } = {
  'get /api/readiness/standard.schema.json': {
    denied: 200,
    permissions: false,
    anonymous: 200,
  },
  'post /api/on-call/webhooks/pagerduty': {
    denied: 401,
    error: 'AuthenticationError',
    permissions: false,
    anonymous: 401,
  },
};

describe.each(['readiness', 'on-call'])('the API of %s', pluginId => {
  it('lets nobody in on any route without a permission or credentials', async () => {
    const asked: string[] = [];
    const deny = async (
      requests: Array<{ permission: { name: string } }>,
    ): Promise<Array<{ result: AuthorizeResult.DENY }>> => {
      asked.push(...requests.map(({ permission }) => permission.name));
      return requests.map(() => ({ result: AuthorizeResult.DENY }));
    };
    const { server } = await startTestBackend({
      features: [
        onCallPlugin,
        readinessPlugin,
        catalogServiceMock.factory(),
        mockServices.permissions.mock({
          authorize: deny,
          authorizeConditional: deny,
        }).factory,
      ],
    });
    const { body: document } = await request(server).get(
      `/api/${pluginId}/openapi.json`,
    );
    const requests = describedRequests(document);
    expect(requests.length).toBeGreaterThan(20);

    const seen: object[] = [];
    for (const { route, method, path, query, body } of requests) {
      const ask = (authorization: string) =>
        request(server)
          [method](path)
          .set('authorization', authorization)
          .query(query)
          .send(body);
      asked.length = 0;
      const denied = await ask(mockCredentials.user.header());
      const permissions = asked.length > 0;
      const anonymous = await ask(mockCredentials.none.header());
      seen.push({
        route,
        denied: denied.status,
        ...(denied.status !== 403 && { error: denied.body.error?.name }),
        permissions,
        anonymous: anonymous.status,
      });
    }
    expect(seen).toEqual(
      requests.map(({ route }) => ({
        route,
        ...(OTHERWISE[route] ?? {
          denied: 403,
          permissions: true,
          anonymous: 401,
        }),
      })),
    );
  });
});
