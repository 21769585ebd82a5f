import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { described } from './openapi';
import { API } from './startReadiness';

type Path = Parameters<typeof described>[1];

/** People of the company, with the groups that they act for. */
export const people: Record<string, string[]> = {
  'user:default/ida': ['group:default/payments'],
  'user:default/omar': ['group:default/payments'],
  'user:default/li': ['group:default/on-call-reviewers'],
  'user:default/sam': ['group:default/on-call-reviewers'],
  'user:default/nora': ['group:default/leadership'],
};

const reviewing = [
  'readiness.waiver.approve',
  'readiness.waiver.revoke',
  'readiness.attestation.mandate',
  'readiness.attestation.revoke',
];

/** Everybody may do everything but what reviewers do. */
export const permissions: Partial<PermissionsService> = {
  authorize: async (requests, { credentials } = { credentials: undefined! }) =>
    requests.map(({ permission }) => {
      const { userEntityRef = '' } = credentials.principal as {
        userEntityRef?: string;
      };
      const isReviewer = people[userEntityRef]?.includes(
        'group:default/on-call-reviewers',
      );
      return {
        result:
          reviewing.includes(permission.name) && !isReviewer
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      };
    }),
};

export const userInfo: BackendFeature = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    async getUserInfo(credentials) {
      const { userEntityRef } = credentials.principal as {
        userEntityRef: string;
      };
      return {
        userEntityRef,
        ownershipEntityRefs: [userEntityRef, ...(people[userEntityRef] ?? [])],
      };
    },
  }),
});

/** What a person gets, checked against the OpenAPI file. */
export function asPerson(
  server: Parameters<typeof request>[0],
  name: string | undefined,
) {
  const authorization = name
    ? mockCredentials.user.header(`user:default/${name}`)
    : mockCredentials.service.header();
  return {
    async get(path: string, operation: Path) {
      const response = await request(server)
        .get(`${API}${path}`)
        .set('authorization', authorization);
      return { status: response.status, body: described(response, operation) };
    },
    async post(path: string, operation: Path, body: unknown) {
      const response = await request(server)
        .post(`${API}${path}`)
        .set('authorization', authorization)
        .send(body as object);
      return {
        status: response.status,
        body: described(response, operation, 'post'),
      };
    },
    async put(path: string, operation: Path, body: unknown) {
      const response = await request(server)
        .put(`${API}${path}`)
        .set('authorization', authorization)
        .send(body as object);
      return {
        status: response.status,
        body: described(response, operation, 'put'),
      };
    },
  };
}
