/**
 * The viewer's own variant of the app's language, such as `en-GB` where the app
 * speaks `en`, so that dates and words are of one language.
 */
export function viewerLocale(
  language: string,
  preferred: readonly string[],
): string {
  const base = language.split('-')[0];
  return (
    preferred.find(candidate => candidate.split('-')[0] === base) ?? language
  );
}
