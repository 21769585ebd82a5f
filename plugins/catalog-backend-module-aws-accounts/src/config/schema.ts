import { z } from 'zod';

/** Values that come from the environment are strings. */
const number = (schema: z.ZodNumber) =>
  z.preprocess(
    value =>
      typeof value === 'string' && value.trim() !== '' ? Number(value) : value,
    schema,
  );

const flag = z.preprocess(
  value => ({ true: true, false: false }[String(value)] ?? value),
  z.boolean(),
);

const text = z.string().trim().min(1, 'must not be empty');
const tagKeys = z.array(text);
const level = number(z.number().int().min(1).max(3));

const accountId = z
  .string({
    message: 'must be a string of 12 digits; put it in quotes',
  })
  .regex(/^\d{12}$/, 'must be 12 digits');

const regularExpression = text.transform((pattern, context) => {
  try {
    return new RegExp(pattern);
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: `must be a regular expression (${
        error instanceof Error ? error.message : error
      })`,
    });
    return z.NEVER;
  }
});

/** Keys that a Backstage reader of durations or schedules reads afterwards. */
const readElsewhere = z.unknown().optional();

export const organizationSchema = z
  .object({
    accountId: accountId.optional(),
    region: text.optional(),
    namespace: text
      .regex(
        /^[a-z0-9]+(-+[a-z0-9]+)*$/,
        'must be a valid entity namespace: a-z, 0-9 and -',
      )
      .max(63)
      .optional(),
    type: text.optional(),
    schedule: readElsewhere,
    tagsMaxAge: readElsewhere,
    organizationalUnitsMaxAge: readElsewhere,
    rateLimit: z
      .object({
        requestsPerSecond: number(z.number().positive()).optional(),
        burst: number(z.number().min(1)).optional(),
      })
      .strict()
      .optional(),
    removal: z
      .object({
        maxPercent: number(z.number().min(0).max(100)).optional(),
        allowEmpty: flag.optional(),
        confirm: text.optional(),
      })
      .strict()
      .optional(),
    owner: z
      .object({
        tags: tagKeys.optional(),
        aliases: z.record(z.string(), text).optional(),
        fallback: text.optional(),
      })
      .strict()
      .optional(),
    system: z.object({ tags: tagKeys.optional() }).strict().optional(),
    component: z.object({ tags: tagKeys.optional() }).strict().optional(),
    lifecycle: z
      .object({
        tags: tagKeys.optional(),
        values: z.record(z.string(), text).optional(),
      })
      .strict()
      .optional(),
    isolation: z
      .object({
        tag: text.optional(),
        values: z.record(z.string(), level).optional(),
        overrides: z.record(accountId, level).optional(),
        organizationalUnits: z
          .array(z.object({ path: text, level }).strict())
          .optional(),
        names: z
          .array(z.object({ pattern: regularExpression, level }).strict())
          .optional(),
      })
      .strict()
      .optional(),
    include: z
      .object({
        states: z
          .array(
            z.enum([
              'PENDING_ACTIVATION',
              'ACTIVE',
              'SUSPENDED',
              'PENDING_CLOSURE',
              'CLOSED',
            ]),
          )
          .optional(),
        email: flag.optional(),
      })
      .strict()
      .optional(),
    entityTags: tagKeys.optional(),
    accessPortalUrl: text
      .regex(/^https?:\/\/\S+$/, 'must be an http(s) address')
      .optional(),
  })
  .strict();

export const organizationKeys: readonly string[] = Object.keys(
  organizationSchema.shape,
);

export type OrganizationInput = z.output<typeof organizationSchema>;
