import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
  type TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import express from 'express';
import request from 'supertest';
import { createRouter } from '../service/createRouter';
import { checkAnswers } from './checkAnswers';
import { createMirror, user } from './createMirror';
import type { FakePagerDuty } from './FakePagerDuty';

/** Five lines, as a simple company has them. */
export const SIMPLE_PAY = {
  officeHours: '09:00-17:00',
  timeZone: 'Europe/Stockholm',
  rate: '50',
  currency: 'SEK',
  country: 'SE',
};

const PETRA = 'user:default/petra';

/** The plugin with pay, over HTTP; whoever asks is Petra, who may everything. */
export async function createPayServer(
  databases: TestDatabases,
  databaseId: TestDatabaseId,
  options: {
    pagerDuty: FakePagerDuty;
    now: string;
    pay?: object;
    entities?: Entity[];
    /** Groups of whoever asks. */
    groupRefs?: string[];
    /** Every answer that does not fit the description. */
    violations: string[];
  },
) {
  const { pagerDuty, now, violations } = options;
  const mirror = await createMirror(
    databases,
    {
      config: {
        pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
        onCall: { requestsPerMinute: 480, pay: options.pay ?? SIMPLE_PAY },
      },
      entities: options.entities ?? [
        user('anna', 'anna.lind@acme.example'),
        user('bjorn', 'bjorn.akesson@acme.example'),
      ],
      now,
    },
    databaseId,
  );
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(() => ({ result: AuthorizeResult.ALLOW })),
  });
  const app = express();
  app.use(checkAnswers(violations));
  app.use(
    createRouter({
      ...mirror,
      userInfo: mockServices.userInfo({
        ownershipEntityRefs: options.groupRefs,
      }),
      httpAuth: mockServices.httpAuth(),
      permissions,
    }),
  );
  app.use(mockErrorHandler());
  const as = (userRef: string) => mockCredentials.user.header(userRef);
  return {
    ...mirror,
    permissions,
    /** Reads PagerDuty at a moment. */
    pull: async (at: string) => {
      mirror.clock.advance(Date.parse(at) - mirror.clock.now());
      await mirror.task.run();
      await mirror.schedulesTask.run();
      await mirror.auditTask.run();
      await mirror.historyTask.run();
    },
    get: (path: string, userRef: string = PETRA) =>
      request(app).get(`/pay${path}`).set('authorization', as(userRef)),
    post: (path: string, body: object = {}, userRef: string = PETRA) =>
      request(app)
        .post(`/pay${path}`)
        .set('authorization', as(userRef))
        .send(body),
  };
}
