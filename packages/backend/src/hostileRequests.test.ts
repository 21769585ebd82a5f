import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import onCallPlugin from '@operations-in-teams/plugin-on-call-backend';
import readinessPlugin from '@operations-in-teams/plugin-readiness-backend';
import request from 'supertest';
import { describedRequests } from './__testUtils__/apiRoutes';

jest.setTimeout(120_000);

// It is the stricter of the two about texts.
const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

const ENTITY = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'a', namespace: 'default' },
  spec: { type: 'service', owner: 'a' },
};

const forged = (value: unknown) =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

const HOSTILE = [
  'a\u0000b',
  'half \ud83d',
  "'; DROP TABLE incidents; --",
  '__proto__',
  '%',
  'component:default/a\u0000b',
  // Cursors that nobody was given.
  forged(['default', 'x', 'y']),
  forged(['default', '9e99', 'y']),
  forged(['default', 'x\u0000', 'y']),
  forged({ at: '2026-10-20T12:00:00Z', id: 'x' }),
  forged({ entityRef: 'x\u0000' }),
];

const PLUGINS = { readiness: readinessPlugin, 'on-call': onCallPlugin };

describe.each(databases.eachSupportedId())('hostile requests, %s', id => {
  it.each(Object.keys(PLUGINS) as Array<keyof typeof PLUGINS>)(
    'break no route of %s',
    async pluginId => {
      const knex = await databases.init(id);
      const { server } = await startTestBackend({
        features: [
          PLUGINS[pluginId],
          catalogServiceMock.factory({ entities: [ENTITY] }),
          mockServices.database.factory({ knex }),
          mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
          mockServices.rootConfig.factory({
            data: {
              onCall: {
                pay: {
                  timeZone: 'Europe/Stockholm',
                  officeHours: '09:00-17:00',
                  rate: '60',
                  currency: 'SEK',
                },
              },
            },
          }),
        ],
      });
      const { body: document } = await request(server).get(
        `/api/${pluginId}/openapi.json`,
      );
      const broken = new Set<string>();
      for (const hostile of HOSTILE) {
        for (const whole of [true, false]) {
          const requests = describedRequests(document, {
            fill: () => hostile,
            whole,
          });
          for (const { route, method, path, query, body } of requests) {
            const asked = request(server)[method](path).query(query);
            const { status } = await asked.send(body);
            if (status >= 500) broken.add(`${route}: ${status}`);
          }
        }
      }
      expect([...broken]).toEqual([]);
    },
  );
});
