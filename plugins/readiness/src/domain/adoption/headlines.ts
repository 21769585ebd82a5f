import type {
  Counts,
  Level,
  Overview,
} from '@operations-in-teams/plugin-readiness-common';
import { LEGACY_RULE, ON_CALL_STAGE, READY_LEVEL } from './topics';

/** A figure now, and what it was when the period began where that is known. */
export type ThenAndNow = { now: number; then?: number };

/** How many there were of one kind, and of all, at one time. */
type Part = { part: number; all: number };

export type Headlines = {
  /** When the period began, as an ISO date. */
  since?: string;
  teamsOnCall?: ThenAndNow & { all: number };
  /** Share of services at or above a level. */
  servicesReady?: ThenAndNow & { level: Level; services: number; all: number };
  /** Services on the legacy platform, and those of which it is not known. */
  legacyLeft?: ThenAndNow & { unknown: number };
};

/** What is told first of how adoption stands. */
export function headlinesOf(overview: Overview): Headlines {
  const since = overview.adoption.groups[0]?.points[0]?.date;
  return {
    ...(since && { since }),
    ...teamsOnCall(overview),
    ...servicesReady(overview),
    ...legacy(overview),
  };
}

/** The level that headlines and charts tell of. */
export function readyLevel(levels: Level[]): Level | undefined {
  return levels.find(({ id }) => id === READY_LEVEL) ?? levels.at(-1);
}

/** What runs there runs there with a waiver too. */
export function onLegacy({ fail, exempt }: Counts): number {
  return fail + exempt;
}

function teamsOnCall({ stages }: Overview): Headlines {
  const from = stages?.stages.find(({ id }) => id === ON_CALL_STAGE);
  if (!stages || !from) return {};
  const beyond = new Set(
    stages.stages.filter(({ rank }) => rank >= from.rank).map(({ id }) => id),
  );
  const parts = stages.points.map(({ counts }): Part => {
    const teams = (all: typeof counts) =>
      all.reduce((sum, each) => sum + each.teams, 0);
    return {
      part: teams(counts.filter(({ stage }) => beyond.has(stage))),
      all: teams(counts),
    };
  });
  const now = parts.at(-1);
  if (!now || now.all === 0) return {};
  const then = firstKnown(parts);
  return {
    teamsOnCall: {
      now: now.part,
      all: now.all,
      ...(then && { then: then.part }),
    },
  };
}

function servicesReady({ adoption }: Overview): Headlines {
  const level = readyLevel(adoption.levels);
  const parts = (adoption.groups[0]?.points ?? []).map(
    ({ subjects, levels }): Part => ({
      part: levels
        .filter((_, rank) => rank >= (level?.rank ?? Infinity))
        .reduce((sum, count) => sum + count, 0),
      all: subjects,
    }),
  );
  const now = parts.at(-1);
  if (!level || !now || now.all === 0) return {};
  const then = firstKnown(parts);
  return {
    servicesReady: {
      level,
      services: now.part,
      all: now.all,
      now: now.part / now.all,
      ...(then && { then: then.part / then.all }),
    },
  };
}

function legacy({ trends }: Overview): Headlines {
  const points =
    trends.groups.find(({ group }) => group.key === LEGACY_RULE)?.points ?? [];
  const parts = points.map(({ counts }) => ({
    part: onLegacy(counts),
    // Of the others it is not known where they run.
    all: counts.pass + counts.fail + counts.exempt,
  }));
  const now = parts.at(-1);
  if (!now || now.all === 0) return {};
  const then = firstKnown(parts);
  return {
    legacyLeft: {
      now: now.part,
      unknown: points[points.length - 1].counts.unknown,
      ...(then && { then: then.part }),
    },
  };
}

/** What was when the period began, if anything was known then. */
function firstKnown(parts: Part[]): Part | undefined {
  return parts.length > 1 && parts[0].all > 0 ? parts[0] : undefined;
}
