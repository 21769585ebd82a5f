import { z } from 'zod/v4';
import { attestationShape } from '../attestations/schema';

export const STANDARD_LIMITS = {
  bytes: 256 * 1024,
  /** How deep maps and lists may stand in one another. */
  depth: 32,
  rules: 500,
  parameters: 50,
  attestations: 100,
  overrides: 20,
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

const override = z.strictObject({
  appliesTo: predicate.describe(
    'Filter predicate: for which entities these values count.',
  ),
  parameters: parameters.describe('Values in place of those of the rule.'),
  why: prose.optional().describe('Why these entities are measured otherwise.'),
});

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

/** The shape of one rule. */
export const ruleSchema = z.strictObject({
  id: id.describe('Stands in results and their history; keep it.'),
  title: title.describe('What holds where the rule passes.'),
  category: id.describe('One of the ids of `categories`.'),
  level: id.describe('One of the ids of `levels`.'),
  appliesTo: predicate
    .optional()
    .describe(
      'Filter predicate: which of the entities of the standard; all where absent.',
    ),
  parameters: parameters
    .optional()
    .describe(
      'Thresholds, read as `parameters.<name>`; `4` is an int, `4.0` a double.',
    ),
  overrides: z
    .array(override)
    .max(STANDARD_LIMITS.overrides)
    .optional()
    .describe(
      'Other values for some entities; the first that applies and names a parameter counts, so write the most specific first.',
    ),
  check: z
    .string()
    .min(1)
    .describe('CEL expression that is true where the rule passes.'),
  message: z
    .string()
    .min(1)
    .optional()
    .describe('CEL expression that gives one line about what was found.'),
  maxAge: duration
    .optional()
    .describe('Age after which evidence is stale for this rule.'),
  effectiveFrom: date
    .optional()
    .describe(
      'Announces the rule: shown and computed, counts from this day (UTC).',
    ),
  why: prose.describe('Why it matters.'),
  fix: prose.describe('What to do where it fails.'),
});

const attestation = z.strictObject({
  ...attestationShape,
  title,
  appliesTo: predicate.optional(),
  validFor: duration,
});

/** The shape of a standard's file, before names and expressions are checked. */
export const standardSchema = z.strictObject({
  id: id.describe('Stands in results and addresses; keep it.'),
  title,
  description: prose.optional(),
  version: z
    .union([z.string().min(1).max(63), z.number()])
    .optional()
    .describe('A digest of the text is added to it.'),
  optionalSources: z
    .array(z.string().regex(/^[a-z][A-Za-z0-9]{0,62}$/, 'must be a source id'))
    .max(50)
    .optional()
    .describe(
      'Evidence sources that need not be installed; rules that read them are then unknown.',
    ),
  levels: z
    .array(z.strictObject({ id, title, description: prose.optional() }))
    .min(1)
    .max(10)
    .describe('Lowest first.'),
  categories: z.array(z.strictObject({ id, title })).min(1).max(50),
  appliesTo: predicate.describe(
    'Filter predicate: the entities that are scored.',
  ),
  attestations: z
    .array(attestation)
    .min(1)
    .max(STANDARD_LIMITS.attestations)
    .optional()
    .describe('What people may state where no machine can see it.'),
  rules: z.array(ruleSchema).min(1).max(STANDARD_LIMITS.rules),
});

export type StandardFile = z.infer<typeof standardSchema>;
export type AttestationFile = z.infer<typeof attestation>;
export type RuleFile = z.infer<typeof ruleSchema>;

/** The JSON schema of a standard's file, for editors. */
export function standardJsonSchema() {
  return {
    title: 'Standard of Operations in Teams',
    ...z.toJSONSchema(standardSchema, { io: 'input' }),
  };
}
