import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  statusFilters,
  type ScorecardFilter,
  type StatusFilter,
} from '../domain/filterResults';

/** What the address of the tab says of what to show. */
export type ScorecardView = ScorecardFilter & {
  /** Id of the standard to show; absent for the first. */
  standard?: string;
  /** Id of the rule to open and bring into view. */
  rule?: string;
};

/** The filter, kept in the address so that a view can be sent as a link. */
export function useScorecardFilter() {
  const [parameters, setParameters] = useSearchParams();
  const get = (name: keyof ScorecardView) => parameters.get(name) ?? undefined;
  const status = statusFilters.find(value => value === get('status'));
  const view: ScorecardView = {
    status: status ?? ('all' as StatusFilter),
    category: get('category'),
    level: get('level'),
    standard: get('standard'),
    rule: get('rule'),
  };
  const change = useCallback(
    (changes: Partial<ScorecardView>) =>
      setParameters(
        previous => {
          const next = new URLSearchParams(previous);
          for (const [name, value] of Object.entries(changes)) {
            if (value && value !== 'all') next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return { view, change };
}
