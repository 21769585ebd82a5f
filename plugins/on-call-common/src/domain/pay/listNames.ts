const LISTED = 10;

/**
 * Some names, and how many more there are.
 * @public
 */
export function listNames(names: string[]): string {
  const more = names.length - LISTED;
  const shown = names.slice(0, LISTED).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
