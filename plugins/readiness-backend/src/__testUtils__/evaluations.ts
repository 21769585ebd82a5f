import {
  countStatuses,
  type ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';
import type { SubjectUpdate } from '../database';
import type { Evaluation } from '../domain/evaluation';
import type { SubjectDimensions } from '../domain/rollups';

export const LEVELS = ['owned', 'operable', 'ready'];

/** Statuses of rules, by id; the level is the digit in the id. */
export type Statuses = Record<string, ResultStatus>;

/** What a standard says of subjects, given only the statuses of its rules. */
export function evaluated(
  now: Date,
  statuses: Record<string, Statuses>,
  options: {
    owner?: string;
    message?: string;
    standardId?: string;
    version?: string;
    dimensions?: Record<string, Partial<SubjectDimensions>>;
  } = {},
): SubjectUpdate {
  const { standardId = 'standard', version = 'v1', message } = options;
  const refs = Object.keys(statuses);
  return {
    subjects: refs.map(entityRef => {
      const ownerRef = options.owner ?? 'group:default/payments';
      return {
        entityRef,
        ownerRef,
        teamRef: ownerRef,
        kind: entityRef.split(':')[0],
        type: 'service',
        title: entityRef.split('/')[1],
        systemRef: '',
        domainRef: '',
        tier: '',
        lifecycle: 'production',
        ...options.dimensions?.[entityRef],
      };
    }),
    async *evaluate(states) {
      for (const { entityRef } of states) {
        const results = Object.entries(statuses[entityRef]).map(
          ([ruleId, status]): Evaluation => ({
            ruleId,
            status,
            ...(message && { message }),
            ...(status === 'unknown' && {
              unknown: { code: 'missing', message: 'not known' },
            }),
          }),
        );
        const counting = results.map(({ ruleId, status }) => ({
          rank: Number(ruleId.match(/\d/)?.[0] ?? 1),
          status,
        }));
        yield {
          entityRef,
          standardId,
          standardVersion: version,
          results,
          counting,
          counts: countStatuses(counting.map(({ status }) => status)),
        };
      }
    },
    levelIds: new Map([[standardId, LEVELS]]),
    now,
    gracePeriodMs: 7 * 24 * 60 * 60 * 1000,
  };
}
