/** Text as `like … escape '!'` takes it literally. */
export function escapeLike(text: string) {
  return text.replace(/[!%_]/g, character => `!${character}`);
}
