import { randomUUID } from 'node:crypto';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { AttestationRecord } from '../domain/attestations';
import type { WaiverRecord } from '../domain/waivers';
import { statementsOf } from '../__testUtils__/statements';
import { DatabaseActStore } from './DatabaseActStore';
import { DatabaseAttestationStore } from './DatabaseAttestationStore';
import { DatabaseWaiverStore } from './DatabaseWaiverStore';
import { migrationsDirectory } from './migrations';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(120_000);

const DAY = 24 * 60 * 60 * 1000;
const now = new Date('2027-01-15T12:00:00.123Z');
const at = (days: number) => new Date(now.getTime() + days * DAY);
const ida = 'user:default/ida';
const li = 'user:default/li';

const waiverOf = (changes: Partial<WaiverRecord> = {}): WaiverRecord => ({
  id: randomUUID(),
  version: 1,
  entityRef: 'component:default/checkout',
  standardId: 'ours',
  standardVersion: 'v1',
  ruleId: 'BAD',
  reason: 'Reason',
  compensatingControl: 'Control',
  requestedBy: ida,
  requestedAt: now,
  wantedUntil: at(30),
  expiresAt: at(30),
  ...changes,
});

const attestationOf = (
  changes: Partial<AttestationRecord> = {},
): AttestationRecord => ({
  id: randomUUID(),
  entityRef: 'component:default/checkout',
  standardId: 'ours',
  standardVersion: 'v1',
  kindId: 'walkthrough',
  question: 'Question',
  value: 1,
  by: ida,
  attestedAt: now,
  expiresAt: at(180),
  ...changes,
});

const requested = { kind: 'requested' as const, by: ida, at: now };

describe.each(databases.eachSupportedId())('stores of acts on %s', id => {
  async function open() {
    const knex = await databases.init(id);
    await knex.migrate.latest({ directory: migrationsDirectory });
    const waivers = DatabaseWaiverStore.create(knex);
    return {
      knex,
      waivers,
      attestations: DatabaseAttestationStore.create(knex),
      acts: DatabaseActStore.create(knex),
      approve: (waiver: WaiverRecord, by = li) =>
        waivers.decide(
          waiver,
          { decision: 'approved' },
          { kind: 'approved', by, at: now },
        ),
    };
  }

  it('keep one request of a rule at a time, and one decision on it', async () => {
    const { waivers, approve } = await open();
    const two = [waiverOf(), waiverOf({ requestedBy: li })];
    const asked = await Promise.allSettled(
      two.map(waiver => waivers.add(waiver, requested)),
    );
    expect(asked.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    const kept = two[asked.findIndex(({ status }) => status === 'fulfilled')];
    const decided = await Promise.allSettled([
      approve(kept),
      approve(kept, 'user:default/sam'),
      waivers.decide(
        kept,
        { decision: 'declined' },
        { kind: 'declined', by: li, at: now },
      ),
    ]);
    const refused = decided.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(2);
    expect((refused[0] as PromiseRejectedResult).reason.name).toBe(
      'ConflictError',
    );
    const found = await waivers.get(kept.id);
    expect(found?.events).toHaveLength(2);
    expect(found?.waiver.version).toBe(2);
    expect(found?.waiver.requestedAt).toEqual(now);
    // Another may be asked for now that this one is decided.
    await waivers.add(waiverOf(), requested);
  });

  it('say what is in effect of any number of subjects in one statement', async () => {
    const { knex, waivers, attestations, acts, approve } = await open();
    const refs = Array.from(
      { length: 600 },
      (_, i) => `component:default/${i}`,
    );
    const own = refs.slice(0, 3).map(entityRef => waiverOf({ entityRef }));
    for (const waiver of own) await waivers.add(waiver, requested);
    await approve(own[0]);
    await approve(own[1]);
    await waivers.decide(
      { id: own[1].id, version: 2 },
      { ended: 'revoked' },
      { kind: 'revoked', by: li, at: now },
    );
    await attestations.add(attestationOf({ entityRef: refs[0] }), {
      ofPerson: false,
    });
    await attestations.add(attestationOf({ entityRef: refs[5] }), {
      ofPerson: false,
    });
    let found = await acts.inEffect(refs, now);
    const statements = await statementsOf(knex, async () => {
      found = await acts.inEffect(refs, at(29));
    });
    expect(statements).toHaveLength(1);
    expect([...found.keys()].sort()).toEqual([refs[0], refs[5]]);
    expect(found.get(refs[0])).toEqual({
      waivers: [{ standardId: 'ours', ruleId: 'BAD', expiresAt: at(30) }],
      answers: [
        {
          standardId: 'ours',
          kindId: 'walkthrough',
          by: ida,
          value: 1,
          attestedAt: now,
          expiresAt: at(180),
        },
      ],
    });
    expect((await acts.inEffect(refs, at(30))).get(refs[0])?.waivers).toEqual(
      [],
    );
    expect((await acts.inEffect(refs, at(180))).size).toBe(0);
  });

  it('find what has expired once it has, until it is said to be done', async () => {
    const { waivers, attestations, acts, approve } = await open();
    const waiver = waiverOf();
    await waivers.add(waiver, requested);
    await approve(waiver);
    await attestations.add(
      attestationOf({ entityRef: 'component:default/search' }),
      { ofPerson: false },
    );
    expect(await acts.expired(new Date(at(30).getTime() - 1), 10)).toEqual([]);
    expect(await acts.expired(at(30), 10)).toEqual([waiver.entityRef]);
    expect(await acts.expired(at(180), 10)).toEqual([
      waiver.entityRef,
      'component:default/search',
    ]);
    expect(await acts.expired(at(180), 1)).toHaveLength(1);
    await acts.expiryDone([waiver.entityRef], at(30));
    expect(await acts.expired(at(180), 10)).toEqual([
      'component:default/search',
    ]);
  });

  it('replace the answer of all, or of the same person', async () => {
    const { attestations } = await open();
    const first = await attestations.add(attestationOf(), { ofPerson: true });
    const later = attestationOf({ by: li, attestedAt: at(1) });
    const other = await attestations.add(later, { ofPerson: true });
    expect(other.renews).toBeUndefined();
    const all = await attestations.add(attestationOf({ attestedAt: at(2) }), {
      ofPerson: false,
    });
    expect(all.renews).toBe(other.id);
    const list = await attestations.list({ now: at(2), limit: 10 });
    expect(list.map(item => [item.id, item.ended])).toEqual([
      [all.id, undefined],
      [other.id, 'replaced'],
      [first.id, 'replaced'],
    ]);
    await expect(
      attestations.revoke(first.id, { by: li, at: at(3), reason: 'no' }),
    ).rejects.toThrow('over already');
  });
});
