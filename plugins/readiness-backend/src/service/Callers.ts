import type {
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';

/** A signed-in person, and what they belong to. */
export type Person = {
  credentials: BackstageCredentials;
  userRef: string;
  /** The person, and the groups that they act for. */
  ownershipRefs: ReadonlySet<string>;
};

/** Tells who asks, and what they may. */
export class Callers {
  readonly #userInfo: UserInfoService;
  readonly #permissions: PermissionsService;

  private constructor(options: CallersOptions) {
    this.#userInfo = options.userInfo;
    this.#permissions = options.permissions;
  }

  static create(options: CallersOptions): Callers {
    return new Callers(options);
  }

  /** The person who asks; undefined where it is a service. */
  async find(credentials: BackstageCredentials): Promise<Person | undefined> {
    const { type } = credentials.principal as { type?: string };
    if (type !== 'user') return undefined;
    const info = await this.#userInfo.getUserInfo(credentials);
    return {
      credentials,
      userRef: info.userEntityRef,
      ownershipRefs: new Set(info.ownershipEntityRefs),
    };
  }

  /** The person who asks; throws where it is a service. */
  async get(credentials: BackstageCredentials): Promise<Person> {
    const person = await this.find(credentials);
    if (!person) {
      throw new NotAllowedError('Only a signed-in person can do this');
    }
    return person;
  }

  /** Which of the permissions the caller has, in their order. */
  async may(
    credentials: BackstageCredentials,
    ...permissions: BasicPermission[]
  ): Promise<boolean[]> {
    const decisions = await this.#permissions.authorize(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    return decisions.map(({ result }) => result === AuthorizeResult.ALLOW);
  }
}

type CallersOptions = {
  userInfo: UserInfoService;
  permissions: PermissionsService;
};
