import { setImmediate } from 'node:timers/promises';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError, toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type { DryRunRequest } from '@operations-in-teams/plugin-readiness-common';
import type {
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import type { CatalogReader } from '../../catalog/CatalogReader';
import { ownerOf } from '../../catalog/entityFacts';
import type { ResultStore } from '../../database';
import { countDryRun, type DryRunItem } from '../../domain/dryRun/countDryRun';
import { evaluateSubject } from '../../domain/evaluation';
import type { EvidenceEnvironment } from '../../domain/expressions';
import {
  parseRule,
  type CompiledRule,
  type CompiledStandard,
} from '../../domain/standards';
import { subjectsIn } from '../../evaluation/subjectsIn';
import { EvidenceReader } from '../../evidence/EvidenceReader';
import type { StandardRegistry } from '../../standards/StandardRegistry';
import type { Visibility } from '../Visibility';
import type { DryRunService } from './DryRunService';

const BATCH = 1_000;
const TURN = 100;
const EXAMPLES = 50;
/** A rule may cost as much as expressions are allowed to; people wait for this. */
const MOST_MS = 20_000;

export class DefaultDryRunService implements DryRunService {
  readonly #options: DefaultDryRunServiceOptions;

  private constructor(options: DefaultDryRunServiceOptions) {
    this.#options = options;
  }

  static create(options: DefaultDryRunServiceOptions): DefaultDryRunService {
    return new DefaultDryRunService(options);
  }

  async run(
    request: DryRunRequest,
    credentials: BackstageCredentials,
    signal: AbortSignal,
  ) {
    const { registry, catalog, results, visibility } = this.#options;
    const standard = registry.get(request.standard)?.inForce?.standard;
    if (!standard) throw new NotFoundError(`No standard '${request.standard}'`);
    const rule = this.#rule(request, standard);
    const visible = await visibility.of(credentials);
    const subjects = subjectsIn(await catalog.recent(signal), [
      standard,
    ]).filter(({ entityRef }) => visible === 'all' || visible.has(entityRef));
    const current = await results.getStatuses(standard.id, rule.id);
    const items: DryRunItem[] = [];
    const until = Date.now() + MOST_MS;
    let start = 0;
    for (; start < subjects.length && Date.now() < until; start += BATCH) {
      signal.throwIfAborted();
      const batch = subjects.slice(start, start + BATCH);
      for (const item of await this.#evaluate(standard, rule, batch, until)) {
        items.push({ ...item, now: current.get(item.entityRef) });
      }
    }
    return {
      ruleId: rule.id,
      complete: items.length === subjects.length,
      ...countDryRun(items, request.limit ?? EXAMPLES),
    };
  }

  #rule(request: DryRunRequest, standard: CompiledStandard): CompiledRule {
    const { text, rule, parameters } = request;
    if ((text === undefined) === (rule === undefined)) {
      throw new InputError('Give a text, or the id of a rule, and not both');
    }
    try {
      if (text !== undefined) {
        if (parameters) {
          throw new InputError('A text has its parameters in itself');
        }
        const { environment } = this.#options;
        return parseRule({ text, standard, evidence: environment });
      }
      const known = standard.rules.find(({ id }) => id === rule);
      if (!known) {
        throw new NotFoundError(`${standard.id} has no rule '${rule}'`);
      }
      if (!parameters) return known;
      const values = parameters as JsonObject;
      return { ...known, parameters: known.parameters.with(values) };
    } catch (error) {
      if (error instanceof NotFoundError) throw error;
      throw new InputError(toError(error).message);
    }
  }

  async #evaluate(
    standard: CompiledStandard,
    rule: CompiledRule,
    subjects: Subject[],
    until: number,
  ): Promise<DryRunItem[]> {
    const { sources, environment, results, failures, clock } = this.#options;
    const now = clock();
    const alone = { ...standard, rules: [rule] };
    const reader = EvidenceReader.create({
      standards: [alone],
      sources,
      environment,
      failures: await failures(),
    });
    const states = await results.readStates(
      subjects.map(({ entityRef }) => entityRef),
      now,
    );
    const byRef = new Map(states.map(state => [state.entityRef, state]));
    const items: DryRunItem[] = [];
    for (const [index, subject] of subjects.entries()) {
      if (index % TURN === TURN - 1) await setImmediate();
      if (Date.now() > until) break;
      const state = byRef.get(subject.entityRef);
      if (!state) continue;
      const said = evaluateSubject(alone, reader.read(subject, state), now);
      const result = said?.results[0];
      if (!result) continue;
      items.push({
        entityRef: subject.entityRef,
        owner: ownerOf(subject.entity),
        status: result.status,
        message: result.message ?? result.unknown?.message,
      });
    }
    return items;
  }
}

export type DefaultDryRunServiceOptions = {
  registry: StandardRegistry;
  catalog: Pick<CatalogReader, 'recent'>;
  sources: EvidenceSource[];
  environment: EvidenceEnvironment;
  results: ResultStore;
  /** Why sources gave nothing when they were last asked. */
  failures: () => Promise<ReadonlyMap<string, string>>;
  visibility: Visibility;
  clock: () => Date;
};
