import { z } from 'zod/v4';
import { attestationShape } from '../attestations/schema';

export const STANDARD_LIMITS = {
  bytes: 256 * 1024,
  rules: 500,
  parameters: 50,
  attestations: 100,
} as const;

const id = z
  .string()
  .max(63)
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_.-]*$/,
    'must be letters, digits, and _ . - after the first',
  );
const title = z.string().min(1).max(200);
const prose = z.string().min(1).max(4_000);
const expression = z.string().min(1);
const predicate = z.record(z.string(), z.json(), 'must be a filter predicate');
const scalar = z.union([z.boolean(), z.number(), z.string().max(2_000)]);

const parameters = z
  .record(
    z
      .string()
      .max(63)
      .regex(/^(?!constructor$)[a-z][A-Za-z0-9]*$/, 'must be lowerCamelCase'),
    z.union([scalar, z.array(scalar).min(1).max(100)], {
      error: 'must be a boolean, a number, a string, or a list of these',
    }),
  )
  .refine(
    value => Object.keys(value).length <= STANDARD_LIMITS.parameters,
    `at most ${STANDARD_LIMITS.parameters} parameters`,
  );

const duration = z
  .strictObject({
    weeks: z.number().positive().optional(),
    days: z.number().positive().optional(),
    hours: z.number().positive().optional(),
    minutes: z.number().positive().optional(),
    seconds: z.number().positive().optional(),
  })
  .refine(
    value => Object.keys(value).length > 0,
    'must name weeks, days, hours, minutes or seconds',
  );

const date = z.iso.date('must be a date such as 2027-01-15');

const rule = z.strictObject({
  id,
  title,
  category: id,
  level: id,
  appliesTo: predicate.optional(),
  parameters: parameters.optional(),
  check: expression,
  message: expression.optional(),
  maxAge: duration.optional(),
  effectiveFrom: date.optional(),
  why: prose,
  fix: prose,
});

const attestation = z.strictObject({
  ...attestationShape,
  title,
  appliesTo: predicate.optional(),
  validFor: duration,
});

/** The shape of a standard's file, before names and expressions are checked. */
export const standardSchema = z.strictObject({
  id,
  title,
  description: prose.optional(),
  version: z.union([z.string().min(1).max(63), z.number()]).optional(),
  optionalSources: z
    .array(z.string().regex(/^[a-z][A-Za-z0-9]{0,62}$/, 'must be a source id'))
    .max(50)
    .optional(),
  levels: z
    .array(z.strictObject({ id, title, description: prose.optional() }))
    .min(1)
    .max(10),
  categories: z.array(z.strictObject({ id, title })).min(1).max(50),
  appliesTo: predicate,
  attestations: z
    .array(attestation)
    .min(1)
    .max(STANDARD_LIMITS.attestations)
    .optional(),
  rules: z.array(rule).min(1).max(STANDARD_LIMITS.rules),
});

export type StandardFile = z.infer<typeof standardSchema>;
export type AttestationFile = z.infer<typeof attestation>;
export type RuleFile = StandardFile['rules'][number];
