import { createHash } from 'node:crypto';
import {
  type PayCorrection,
  type PaySchedule,
  type PayStatement,
  sumMoney,
  teamCosts,
  type PageOfPerson,
} from '@operations-in-teams/plugin-on-call-common';
import type { Frozen, FrozenStatement, PaySummary } from '../../database';
import { groupBy } from '../../groupBy';
import { canonicalJson } from './canonicalJson';
import type { ComputedMonth } from './MonthComputer';
import { withoutAuthor } from './withoutAuthor';

/** A person's month with what earlier ones are corrected by, as it is frozen. */
export type FullStatement = PayStatement & {
  corrections: PayCorrection[];
  /** Those that intervals name. */
  schedules: PaySchedule[];
};

/** Everybody with time on call or a correction, in order of name. */
export function fullStatements({
  month,
  corrections,
}: Pick<ComputedMonth, 'month' | 'corrections'>): FullStatement[] {
  const schedules = new Map(month.schedules.map(item => [item.id, item]));
  const own = groupBy(corrections, ({ person }) => person.id);
  const known = new Set(month.statements.map(({ person }) => person.id));
  const others = [...own]
    .filter(([id]) => !known.has(id))
    .map(
      ([, [{ person }]]): PayStatement => ({
        person,
        lines: [],
        unpaid: [],
        totals: [],
      }),
    );
  return [...month.statements, ...others]
    .map(statement => {
      const corrected = own.get(statement.person.id) ?? [];
      return {
        ...statement,
        corrections: corrected,
        totals: sumMoney([...statement.lines, ...corrected]),
        schedules: schedulesOf(statement).flatMap(
          id => schedules.get(id) ?? [],
        ),
      };
    })
    .sort(compareStatements);
}

/** By name, and the same on every machine. */
export function compareStatements(a: FullStatement, b: FullStatement) {
  if (a.person.name !== b.person.name) {
    return a.person.name < b.person.name ? -1 : 1;
  }
  return a.person.id < b.person.id ? -1 : 1;
}

export function summaryOf(
  { month, corrections, problems }: ComputedMonth,
  pages: PageOfPerson[] | undefined,
): PaySummary {
  const people = new Set([
    ...month.statements.map(({ person }) => person.id),
    ...corrections.map(({ person }) => person.id),
  ]);
  return {
    totals: month.totals,
    correctionTotals: sumMoney(corrections),
    people: people.size,
    teams: teamCosts(month, pages ?? []),
    incidentsKnown: pages !== undefined,
    problems: problems.filter(({ severity }) => severity === 'warning'),
  };
}

/** All that a closing freezes, with its hash. */
export function freeze(
  computed: ComputedMonth,
  summary: PaySummary,
): Frozen & { reviewHash: string } {
  const { input, levels, users } = computed.read;
  const content = {
    input: canonicalJson({ input, levels, users }),
    statements: fullStatements(computed)
      .map(
        (statement): FrozenStatement => ({
          personId: statement.person.id,
          ...(statement.person.userRef !== undefined && {
            userRef: statement.person.userRef,
          }),
          content: canonicalJson(statement),
        }),
      )
      .sort((a, b) => (a.personId < b.personId ? -1 : 1)),
    baselines: computed.baselines,
  };
  const frozen = { ...content, summary: canonicalJson(summary) };
  return {
    ...frozen,
    hash: hashOf(frozen),
    reviewHash: reviewHashOf(computed),
  };
}

/** Of what is paid, by what. */
function reviewHashOf({ read, corrections }: ComputedMonth): string {
  const { input, levels, users } = read;
  return createHash('sha256')
    .update(
      canonicalJson({
        input: { ...input, shifts: input.shifts.map(withoutAuthor) },
        levels,
        users,
        corrections: corrections.map(({ reasons: _, ...paid }) => paid),
      }),
    )
    .digest('hex');
}

/**
 * SHA-256 over the texts that are frozen, each after its length, so that no
 * text can pass for another.
 */
export function hashOf(frozen: Omit<Frozen, 'hash'>): string {
  const hash = createHash('sha256');
  const texts = [
    frozen.input,
    frozen.summary,
    ...frozen.statements.flatMap(({ personId, userRef = '', content }) => [
      personId,
      userRef,
      content,
    ]),
    ...frozen.baselines.flatMap(({ period, input }) => [period, input]),
  ];
  for (const text of texts) {
    hash.update(`${Buffer.byteLength(text)}\n`).update(text);
  }
  return hash.digest('hex');
}

function schedulesOf({ lines, unpaid }: PayStatement): string[] {
  const ids = [...lines, ...unpaid].flatMap(({ intervals }) =>
    intervals.flatMap(({ scheduleId, also = [] }) => [
      scheduleId,
      ...also.map(other => other.scheduleId),
    ]),
  );
  return [...new Set(ids)].sort();
}
