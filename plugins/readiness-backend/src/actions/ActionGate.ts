import type {
  AuditorService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';

/**
 * What stands between an assistant and the services: the permissions of the
 * person it acts for, as in the routes, and the audit of what is written.
 */
export class ActionGate {
  readonly #options: ActionGateOptions;

  private constructor(options: ActionGateOptions) {
    this.#options = options;
  }

  static create(options: ActionGateOptions): ActionGate {
    return new ActionGate(options);
  }

  /** Throws where the caller lacks one of the permissions. */
  async assert(
    credentials: BackstageCredentials,
    ...required: BasicPermission[]
  ): Promise<void> {
    const decisions = await this.#options.permissions.authorize(
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

  /** Does something, and has it audited with who it was done for. */
  async audited<T>(
    event: {
      eventId: string;
      credentials: BackstageCredentials;
      meta: JsonObject;
    },
    act: () => Promise<T>,
  ): Promise<T> {
    const { auditor, userInfo } = this.#options;
    const { type } = event.credentials.principal as { type?: string };
    const by =
      type === 'user'
        ? (await userInfo.getUserInfo(event.credentials)).userEntityRef
        : 'a service';
    const audit = await auditor.createEvent({
      eventId: event.eventId,
      severityLevel: 'medium',
      meta: { ...event.meta, by, through: 'action' },
    });
    try {
      const result = await act();
      await audit.success();
      return result;
    } catch (error) {
      await audit.fail({ error: toError(error) });
      throw error;
    }
  }
}

export type ActionGateOptions = {
  auditor: AuditorService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
};
