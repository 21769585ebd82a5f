import { useSearchParams } from 'react-router-dom';
import type { IncidentQuery } from './useHealth';

const KEYS = {
  team: 'incidents.team',
  service: 'incidents.service',
  class: 'incidents.class',
  title: 'incidents.title',
  from: 'incidents.from',
  to: 'incidents.to',
} as const;

type Key = keyof typeof KEYS;

const keys = Object.keys(KEYS) as Key[];

/**
 * The incidents behind a figure, as part of the page's address: a figure links
 * to them, and the way back keeps what was selected.
 */
export function useIncidentLinks() {
  const [parameters] = useSearchParams();
  const selection = new URLSearchParams(parameters);
  for (const key of keys) selection.delete(KEYS[key]);

  const query: IncidentQuery = {};
  for (const key of keys) {
    const value = parameters.get(KEYS[key]);
    if (value) Object.assign(query, { [key]: value });
  }
  return {
    /** What the address asks for; undefined where it asks for no incidents. */
    query: query.from ? query : undefined,
    back: `?${selection}`,
    to: (wanted: IncidentQuery) => {
      const target = new URLSearchParams(selection);
      for (const key of keys) {
        const value = wanted[key];
        if (value) target.set(KEYS[key], value);
      }
      return `?${target}`;
    },
  };
}
