/** The last part of a reference, and what is none as it is. */
export function nameOf(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1);
}
