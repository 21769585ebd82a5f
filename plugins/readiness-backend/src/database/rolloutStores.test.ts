import { randomUUID } from 'node:crypto';
import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { statementsOf } from '../__testUtils__/statements';
import type { AcceptanceRecord } from '../domain/rollout/acceptance';
import { DatabaseAcceptanceStore } from './DatabaseAcceptanceStore';
import { DatabaseStageStore } from './DatabaseStageStore';
import { DatabaseTeamFactsStore } from './DatabaseTeamFactsStore';
import { migrationsDirectory } from './migrations';
import type { StageRequestRecord } from './StageStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(120_000);

const at = (hour: number) => new Date(Date.UTC(2027, 0, 1, hour)).toISOString();

async function open(id: TestDatabaseId) {
  const knex = await databases.init(id);
  await knex.migrate.latest({ directory: migrationsDirectory });
  return knex;
}

function stageRequest(
  changes: Partial<StageRequestRecord> = {},
): StageRequestRecord {
  return {
    id: randomUUID(),
    version: 1,
    team: 'group:default/search',
    from: 'central',
    to: 'preparing',
    state: 'open',
    asked: { by: 'user:default/ida', at: at(1), note: 'Now \u{1f600}' },
    confidence: 4,
    criteria: [{ id: 'c', title: 'C', state: 'met', evidence: [] }],
    ...changes,
  };
}

function acceptance(changes: Partial<AcceptanceRecord> = {}): AcceptanceRecord {
  const subject = 'system:default/search';
  return {
    id: randomUUID(),
    version: 1,
    subject,
    owner: 'group:default/search',
    state: 'open',
    asked: { by: 'user:default/ida', at: at(1), note: 'Please' },
    needed: 1,
    evidenceHash: 'a'.repeat(64),
    decisions: [],
    conditions: [],
    comments: [],
    subjects: [subject, 'component:default/index'].map(entityRef => ({
      entityRef,
      rank: 2,
      levelTitle: 'Operable',
      failing: 1,
      unknown: 0,
      exempt: 0,
    })),
    ...changes,
  };
}

