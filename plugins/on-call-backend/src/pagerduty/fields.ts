import type { Reference } from '@operations-in-teams/plugin-on-call-common';
import { DateTime } from 'luxon';
import { z } from 'zod';

/**
 * Text without what no database keeps as it came: NUL, which PostgreSQL
 * refuses, and halves of characters, which it replaces.
 */
export const text = z.string().transform(value =>
  value
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim(),
);

export const id = z
  .string()
  .max(100)
  .regex(/^[\w-]+$/);

/** Cut rather than refused: a long name is no reason not to know a service. */
export const name = text.transform(value =>
  value.slice(0, 500).replace(/\p{Surrogate}$/u, ''),
);

/** A list of which what makes no sense is left out, since little depends on it. */
export function sensible<T>(schema: z.ZodType<T>) {
  return z
    .unknown()
    .optional()
    .transform(items =>
      (Array.isArray(items) ? items : []).flatMap(item => {
        const parsed = schema.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/** What fits into a column of whole numbers. */
export const count = z
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 1);

/** A zone is a short name, or is not known. */
export const zone = text.pipe(z.string().max(100)).nullish().catch(null);

/** Only what a browser may safely follow; anything else counts as no page. */
const pageUrl = z
  .unknown()
  .transform(value =>
    typeof value === 'string' &&
    URL.canParse(value) &&
    ['http:', 'https:'].includes(new URL(value).protocol)
      ? value
      : undefined,
  );

/** An object or a reference to one: `id`, and `name` or at least `summary`. */
export const named = z.object({
  id,
  name: name.nullish(),
  summary: name.nullish(),
  html_url: pageUrl.optional(),
});

export function toReference(value: z.infer<typeof named>): Reference {
  return {
    id: value.id,
    name: value.name || value.summary || value.id,
    ...(value.html_url && { url: value.html_url }),
  };
}

/** ISO 8601 as milliseconds since the epoch. */
export const moment = z
  .string()
  .transform(value => DateTime.fromISO(value, { zone: 'utc' }))
  .refine(value => value.isValid, 'is no time')
  .transform(value => value.toMillis());

export const email = text
  .transform(value => value.toLocaleLowerCase('en-US'))
  .transform(value =>
    value.length <= 320 && value.includes('@') ? value : undefined,
  );
