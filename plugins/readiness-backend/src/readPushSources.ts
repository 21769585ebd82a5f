import type { Config } from '@backstage/config';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { EvidenceField } from '@operations-in-teams/plugin-readiness-node';
import { z } from 'zod/v4';
import type { PushSourceDeclaration } from './evidence/PushedEvidenceSource';

const MOST_SOURCES = 50;

const scalar = z.enum(['bool', 'int', 'double', 'string', 'timestamp']);

const described = {
  description: z.string().min(1).max(500),
  unit: z.string().min(1).max(50).optional(),
};

const field: z.ZodType<EvidenceField> = z.lazy(() =>
  z.union([
    z.strictObject({ type: scalar, ...described }),
    z.strictObject({
      type: z.literal('list'),
      // What an item is needs no words of its own, unless it has fields.
      items: z.union([z.strictObject({ type: scalar }), field]),
      ...described,
    }),
    z.strictObject({
      type: z.literal('map'),
      fields: z.record(z.string(), field),
      ...described,
    }),
  ]),
);

const fields = z.record(z.string(), field);

/** Reads the declarations of evidence that is sent by others. */
export function readPushSources(
  config: Config | undefined,
): PushSourceDeclaration[] {
  const sources = config?.getOptionalConfigArray('pushSources') ?? [];
  if (sources.length > MOST_SOURCES) {
    throw new InputError(
      `readiness.pushSources has ${sources.length} sources, at most ${MOST_SOURCES} are allowed`,
    );
  }
  return sources.map(source => {
    const id = source.getString('id');
    const parsed = fields.safeParse(source.get('fields'));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new InputError(
        `readiness.pushSources: fields of '${id}' at ${
          issue.path.join('.') || 'the top'
        }: each has a description and a type: bool, int, double, string, timestamp, list with items, or map with fields`,
      );
    }
    return {
      id,
      title: source.getOptionalString('title') ?? id,
      fields: parsed.data,
      maxAge: source.has('maxAge')
        ? readDurationFromConfig(source, { key: 'maxAge' })
        : { days: 1 },
      pushers: source.getOptionalStringArray('pushers') ?? [],
    };
  });
}