describe.each(databases.eachSupportedId())(
  'stores of the rollout on %s',
  id => {
    it('keeps what teams ask for, one at a time, and where they stand', async () => {
      const store = DatabaseStageStore.create(await open(id));
      const first = stageRequest();
      await store.addRequest(first);
      expect(await store.getRequests(first.team, 10)).toEqual([first]);
      await expect(store.addRequest(stageRequest())).rejects.toMatchObject({
        name: 'ConflictError',
        message: expect.stringContaining('has an open request already'),
      });
      const decided = { by: 'user:default/li', at: at(2), note: 'Yes' };
      const ends = await Promise.allSettled([
        store.endRequest({ ...first, state: 'confirmed', decided }),
        store.endRequest({ ...first, state: 'declined', decided }),
      ]);
      expect(ends.map(({ status }) => status).sort()).toEqual([
        'fulfilled',
        'rejected',
      ]);
      const second = stageRequest({
        from: 'preparing',
        asked: { ...first.asked, at: at(3) },
      });
      await store.addRequest(second);
      expect(await store.getOpenRequests()).toEqual([second]);
      expect(await store.getLastRequests([first.team, 'group:a/b'])).toEqual([
        second,
      ]);
      await store.endRequest({
        ...second,
        state: 'confirmed',
        decided: { ...decided, at: at(4) },
      });
      expect(await store.getStages([first.team])).toEqual([
        { team: first.team, stage: 'preparing', since: new Date(at(4)) },
      ]);
      const [last] = await store.getChanges(first.team, 10);
      expect(last).toMatchObject({ to: 'preparing', requestId: second.id });
      const moves = await store.getMoves(new Date(at(5)));
      expect(moves.at(-1)).toMatchObject({ at: new Date(at(4)) });
      expect(await store.getMoves(new Date(at(1)))).toEqual([]);
    });

    it('keeps acceptances, their decisions, conditions and comments', async () => {
      const store = DatabaseAcceptanceStore.create(await open(id));
      const first = acceptance();
      const text = '{"subject":"sök \u{1f600}"}';
      await store.add(first, text);
      await expect(store.add(acceptance(), text)).rejects.toMatchObject({
        name: 'ConflictError',
      });
      expect(await store.find({ subject: first.subject })).toEqual([first]);
      expect(await store.getEvidence(first.id)).toBe(text);
      expect(await store.getAccepted(['component:default/index'])).toEqual(
        new Map(),
      );

      const comment = { by: 'user:default/li', at: at(2), note: 'Hm' };
      await store.addComment(first.id, comment);
      const acceptedRecord: AcceptanceRecord = {
        ...first,
        state: 'accepted',
        decidedAt: new Date(at(3)),
        decisions: [
          {
            decision: 'accept',
            act: { by: 'user:default/li', at: at(3), note: 'Yes' },
          },
        ],
        conditions: [
          { id: randomUUID(), text: 'B', due: '2027-02-01' },
          { id: randomUUID(), text: 'A', due: '2027-03-01' },
        ],
      };
      await store.update(acceptedRecord);
      await expect(store.update(acceptedRecord)).rejects.toMatchObject({
        name: 'ConflictError',
      });
      const [stored] = await store.find({ ids: [first.id] });
      expect(stored).toEqual({
        ...acceptedRecord,
        version: 2,
        comments: [comment],
      });
      const settled = { by: 'user:default/li', at: at(4), note: 'Done' };
      await store.update({
        ...stored,
        conditions: [
          { ...stored.conditions[0], settled },
          stored.conditions[1],
        ],
      });
      expect(
        (await store.find({ states: ['accepted'] }))[0].conditions[0],
      ).toMatchObject({ text: 'B', settled });
      expect(
        await store.getAccepted(['component:default/index', 'component:a/b']),
      ).toEqual(new Map([['component:default/index', new Date(at(3))]]));

      const later = acceptance({ asked: { ...first.asked, at: at(5) } });
      await store.add(later, text);
      await store.update({
        ...later,
        state: 'accepted',
        decidedAt: new Date(at(6)),
      });
      expect(
        (await store.find({ owner: first.owner })).map(({ state }) => state),
      ).toEqual(['accepted', 'superseded']);
    });

    it('reads facts of any number of teams in three statements', async () => {
      const knex = await open(id);
      const store = DatabaseTeamFactsStore.create(knex);
      const teams = Array.from(
        { length: 60 },
        (_, n) => `group:default/t-${n}`,
      );
      await knex.batchInsert(
        'subjects',
        teams.map((team, n) => ({
          entity_ref: `component:default/c-${n}`,
          owner_ref: team,
        })),
      );
      await knex.batchInsert(
        'results',
        teams.flatMap((team, n) =>
          [team, `component:default/c-${n}`].map(entityRef => ({
            entity_ref: entityRef,
            standard_id: 's',
            rule_id: 'R1',
            status: n % 2 ? 'pass' : 'fail',
            since: new Date(at(1)),
          })),
        ),
      );
      const query = {
        rules: [{ standard: 's', rule: 'R1' }],
        standards: ['s'],
      };
      const count = async (some: string[]) => {
        const statements = await statementsOf(knex, async () => {
          const facts = await store.getFacts({ ...query, teams: some });
          expect(facts.get(teams[1])).toMatchObject({
            services: ['component:default/c-1'],
          });
          expect(
            facts.get(teams[1])?.results.get('component:default/c-1'),
          ).toEqual(
            new Map([['s R1', { status: 'pass', since: new Date(at(1)) }]]),
          );
        });
        return statements.length;
      };
      expect(await count(teams)).toBe(3);
      expect(await count(teams.slice(0, 2))).toBe(3);
    });
  },
);
