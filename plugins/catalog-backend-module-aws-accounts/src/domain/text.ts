import { makeValidator } from '@backstage/catalog-model';

const { isValidLabelValue, isValidTag } = makeValidator();

const LONGEST_LABEL_OR_TAG = 63;

/**
 * Text from AWS as people may read it and a database can store it: no control
 * characters, no halves of surrogate pairs, one line, at most so long.
 */
export function toPlainText(text: string, longest: number): string {
  const characters = Array.from(
    text
      .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return characters.length > longest
    ? `${characters.slice(0, longest - 1).join('')}…`
    : characters.join('');
}

/** The text as the value of a label; undefined where nothing usable is left. */
export function toLabelValue(text: string): string | undefined {
  const value = text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, LONGEST_LABEL_OR_TAG)
    .replace(/[^A-Za-z0-9]+$/, '');
  return value && isValidLabelValue(value) ? value : undefined;
}

/** The text as a tag of an entity; undefined where nothing usable is left. */
export function toEntityTag(text: string): string | undefined {
  const tag = text
    .toLowerCase()
    .replace(/[^a-z0-9+#]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_LABEL_OR_TAG)
    .replace(/-$/, '');
  return isValidTag(tag) ? tag : undefined;
}
