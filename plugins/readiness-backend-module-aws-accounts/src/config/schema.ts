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

const accountId = z
  .string({ message: 'must be a string of 12 digits; put it in quotes' })
  .regex(/^\d{12}$/, 'must be 12 digits');

/** Keys that a Backstage reader of durations or schedules reads afterwards. */
const readElsewhere = z.unknown().optional();

const facts = z
  .object({
    enabled: flag.optional(),
    maxAge: readElsewhere,
    rateLimit: z
      .object({
        requestsPerSecond: number(z.number().positive()),
        burst: number(z.number().min(1)).optional(),
      })
      .strict()
      .optional(),
  })
  .strict();

const organization = z
  .object({
    accountId: accountId.optional(),
    organizationId: text
      .regex(/^o-[a-z0-9]+$/, 'must be an id such as o-exampleorg1')
      .optional(),
    identityCenter: z
      .object({
        accountId: accountId.optional(),
        region: text.optional(),
        instanceArn: text.optional(),
        breakGlassPermissionSets: z.array(text).optional(),
        readOnlyPermissionSets: z.array(text).optional(),
        buildServers: z.array(text).optional(),
        restricted: z
          .object({
            principals: z.array(text).optional(),
            maxPeople: number(z.number().int().min(0)).optional(),
          })
          .strict()
          .optional(),
        aliases: z.record(z.string(), text).optional(),
      })
      .strict()
      .optional(),
    contacts: z
      .object({ accountId: accountId.optional(), region: text.optional() })
      .strict()
      .optional(),
    config: z
      .object({
        aggregatorName: text.regex(
          /^[\w-]+$/,
          'must be letters, digits, _ and -',
        ),
        accountId: accountId.optional(),
        region: text.optional(),
        pagingTag: text
          .regex(
            /^[\w.:/=+@-]{1,128}$/,
            'must be letters, digits and _ . : / = + @ -',
          )
          .optional(),
      })
      .strict()
      .optional(),
  })
  .strict();

export const awsAccountsSchema = z
  .object({
    schedule: readElsewhere,
    access: facts.optional(),
    contacts: facts.optional(),
    config: facts.optional(),
    organizations: z
      .record(
        z
          .string()
          .regex(
            /^[a-z0-9][a-z0-9_-]{0,62}$/i,
            'must be letters, digits, - and _',
          ),
        organization,
      )
      .optional(),
  })
  .strict();

export type AwsAccountsInput = z.output<typeof awsAccountsSchema>;
export type OrganizationInput = z.output<typeof organization>;
