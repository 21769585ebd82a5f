import type {
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { Request } from 'express';

/** Whoever asks, if they have all of the permissions; throws where they lack one. */
export type Authorize = (
  request: unknown,
  ...required: BasicPermission[]
) => Promise<BackstageCredentials>;

export function createAuthorize(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): Authorize {
  return async (request, ...required) => {
    const credentials = await options.httpAuth.credentials(request as Request, {
      allow: ['user', 'service'],
    });
    await assertPermissions(options.permissions, credentials, required);
    return credentials;
  };
}

/** Throws where the caller lacks one of the permissions, and says which. */
export async function assertPermissions(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
  required: BasicPermission[],
): Promise<void> {
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
}
