import type {
  AuditorService,
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { Request } from 'express';
import type { Authorize } from '../authorize';

export type PayGateOptions = {
  authorize: Authorize;
  auth: AuthService;
  auditor: AuditorService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
};

/** Who may do what with pay, and notes that they did. */
export class PayGate {
  readonly #options: PayGateOptions;

  constructor(options: PayGateOptions) {
    this.#options = options;
  }

  authorize(request: unknown, permission: BasicPermission) {
    return this.#options.authorize(request, permission);
  }

  /** Whoever has any of some permissions; throws for the first without. */
  async authorizeAny(request: unknown, permissions: BasicPermission[]) {
    const [first, ...others] = permissions;
    try {
      return await this.authorize(request, first);
    } catch (error) {
      for (const permission of others) {
        const credentials = await this.#tried(request, permission);
        if (credentials) return credentials;
      }
      throw error;
    }
  }

  async may(credentials: BackstageCredentials, permission: BasicPermission) {
    const [{ result }] = await this.#options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }

  /** Reference of the User who asks; services are nobody. */
  userRef(credentials: BackstageCredentials): string {
    if (!this.#options.auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError('This is for people; sign in as a user.');
    }
    return credentials.principal.userEntityRef;
  }

  isSelf(credentials: BackstageCredentials, personId: string): boolean {
    return (
      this.#options.auth.isPrincipal(credentials, 'user') &&
      credentials.principal.userEntityRef === personId
    );
  }

  /** Groups that the User who asks belongs to. */
  async groupRefs(credentials: BackstageCredentials): Promise<string[]> {
    const { ownershipEntityRefs } = await this.#options.userInfo.getUserInfo(
      credentials,
    );
    return ownershipEntityRefs.filter(ref => ref.startsWith('group:'));
  }

  /** Does something, and has the auditor note that it was done or failed. */
  async audited<T>(
    request: unknown,
    eventId: string,
    meta: { [key: string]: string },
    act: () => Promise<T>,
  ): Promise<T> {
    const event = await this.#options.auditor.createEvent({
      eventId,
      // The typed router's request is Express's, with narrower types.
      request: request as Request,
      severityLevel: 'high',
      meta,
    });
    try {
      const result = await act();
      await event.success();
      return result;
    } catch (error) {
      await event.fail({
        error: error instanceof Error ? error : new Error(String(error)),
      });
      throw error;
    }
  }

  async #tried(request: unknown, permission: BasicPermission) {
    try {
      return await this.authorize(request, permission);
    } catch (error) {
      if (error instanceof NotAllowedError) return undefined;
      throw error;
    }
  }
}

/** What is there only where the company configured by what it pays. */
export function configured<T>(service: T | undefined): T {
  if (service === undefined) {
    throw new NotFoundError(
      'Pay is not configured here; set onCall.pay to use it.',
    );
  }
  return service;
}
