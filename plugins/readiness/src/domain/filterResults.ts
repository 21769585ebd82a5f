import type { RuleResult } from '@operations-in-teams/plugin-readiness-common';
import { isOpen } from './nextSteps';

/** By what a scorecard can be narrowed down. */
export const statusFilters = ['all', 'open', 'unknown', 'exempt'] as const;

/** One of the ways to narrow a scorecard down by status. */
export type StatusFilter = (typeof statusFilters)[number];

/** Which rules to show. */
export type ScorecardFilter = {
  status: StatusFilter;
  /** Id of a category; absent for all. */
  category?: string;
  /** Id of a level; absent for all. */
  level?: string;
};

/** The results that a filter leaves; rules that do not apply are never among them. */
export function filterResults(
  results: RuleResult[],
  filter: ScorecardFilter,
): RuleResult[] {
  return inScope(results, filter).filter(
    result =>
      result.status !== 'notApplicable' && hasStatus(result, filter.status),
  );
}

/** The results of rules that do not apply, of the filter's category and level. */
export function notApplicableResults(
  results: RuleResult[],
  filter: ScorecardFilter,
): RuleResult[] {
  if (filter.status !== 'all') return [];
  return inScope(results, filter).filter(
    ({ status }) => status === 'notApplicable',
  );
}

function inScope(results: RuleResult[], filter: ScorecardFilter) {
  return results.filter(
    result =>
      (!filter.category || result.category === filter.category) &&
      (!filter.level || result.level === filter.level),
  );
}

function hasStatus(result: RuleResult, status: StatusFilter): boolean {
  if (status === 'all') return true;
  return status === 'open' ? isOpen(result) : result.status === status;
}
