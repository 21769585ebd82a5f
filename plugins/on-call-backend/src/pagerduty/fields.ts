import type { Reference } from '@operations-in-teams/plugin-on-call-common';
import { DateTime } from 'luxon';
import { z } from 'zod';

// NUL cannot be stored in PostgreSQL, and nobody names a service with it.
const text = z
  .string()
  .transform(value => value.replaceAll('\u0000', '').trim());

export const id = z
  .string()
  .max(100)
  .regex(/^[\w-]+$/);

/** Cut rather than refused: a long name is no reason not to know a service. */
const name = text.transform(value => value.slice(0, 500));

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
