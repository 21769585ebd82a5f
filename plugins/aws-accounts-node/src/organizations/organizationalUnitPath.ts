import type { OrganizationalUnit } from './types';

/**
 * The names from below the root down to a unit, such as `Workloads/Prod`; `/`
 * for the root itself; undefined where a unit on the way is not known. A slash
 * inside a name is written `%2F`, so that a name cannot pose as a path.
 * @public
 */
export function organizationalUnitPath(
  id: string,
  units: ReadonlyMap<string, OrganizationalUnit>,
): string | undefined {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let unit = units.get(id); ; unit = units.get(unit.parentId)) {
    if (!unit || seen.has(unit.id)) {
      return undefined;
    }
    if (unit.parentId === undefined) {
      return names.length > 0 ? names.join('/') : '/';
    }
    seen.add(unit.id);
    names.unshift(unit.name.replaceAll('/', '%2F'));
  }
}
