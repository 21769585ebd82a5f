import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogSnapshot } from '../../plugins/readiness-backend/src/catalog/CatalogSnapshot';
import { SnapshotScope } from '../../plugins/readiness-backend/src/catalog/SnapshotScope';
import { catalogSources } from '../../plugins/readiness-backend/src/catalog/sources';
import type {
  ResultStore,
  SubjectState,
  SubjectUpdate,
} from '../../plugins/readiness-backend/src/database';
import { EvidenceEnvironment } from '../../plugins/readiness-backend/src/domain/expressions';
import { parseStandard } from '../../plugins/readiness-backend/src/domain/standards';
import { SubjectEvaluator } from '../../plugins/readiness-backend/src/evaluation/SubjectEvaluator';
import { BenchSource, company, standardOf } from './company';

const ROUNDS = 11;
const BATCH = 2_000;
const now = new Date();

/** CPU seconds of this process while some work runs. */
async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What is known of all subjects, as the database gives it. */
async function setUp(components: number, rules: number) {
  const bench = new BenchSource(rules);
  const snapshot = CatalogSnapshot.create(company(components), now);
  const scope = SnapshotScope.create();
  const sources = [...catalogSources(scope), bench];
  const environment = EvidenceEnvironment.create(sources);
  const standard = parseStandard({
    file: 'bench',
    text: standardOf(rules),
    evidence: environment,
  });
  const subjects = [...snapshot.entities()]
    .filter(([, entity]) => standard.applies(entity))
    .map(([entityRef, entity]) => ({ entityRef, entity }));
  const states = new Map<string, SubjectState>(
    subjects.map(({ entityRef }) => [
      entityRef,
      { entityRef, evidence: [], acts: { waivers: [], answers: [] } },
    ]),
  );
  await scope.run(snapshot, async () => {
    for (const source of sources) {
      const answers = await source.collect({
        subjects,
        fresh: false,
        signal: new AbortController().signal,
      });
      for (const { entityRef, value } of answers) {
        states.get(entityRef)?.evidence.push({
          entityRef,
          sourceId: source.id,
          json: value && JSON.parse(JSON.stringify(value)),
          trueAt: now,
        });
      }
    }
  });
  return { snapshot, sources, environment, standard, subjects, states };
}

/**
 * CPU seconds of the bare compiled expressions, and of all that the backend does
 * to evaluate as much, from stored evidence to results: everything but the
 * database.
 */
export async function measureEvaluation(components: number, rules: number) {
  const { snapshot, sources, environment, standard, subjects, states } =
    await setUp(components, rules);
  const variablesOf = (batch: typeof subjects) =>
    batch.map(({ entityRef, entity }) => ({
      entity,
      known: Object.fromEntries<unknown>(
        states
          .get(entityRef)!
          .evidence.map(({ sourceId, json }) => [
            sourceId,
            environment.typeOf(sourceId)!.valueOf(json!),
          ]),
      ),
    }));
  // What the expressions read is made before, in batches as the backend does.
  const bare = async (withMessages: boolean) => {
    let seconds = 0;
    for (let start = 0; start < subjects.length; start += BATCH) {
      const variables = variablesOf(subjects.slice(start, start + BATCH));
      seconds += await cpuOf(async () => {
        for (const { known, entity } of variables) {
          for (const rule of standard.rules) {
            known.parameters = rule.parameters.valuesFor(entity);
            rule.check.evaluate(known);
            if (withMessages) rule.message?.evaluate(known);
          }
        }
      });
    }
    return seconds;
  };
  let evaluations = 0;
  const evaluator = SubjectEvaluator.create({
    catalog: { newest: () => snapshot },
    sources,
    environment,
    gracePeriodMs: 0,
    clock: () => now,
    results: {
      update: async (update: SubjectUpdate) => {
        const known = update.subjects.map(
          ({ entityRef }) => states.get(entityRef)!,
        );
        for await (const { results } of update.evaluate(known)) {
          evaluations += results.length;
        }
        return { changes: 0 };
      },
    } as Partial<ResultStore> as ResultStore,
  });
  const whole = () =>
    cpuOf(async () => {
      for (let start = 0; start < subjects.length; start += BATCH) {
        await evaluator.evaluate(
          subjects.slice(start, start + BATCH),
          [standard],
          { failures: new Map() },
        );
      }
    });
  const rounds = {
    checks: [] as number[],
    both: [] as number[],
    whole: [] as number[],
  };
  for (let round = 0; round < ROUNDS; round++) {
    evaluations = 0;
    globalThis.gc?.();
    rounds.checks.push(await bare(false));
    rounds.both.push(await bare(true));
    rounds.whole.push(await whole());
  }
  return {
    evaluations,
    // Whatever else runs on the machine only adds to it.
    checks: Math.min(...rounds.checks),
    checksAndMessages: Math.min(...rounds.both),
    whole: Math.min(...rounds.whole),
    refs: subjects.map(({ entity }) => stringifyEntityRef(entity)).length,
  };
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

if (require.main === module) {
  measureEvaluation(10_000, 50).then(
    result => process.stdout.write(`${JSON.stringify(result)}\n`),
    error => {
      process.stderr.write(`${error.stack}\n`);
      process.exitCode = 1;
    },
  );
}
