import fc from 'fast-check';
import { removalGuard } from './removalGuard';
import { tagsDue } from './tagsDue';

const rules = { maxPercent: 20, allowEmpty: false };
const idsOf = (count: number, from = 0) =>
  new Set(Array.from({ length: count }, (_, n) => String(n + from)));

describe('removalGuard', () => {
  it('lets a first list, growth, and a loss of a fifth through', () => {
    expect(removalGuard(new Set(), idsOf(5), rules)).toEqual({
      accepted: true,
    });
    expect(removalGuard(idsOf(5), idsOf(9), rules)).toEqual({ accepted: true });
    expect(removalGuard(idsOf(10), idsOf(8), rules)).toEqual({
      accepted: true,
    });
  });

  it('refuses a greater loss, an empty list and a different organisation', () => {
    expect(removalGuard(idsOf(10), idsOf(7), rules)).toMatchObject({
      accepted: false,
      reason:
        '3 of 10 known accounts are gone from the list (30 %, at most 20 % go without confirmation): 7, 8, 9',
    });
    expect(removalGuard(new Set(), new Set(), rules)).toMatchObject({
      accepted: false,
      reason: 'the list of accounts is empty, and 0 were known',
    });
    // As many accounts as before, but others.
    expect(removalGuard(idsOf(40), idsOf(40, 100), rules)).toMatchObject({
      accepted: false,
      reason: expect.stringContaining('and 30 more'),
    });
  });

  it('lets an empty list through where that is allowed', () => {
    expect(
      removalGuard(idsOf(10), new Set(), { ...rules, allowEmpty: true }),
    ).toEqual({ accepted: true });
  });

  it('takes a confirmation for just the removals that it was given for', () => {
    const verdict = removalGuard(idsOf(10), idsOf(5), rules);
    const confirm = verdict.accepted ? '' : verdict.fingerprint;

    expect(removalGuard(idsOf(10), idsOf(5), { ...rules, confirm })).toEqual({
      accepted: true,
    });
    expect(
      removalGuard(idsOf(10), idsOf(4), { ...rules, confirm }),
    ).toMatchObject({
      accepted: false,
    });
    expect(
      removalGuard(idsOf(10), new Set(), { ...rules, confirm }),
    ).toMatchObject({ accepted: false });
  });
});

describe('tagsDue', () => {
  const at = (minutes: number) => new Date(minutes * 60_000).toISOString();

  it('puts the never read first, then the renamed, then the oldest', () => {
    const accounts = [
      { accountId: 'fresh', name: 'a', nameWhenRead: 'a', collectedAt: at(99) },
      { accountId: 'old', name: 'b', nameWhenRead: 'b', collectedAt: at(20) },
      {
        accountId: 'oldest',
        name: 'c',
        nameWhenRead: 'c',
        collectedAt: at(10),
      },
      {
        accountId: 'renamed',
        name: 'd',
        nameWhenRead: 'x',
        collectedAt: at(99),
      },
      { accountId: 'new', name: 'e' },
    ];
    expect(
      tagsDue(accounts, { now: 100 * 60_000, maxAge: 60 * 60_000 }).map(
        ({ accountId }) => accountId,
      ),
    ).toEqual(['new', 'renamed', 'oldest', 'old']);
  });

  it('reads every account in turn, and none twice before all are read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 10 }),
        (count, perRun) => {
          const accounts = Array.from({ length: count }, (_, n) => ({
            accountId: String(n),
            collectedAt: undefined as string | undefined,
          }));
          const read: string[] = [];
          let now = 60_000;
          while (read.length < 3 * count) {
            const due = tagsDue(accounts, { now, maxAge: 1 });
            for (const account of due.slice(0, perRun)) {
              account.collectedAt = new Date(now).toISOString();
              read.push(account.accountId);
              now += 1000;
            }
          }
          for (const round of [0, 1, 2]) {
            const ids = read.slice(round * count, (round + 1) * count);
            expect(new Set(ids).size).toBe(count);
          }
        },
      ),
    );
  });
});
