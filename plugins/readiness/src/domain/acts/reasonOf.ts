/** What went wrong, in the words of the backend where it sent some. */
export function reasonOf(error: Error): string {
  const cause = 'cause' in error ? error.cause : undefined;
  return cause instanceof Error ? cause.message : error.message;
}
