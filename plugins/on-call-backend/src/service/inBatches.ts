/** As many references as fit into the address of a request to the catalog. */
const REFS_PER_REQUEST = 50;

/** Asks for many references, no more of them at a time than a request holds. */
export async function inBatches<T>(
  refs: string[],
  read: (batch: string[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (let i = 0; i < refs.length; i += REFS_PER_REQUEST) {
    for (const item of await read(refs.slice(i, i + REFS_PER_REQUEST))) {
      found.push(item);
    }
  }
  return found;
}
