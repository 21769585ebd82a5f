import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-zA-Z0-9][\w.-]{0,62}$/, 'must be letters, digits, ., _ and -');

const text = z.string().trim().min(1, 'must not be empty');

/** Values that come from the environment are strings. */
const count = (minimum: number) => z.coerce.number().int().min(minimum);

const criterion = z
  .object({
    id,
    title: text,
    why: text.optional(),
    standard: id.optional(),
    team: z.object({ rule: id }).strict().optional(),
    services: z
      .object({
        rule: id.optional(),
        level: id.optional(),
        whereApplies: id.optional(),
      })
      .strict()
      .refine(
        ({ rule, level }) => (rule === undefined) !== (level === undefined),
        { message: 'must name a rule or a level, not both' },
      )
      .optional(),
    accepted: z.object({ whereApplies: id.optional() }).strict().optional(),
    days: count(1).optional(),
  })
  .strict()
  .refine(
    ({ team, services, accepted, days }) =>
      [team, services, accepted, days].filter(part => part !== undefined)
        .length === 1,
    { message: 'must have exactly one of team, services, accepted and days' },
  );

const hasUniqueIds = (items: Array<{ id: string }>) =>
  new Set(items.map(item => item.id)).size === items.length;

const stage = z
  .object({
    id,
    title: text,
    description: text.optional(),
    criteria: z
      .array(criterion)
      .refine(hasUniqueIds, {
        message: 'must not have one id twice',
      })
      .optional(),
  })
  .strict();

export const rolloutSchema = z
  .object({
    stages: z
      .array(stage)
      .min(2, 'must have at least two stages')
      .max(10, 'must have at most ten stages')
      .refine(hasUniqueIds, {
        message: 'must not have one id twice',
      })
      .optional(),
    gracePeriodDays: count(0).optional(),
    mandate: z
      .object({
        groups: z.array(text).optional(),
        approvals: count(1).optional(),
      })
      .strict()
      .optional(),
    reviewAfterDays: count(1).optional(),
    centralOperations: z
      .object({
        standard: id.optional(),
        answersFirst: id.optional(),
        aroundTheClock: id.optional(),
      })
      .strict()
      .optional(),
  })
  .strict();

export type RolloutInput = z.output<typeof rolloutSchema>;
export type StageInput = z.output<typeof stage>;
export type CriterionInput = z.output<typeof criterion>;
