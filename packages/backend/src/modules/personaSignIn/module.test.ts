import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { refuseInProduction } from './config';
import personaSignIn from './index';

const ida = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ida.berg', namespace: 'default' },
  spec: { memberOf: [] },
  relations: [],
};

async function start(data: { demo?: object; auth: object }) {
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      personaSignIn,
      catalogServiceMock.factory({ entities: [ida] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:7007' },
          backend: { baseUrl: 'http://localhost:7007' },
          ...data,
        },
      }),
    ],
  });
  return server;
}

const demo = { personas: [{ userEntityRef: 'user:default/ida.berg' }] };
const auth = { providers: { persona: {} } };

describe('persona sign-in', () => {
  it('signs in the personas of the configuration, and nobody else', async () => {
    const server = await start({ demo, auth });

    const ofIda = await request(server)
      .get('/api/auth/persona/refresh')
      .set('x-demo-persona', 'user:default/ida.berg');
    expect(ofIda.status).toBe(200);
    expect(ofIda.body.backstageIdentity.identity).toMatchObject({
      userEntityRef: 'user:default/ida.berg',
    });

    for (const nobody of ['user:default/root', '', 'toString']) {
      const refused = await request(server)
        .get('/api/auth/persona/refresh')
        .set('x-demo-persona', nobody);
      expect(refused.status).toBe(401);
      expect(refused.body.backstageIdentity).toBeUndefined();
    }
  });

  it('does not exist without demo.personas', async () => {
    const server = await start({ auth });
    const answer = await request(server)
      .get('/api/auth/persona/refresh')
      .set('x-demo-persona', 'user:default/ida.berg');
    expect(answer.status).toBe(404);
  });

  it('keeps a portal in production mode from starting', async () => {
    await expect(
      start({ demo, auth: { ...auth, environment: 'production' } }),
    ).rejects.toThrow(/production mode/);

    expect(() =>
      refuseInProduction(new ConfigReader({}), 'production'),
    ).toThrow('remove demo.personas');
    expect(() =>
      refuseInProduction(new ConfigReader({}), 'development'),
    ).not.toThrow();
  });
});
