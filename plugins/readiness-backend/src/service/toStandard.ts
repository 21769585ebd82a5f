import type {
  Standard,
  StandardState,
  StandardVersion,
  StandardVersionSummary,
} from '@operations-in-teams/plugin-readiness-common';
import type { VersionRecord, VersionText } from '../database';
import { describeStandard } from '../domain/standards';
import type {
  LoadedStandard,
  StandardInForce,
} from '../standards/StandardRegistry';

export function toStandardState(loaded: LoadedStandard): StandardState {
  const { inForce, location } = loaded;
  return {
    location,
    ...(inForce && {
      id: inForce.standard.id,
      title: inForce.standard.title,
      version: inForce.standard.version,
      ruleCount: inForce.standard.rules.length,
      loadedAt: inForce.loadedAt.toISOString(),
    }),
    ...toProblem(loaded),
  };
}

export function toStandard(
  loaded: LoadedStandard & { inForce: StandardInForce },
): Standard {
  const { standard, loadedAt } = loaded.inForce;
  return {
    id: standard.id,
    version: standard.version,
    location: loaded.location,
    loadedAt: loadedAt.toISOString(),
    ...describeStandard(standard),
    ...toProblem(loaded),
  };
}

export function toVersionSummary(
  record: VersionRecord,
  inForce: string | undefined,
): StandardVersionSummary {
  return {
    version: record.version,
    location: record.location,
    firstLoadedAt: record.firstLoadedAt.toISOString(),
    loadedAt: record.loadedAt.toISOString(),
    inForce: record.version === inForce,
  };
}

export function toVersion(
  record: VersionText,
  inForce: string | undefined,
): StandardVersion {
  return {
    ...toVersionSummary(record, inForce),
    standardId: record.standardId,
    text: record.text,
    ...(record.definition && { definition: record.definition }),
  };
}

function toProblem({ problem }: LoadedStandard) {
  return problem
    ? { problem: { message: problem.message, at: problem.at.toISOString() } }
    : {};
}
