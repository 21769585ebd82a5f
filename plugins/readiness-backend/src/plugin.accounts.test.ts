import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { company } from './__testUtils__/entities';
import { ruleOf, startReadiness } from './__testUtils__/startReadiness';

jest.setTimeout(60_000);

type Organization = { id: string; collectedAt?: string; problem?: string };

/** What the catalog's module of AWS accounts says of its pulls. */
function catalogWith(organizations: { items: Organization[] }) {
  return createBackendPlugin({
    pluginId: 'catalog',
    register(env) {
      env.registerInit({
        deps: {
          httpRouter: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ httpRouter, httpAuth }) {
          const router = Router();
          router.get('/aws-organizations', async (request, response) => {
            await httpAuth.credentials(request, { allow: ['service'] });
            response.json(organizations);
          });
          httpRouter.use(router);
        },
      });
    },
  });
}

function withoutAccounts() {
  return company().filter(({ spec }) => spec?.type !== 'cloud-account');
}

describe('the age of accounts', () => {
  it('is that of the list that the catalog was given, and a failure is said', async () => {
    const organizations: { items: Organization[] } = {
      items: [
        { id: 'main', collectedAt: new Date(Date.now() - 3_600_000).toJSON() },
      ],
    };
    const { sweep, scorecard } = await startReadiness({
      features: [catalogWith(organizations)],
    });
    await sweep();
    const fresh = ruleOf(await scorecard(), 'ISO-01');
    expect(fresh.status).toBe('pass');
    expect(fresh.evidence[0].collectedAt).toBe(
      organizations.items[0].collectedAt,
    );

    organizations.items[0].problem = 'AWS answered AccessDenied';
    await sweep();
    const card = await scorecard();
    expect(ruleOf(card, 'ISO-01').status).toBe('pass');
    expect(card.sources.find(({ id }) => id === 'accounts')).toMatchObject({
      state: 'partial',
      problem: expect.stringContaining('AWS answered AccessDenied'),
    });
  });

  it('makes rules unknown, not failed, before AWS was read at all', async () => {
    const organizations: { items: Organization[] } = {
      items: [{ id: 'main', problem: 'AWS cannot be reached' }],
    };
    const { sweep, scorecard, catalog } = await startReadiness({
      entities: withoutAccounts(),
      features: [catalogWith(organizations)],
    });
    await sweep();
    expect(ruleOf(await scorecard(), 'ISO-01')).toMatchObject({
      status: 'unknown',
      unknown: {
        code: 'unavailable',
        message: expect.stringContaining('AWS cannot be reached'),
      },
    });

    organizations.items = [{ id: 'main', collectedAt: new Date().toJSON() }];
    await sweep();
    expect(ruleOf(await scorecard(), 'ISO-01').status).toBe('fail');
    for (const entity of company()) catalog.replace(entity);
    await sweep();
    expect(ruleOf(await scorecard(), 'ISO-01').status).toBe('pass');
  });

  it('is that of the catalog where nothing keeps a record of pulls', async () => {
    const { sweep, scorecard } = await startReadiness();
    await sweep();
    expect(ruleOf(await scorecard(), 'ISO-01').status).toBe('pass');
  });
});
