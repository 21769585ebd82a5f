/**
 * Text from PagerDuty as people may read it and a database can store it: no
 * control characters, no halves of surrogate pairs, one line, at most so long.
 */
export function toPlainText(text: string, longest: number): string {
  const characters = Array.from(
    text
      .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return characters.length > longest
    ? `${characters.slice(0, longest - 1).join('')}…`
    : characters.join('');
}

/** The address where a browser may follow it; nothing but http and https. */
export function toWebAddress(url: string | undefined): string | undefined {
  if (!url || url.length > 2000) return undefined;
  try {
    const { protocol, href } = new URL(url);
    return ['http:', 'https:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
