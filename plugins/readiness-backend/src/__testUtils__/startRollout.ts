import {
  coreServices,
  createServiceFactory,
  type UserInfoService,
} from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { company, entity, service } from './entities';
import { described } from './openapi';
import { API, startReadiness } from './startReadiness';

export const TEAM = 'group:default/payments';
export const PATH = `/teams/${encodeURIComponent(TEAM)}/stage`;

const groups: Record<string, string[]> = {
  // Of the team.
  ida: [TEAM],
  omar: [TEAM],
  // With the mandate.
  li: ['group:default/reviewers'],
  max: ['group:default/reviewers'],
  // Of the team, and with the mandate.
  eve: [TEAM, 'group:default/reviewers'],
  // Of another team.
  kim: ['group:default/search'],
};

export type Persona = keyof typeof groups;

const userInfo: UserInfoService = {
  async getUserInfo(credentials) {
    const { userEntityRef } = credentials.principal as {
      userEntityRef: string;
    };
    const name = userEntityRef.split('/')[1];
    return {
      userEntityRef,
      ownershipEntityRefs: [userEntityRef, ...(groups[name] ?? [])],
    };
  },
};

/** A few stages that read each kind of fact. */
const stages = [
  { id: 'central', title: 'Central operations' },
  {
    id: 'preparing',
    title: 'Preparing',
    criteria: [
      { id: 'people', title: 'Enough people', team: { rule: 'OWN-05' } },
    ],
  },
  {
    id: 'shadowing',
    title: 'Shadowing',
    criteria: [
      { id: 'tiered', title: 'Described', services: { rule: 'OWN-02' } },
      {
        id: 'owned',
        title: 'Owned',
        services: { level: 'owned', whereApplies: 'ONC-05' },
      },
    ],
  },
  {
    id: 'on-call',
    title: 'On call',
    criteria: [
      {
        id: 'accepted',
        title: 'Accepted',
        accepted: { whereApplies: 'ONC-05' },
      },
    ],
  },
  {
    id: 'sustained',
    title: 'Sustained',
    criteria: [{ id: 'long', title: '90 days', days: 90 }],
  },
];

/** A system of two services of one team. */
export const system = () =>
  entity({
    kind: 'System',
    name: 'checkout',
    relations: {
      ownedBy: [TEAM],
      hasPart: ['component:default/checkout', 'component:default/till'],
    },
  });

/** A readiness backend with people of different teams and mandates. */
export async function startRollout(
  setup: { rollout?: object; readiness?: object } & Parameters<
    typeof startReadiness
  >[0] = {},
) {
  const { rollout, readiness: more, ...rest } = setup;
  const readiness = await startReadiness({
    entities: [...company(), service('till'), system()],
    ...rest,
    config: {
      readiness: {
        ...more,
        rollout: {
          stages,
          mandate: { groups: ['group:default/reviewers'] },
          ...rollout,
        },
      },
    },
    features: [
      createServiceFactory({
        service: coreServices.userInfo,
        deps: {},
        factory: () => userInfo,
      }),
      ...(rest.features ?? []),
    ],
  });
  type Operation = Parameters<typeof described>[1];
  const send =
    (method: 'get' | 'post' | 'put') =>
    async (as: Persona, path: string, operation: Operation, body?: object) => {
      const response = await request(readiness.server)
        [method](`${API}${path}`)
        .set('authorization', mockCredentials.user.header(`user:default/${as}`))
        .send(body);
      return {
        status: response.status,
        text: response.text,
        body: described(response, operation, method),
      };
    };
  return {
    ...readiness,
    as: send('get'),
    post: send('post'),
    put: send('put'),
  };
}
