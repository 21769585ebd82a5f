import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import express from 'express';
import fc from 'fast-check';
import request from 'supertest';
import { checkAnswers } from '../__testUtils__/checkAnswers';
import { createMirror, entity } from '../__testUtils__/createMirror';
import { describedItems } from '../__testUtils__/describedItems';
import { FakePagerDuty } from '../__testUtils__/FakePagerDuty';
import { createRouter } from '../service/createRouter';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const NOW = '2026-10-20T12:00:00Z';
const COUNT = 50;

type Item = { [field: string]: any };

/** Always the same items, each with an id of its own. */
function sample(name: string, seed: number = 1): Item[] {
  const items = fc.sample(describedItems(name), { numRuns: COUNT, seed });
  return items.map((item, index) => ({
    ...item,
    id: `P${name.toUpperCase()}${index}`,
  }));
}

describe.each(databases.eachSupportedId())(
  'answers as PagerDuty describes them, %s',
  databaseId => {
    let pagerDuty: FakePagerDuty;

    beforeEach(async () => {
      pagerDuty = await FakePagerDuty.start();
    });

    afterEach(() => pagerDuty.stop());

    it('keeps every item', async () => {
      const { lists } = pagerDuty;
      const named = { created_at: '2026-10-19T12:00:00Z' };
      const user = { id: 'PANNA01', type: 'user_reference' };
      lists.services.push(...sample('Service'));
      lists.users.push(...sample('User'));
      lists.teams.push(...sample('Team'));
      lists.escalation_policies.push(
        ...sample('EscalationPolicy').map(policy => ({
          ...policy,
          escalation_rules: policy.escalation_rules.map((rule: Item) => ({
            ...rule,
            targets: rule.targets.map((target: Item) => ({
              ...target,
              type: 'schedule_v3_reference',
            })),
          })),
        })),
      );
      lists.oncalls.push(
        ...sample('Oncall').map((onCall, index) => ({
          user,
          ...onCall,
          escalation_policy: { id: `PESCALATIONPOLICY${index}` },
          escalation_level: 1,
        })),
      );
      lists.incidents = sample('Incident').map(incident => ({
        ...named,
        ...incident,
      }));
      lists.log_entries = [
        'AcknowledgeLogEntry',
        'AssignLogEntry',
        'EscalateLogEntry',
        'NotifyLogEntry',
        'ResolveLogEntry',
        'TriggerLogEntry',
      ].flatMap(name => sample(name).map(entry => ({ ...named, ...entry })));
      lists['v3/schedules'] = sample('V3ScheduleReference')
        .slice(0, 4)
        .map((schedule, index) => ({
          ...schedule,
          assignments: sample('ComputedShiftAssignment', index + 1)
            .map(assignment => ({
              ...assignment,
              member: { type: 'user_member', user_id: 'PANNA01' },
            }))
            .slice(0, 5),
        }));
      lists.schedules = sample('Schedule')
        .slice(0, 4)
        .map((schedule, index) => ({
          ...schedule,
          entries: sample('ScheduleLayerEntry', index + 1)
            .map(entry => ({ user, ...entry }))
            .slice(0, 5),
          overrides: sample('ScheduleLayerEntry', index + 1).slice(0, 2),
        }));

      const mirror = await createMirror(
        databases,
        {
          config: {
            pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
            onCall: { requestsPerMinute: 480 },
          },
          entities: [
            entity('playback-api', { 'pagerduty.com/service-id': 'PSVCAPI' }),
          ],
          now: NOW,
        },
        databaseId,
      );
      await mirror.task.run();
      await mirror.schedulesTask.run();
      await mirror.historyTask.run();

      const complaints = [
        ...mirror.logger.error.mock.calls,
        ...mirror.logger.warn.mock.calls,
      ];
      expect(complaints).toEqual([]);
      for (const part of ['services', 'teams', 'people', 'policies'] as const) {
        const key = { people: 'users', policies: 'escalation_policies' };
        expect(
          [...(await mirror.store.getIds('default', part))].sort(),
        ).toEqual(
          lists[key[part as 'people'] ?? part].map(({ id }) => id).sort(),
        );
      }
      const violations: string[] = [];
      const server = express();
      server.use(checkAnswers(violations));
      server.use(
        createRouter({
          ...mirror,
          httpAuth: mockServices.httpAuth(),
          permissions: mockServices.permissions({
            result: AuthorizeResult.ALLOW,
          }),
        }),
      );
      server.use(mockErrorHandler());
      for (const path of [
        '/sources',
        '/services?limit=500',
        '/schedules?limit=500',
        '/people?limit=500',
        '/now?limit=500',
        '/coverage?limit=200',
        '/health?groupBy=service',
        '/health?groupBy=team',
        '/incidents?limit=200',
        '/status/component/default/playback-api',
      ]) {
        const { status, body } = await request(server).get(path);
        expect([path, status, body.error]).toEqual([path, 200, undefined]);
      }
      expect(violations).toEqual([]);
      const [status] = await mirror.service.getStatuses(
        ['component:default/playback-api'],
        { credentials: mockCredentials.user() },
      );
      expect(status.services[0].levels[0].now).toHaveLength(1);
    });
  },
);
