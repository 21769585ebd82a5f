import type { BackstageUserPrincipal } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import onCallPlugin from '@operations-in-teams/plugin-on-call-backend';
import request from 'supertest';
import { PortalPolicy } from './PortalPolicy';

jest.setTimeout(60_000);

const GROUPS: Record<string, string[]> = {
  'user:default/ida.berg': ['podcast-player'],
  'user:default/omar.haddad': ['podcast-player', 'team-leads'],
  'user:default/li.wei': ['audio-pipeline', 'on-call-reviewers'],
  'user:default/petra.lund': ['payroll'],
  'user:default/nora.ek': ['leadership'],
  'user:default/guest': [],
};
const [IDA, OMAR, LI, PETRA, NORA] = Object.keys(GROUPS);
const STAFF = [IDA, OMAR, LI, PETRA, NORA];
const MONTH = '/periods/2026-10';

const ownershipOf = (userRef: string) => [
  userRef,
  ...GROUPS[userRef].map(name => `group:default/${name}`),
];

/** Whom each route lets in, with which status; all others it refuses. */
const ROUTES: Array<
  [method: 'get' | 'post', path: string, status: number, allowed: string[]]
> = [
  ['get', '/periods', 200, [PETRA, NORA]],
  ['get', MONTH, 200, [PETRA]],
  ['get', `${MONTH}/people`, 200, [PETRA]],
  ['get', `${MONTH}/changes`, 200, [PETRA]],
  // Nobody was on call, so that there is nothing to review or to export.
  ['post', `${MONTH}/review`, 409, [PETRA]],
  ['post', `${MONTH}/close`, 409, [PETRA]],
  ['post', `${MONTH}/export`, 409, [PETRA]],
  ['get', `${MONTH}/export`, 409, [PETRA]],
  ['post', `${MONTH}/reopen`, 409, [NORA]],
  // One's own; nobody has any.
  ['get', `${MONTH}/statement`, 404, STAFF],
  ['get', `${MONTH}/statement.csv`, 404, STAFF],
  ['get', `${MONTH}/statement?person=${IDA}`, 404, [IDA, PETRA]],
  ['get', `${MONTH}/statement.csv?person=${IDA}`, 404, [IDA, PETRA]],
  ['get', `${MONTH}/statement?person=default/PABC`, 404, [PETRA]],
  ['get', '/me', 200, STAFF],
  ['get', '/teams', 200, [OMAR, PETRA, NORA]],
  ['get', '/costs', 200, [PETRA, NORA]],
  ['get', '/forecast', 200, [PETRA, NORA]],
];

describe('who sees and does what with pay', () => {
  it('is the same on every route for every persona and for guests', async () => {
    const policy = new PortalPolicy();
    const permissions = mockServices.permissions.mock({
      authorize: async (requests, options) => {
        const { userEntityRef } = options?.credentials
          .principal as BackstageUserPrincipal;
        const ownershipEntityRefs = ownershipOf(userEntityRef);
        return Promise.all(
          requests.map(async ({ permission }) => {
            const { result } = await policy.handle(
              { permission },
              {
                credentials: mockCredentials.user(userEntityRef),
                info: { userEntityRef, ownershipEntityRefs },
              },
            );
            return result === AuthorizeResult.ALLOW
              ? { result: AuthorizeResult.ALLOW }
              : { result: AuthorizeResult.DENY };
          }),
        );
      },
    });
    const auditor = mockServices.auditor.mock();
    auditor.createEvent.mockImplementation(async () => ({
      success: async () => {},
      fail: async () => {},
    }));
    const { server } = await startTestBackend({
      features: [
        onCallPlugin,
        mockServices.rootConfig.factory({
          data: {
            onCall: {
              pay: {
                timeZone: 'Europe/Stockholm',
                officeHours: '09:00-17:00',
                rate: '60',
                currency: 'SEK',
                country: 'SE',
              },
            },
          },
        }),
        permissions.factory,
        auditor.factory,
        catalogServiceMock.factory(),
      ],
    });
    const seen: Record<string, number> = {};
    const expected: Record<string, number> = {};
    for (const [method, path, status, allowed] of ROUTES) {
      for (const persona of Object.keys(GROUPS)) {
        const key = `${persona} ${method} ${path}`;
        expected[key] = allowed.includes(persona) ? status : 403;
        const asked = request(server)
          [method](`/api/on-call/pay${path}`)
          .set('authorization', mockCredentials.user.header(persona));
        const response = await (method === 'post'
          ? asked.send(path.endsWith('reopen') ? { reason: 'Why not' } : {})
          : asked);
        seen[key] = response.status;
      }
      const anonymous = await request(server)
        [method](`/api/on-call/pay${path}`)
        .set('authorization', mockCredentials.none.header());
      expect([401, 403]).toContain(anonymous.status);
    }
    expect(seen).toEqual(expected);
  });
});
