import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CarriedService,
  CentralOperations,
} from '@operations-in-teams/plugin-readiness-common';
import { z } from 'zod/v4';
import type { CarriedRecord, CentralOperationsStore } from '../../database';
import type { RuleKey, StageDefinition } from '../../domain/rollout/stages';
import { decodePosition, encodePosition } from '../cursor';
import type { RollupScope } from '../rollups/RollupScope';
import type {
  CarriedQuery,
  CentralOperationsService,
} from './CentralOperationsService';
import type { StageTexts } from './StageTexts';

const PAGE = 100;
const positionType = z.strictObject({
  interruptions: z.number(),
  entityRef: z.string(),
});

export class DefaultCentralOperationsService
  implements CentralOperationsService
{
  readonly #options: DefaultCentralOperationsServiceOptions;

  private constructor(options: DefaultCentralOperationsServiceOptions) {
    this.#options = options;
  }

  static create(
    options: DefaultCentralOperationsServiceOptions,
  ): DefaultCentralOperationsService {
    return new DefaultCentralOperationsService(options);
  }

  async get(
    query: CarriedQuery,
    credentials: BackstageCredentials,
  ): Promise<CentralOperations> {
    const { scope, store, rules, stages } = this.#options;
    const { team, text, reason, cursor, limit = PAGE } = query;
    const request = {
      filter: await scope.filter({ team, text }, [], credentials),
      ...rules,
      laterStages: stages.slice(1).map(({ id }) => id),
      reasons: reason,
    };
    const after =
      cursor === undefined ? undefined : decodePosition(cursor, positionType);
    const found = await store.list({ ...request, after, limit: limit + 1 });
    const page = found.slice(0, limit);
    const { byReason, total } = await store.count(request);
    return {
      items: page.map(record => this.#answer(record)),
      counts: byReason,
      trend: rules.answersFirst,
      pageInfo: {
        totalItems: total,
        ...(found.length > page.length && {
          nextCursor: encodePosition(page[page.length - 1].position),
        }),
      },
    };
  }

  #answer(record: CarriedRecord): CarriedService {
    const { stages, texts } = this.#options;
    const { position: _, ownerRef, ownerStage, collectedAt, ...rest } = record;
    return {
      ...rest,
      ...(ownerRef && {
        owner: ownerRef,
        ownerStage: texts.ref(ownerStage ?? stages[0].id),
      }),
      reasons: record.reasons.map(({ reason, since }) => ({
        reason,
        ...(since && { since: since.toISOString() }),
      })),
      ...(collectedAt && { collectedAt: collectedAt.toISOString() }),
    };
  }
}

export type DefaultCentralOperationsServiceOptions = {
  scope: RollupScope;
  store: CentralOperationsStore;
  /** What central operations and running around the clock are told by. */
  rules: { answersFirst: RuleKey; aroundTheClock: RuleKey };
  stages: StageDefinition[];
  texts: StageTexts;
};
