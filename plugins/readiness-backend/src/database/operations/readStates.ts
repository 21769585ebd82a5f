import type { Knex } from 'knex';
import { NO_ACTS } from '../../domain/acts';
import type { SubjectState } from '../ResultStore';
import { findActs } from './findActs';
import { findEvidence } from './findEvidence';

/** What is stored of subjects that rules read. */
export async function readStates(
  knex: Knex,
  entityRefs: string[],
  now: Date,
): Promise<SubjectState[]> {
  const acts = await findActs(knex, { entityRefs, now });
  const states = new Map(
    entityRefs.map((entityRef): [string, SubjectState] => [
      entityRef,
      { entityRef, evidence: [], acts: acts.get(entityRef) ?? NO_ACTS },
    ]),
  );
  for (const evidence of await findEvidence(knex, { entityRefs })) {
    states.get(evidence.entityRef)?.evidence.push(evidence);
  }
  return [...states.values()];
}
