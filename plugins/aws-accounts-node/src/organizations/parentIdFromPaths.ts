/**
 * The organizational unit, or else the root, that is deepest in the first
 * readable path, such as `o-1/r-1/ou-1-a/ou-1-b/123456789012` or `o-1/r-1/`.
 * AWS does not promise the exact shape, so only ids that look like ids count.
 */
export function parentIdFromPaths(
  paths: string[] | undefined,
): string | undefined {
  for (const path of Array.isArray(paths) ? paths : []) {
    if (typeof path === 'string') {
      const parents = path
        .split('/')
        .filter(part => /^(ou-[0-9a-z]+-|r-)[0-9a-z]+$/i.test(part));
      if (parents.length > 0) {
        return parents[parents.length - 1];
      }
    }
  }
  return undefined;
}
