import type {
  AuditorService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import { audited } from '../service/audited';
import { assertPermissions } from '../service/authorize';

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
    await assertPermissions(this.#options.permissions, credentials, required);
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
    return audited(
      auditor,
      {
        eventId: event.eventId,
        meta: { ...event.meta, by, through: 'action' },
      },
      act,
    );
  }
}

export type ActionGateOptions = {
  auditor: AuditorService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
};
