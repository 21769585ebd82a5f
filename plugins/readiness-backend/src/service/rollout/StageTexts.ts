import type {
  CriterionState,
  Stage,
  StageRef,
  StageRequest,
} from '@operations-in-teams/plugin-readiness-common';
import type { StageRequestRecord } from '../../database';
import type { StageDefinition } from '../../domain/rollout/stages';

/** Writes stages as the API answers them. */
export class StageTexts {
  readonly #stages: StageDefinition[];

  constructor(stages: StageDefinition[]) {
    this.#stages = stages;
  }

  all(): Stage[] {
    return this.#stages.map(({ id, title, description, criteria }, index) => ({
      id,
      title,
      ...(description !== undefined && { description }),
      rank: index + 1,
      criteria: criteria.map(item => ({
        id: item.id,
        title: item.title,
        ...(item.why !== undefined && { why: item.why }),
      })),
    }));
  }

  /** A stage that is no longer configured is shown by its id, as the lowest. */
  ref(id: string): StageRef {
    const index = this.#stages.findIndex(stage => stage.id === id);
    return {
      id,
      title: this.#stages[index]?.title ?? id,
      rank: Math.max(index, 0) + 1,
    };
  }

  request(record: StageRequestRecord, sees: Sees): StageRequest {
    const { from, to, criteria, team, ...rest } = record;
    return {
      ...rest,
      team,
      ...(from !== undefined && { from: this.ref(from) }),
      to: this.ref(to),
      criteria: shown(criteria, sees),
    };
  }
}

/** Whether a caller sees an entity. */
export type Sees = (entityRef: string) => boolean;

/** Criteria without the entities that the catalog hides from the caller. */
export function shown(
  criteria: CriterionState[],
  sees: Sees,
): CriterionState[] {
  return criteria.map(item => ({
    ...item,
    evidence: item.evidence.filter(({ entityRef }) => sees(entityRef)),
  }));
}
