import type { Environment } from '@marcbachmann/cel-js';

/**
 * The functions that expressions may call. Left out are those without a bound
 * on time or memory (`matches` runs a backtracking engine, `split` and `bind`
 * multiply what evidence holds) and those that leave the declared types
 * (`bytes`, `json`, `dyn`).
 */
const ALLOWED = new Set([
  ...['all', 'exists', 'exists_one', 'map', 'filter', 'has', 'size', 'join'],
  ...['string', 'int', 'double', 'bool', 'timestamp', 'duration', 'percent'],
  ...['contains', 'startsWith', 'endsWith', 'indexOf', 'lastIndexOf'],
  ...['substring', 'trim', 'lowerAscii', 'upperAscii'],
  ...['getFullYear', 'getMonth', 'getDate', 'getDayOfMonth', 'getDayOfWeek'],
  ...['getDayOfYear', 'getHours', 'getMinutes', 'getSeconds'],
  'getMilliseconds',
]);

const REASONS: Record<string, string> = {
  matches:
    'matches() is refused: a regular expression can take longer than any bound; use contains(), startsWith() or endsWith()',
};

/** Why a function may not be called; nothing where it may. */
export function whyRefused(name: string): string | undefined {
  if (ALLOWED.has(name)) return undefined;
  return (
    REASONS[name] ??
    `${name}() is not a function of rules; there are ${[...ALLOWED].join(', ')}`
  );
}

/** Adds the functions that CEL does not have. */
export function registerFunctions(environment: Environment): Environment {
  return environment.registerFunction(
    'percent(double): string',
    // Rounded down, so that what is not quite all never reads as 100 %.
    (share: number) => `${Math.floor(share * 1000 + 1e-9) / 10} %`,
  );
}
