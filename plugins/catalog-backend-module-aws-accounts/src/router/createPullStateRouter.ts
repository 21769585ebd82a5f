import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type {
  AccountsStore,
  OrganizationRecord,
} from '../database/AccountsStore';

/**
 * Says how old the accounts in the catalog are, which the entities themselves
 * must not: an entity that changed with every pull would be stitched anew each
 * time. For other backend plugins only, so it needs no permission of a user.
 */
export function createPullStateRouter(options: {
  httpAuth: HttpAuthService;
  store: AccountsStore;
  organizationIds: string[];
}): Router {
  const { httpAuth, store, organizationIds } = options;
  const router = PromiseRouter();
  router.get('/aws-organizations', async (request, response) => {
    await httpAuth.credentials(request, { allow: ['service'] });
    const items = await Promise.all(
      organizationIds.map(async id =>
        toState(id, await store.organization(id)),
      ),
    );
    response.json({ items });
  });
  return router;
}

function toState(id: string, record: OrganizationRecord) {
  return {
    id,
    collectedAt: record.accountsListedAt,
    problem: record.failure ?? record.refusedReason,
  };
}
