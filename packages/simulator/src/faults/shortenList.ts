import type { ListFault } from './FaultRegistry';

/** What is left of a list under a fault, read in pages of a size. */
export function shortenList<T>(
  items: T[],
  pageSize: number,
  fault: ListFault | undefined,
): T[] {
  switch (fault?.kind) {
    case 'missingLastPage': {
      const fullPages = Math.max(0, Math.ceil(items.length / pageSize) - 1);
      return items.slice(0, fullPages * pageSize);
    }
    case 'shrunkList':
      return items.slice(0, Math.floor(items.length * fault.share));
    default:
      return items;
  }
}
