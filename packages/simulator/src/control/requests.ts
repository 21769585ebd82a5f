import { InputError } from '@backstage/errors';
import { z } from 'zod';

const times = z.number().int().positive().optional();
const faultTarget = {
  area: z.enum(['pagerduty', 'aws']),
  operation: z.string().min(1).optional(),
  times,
};

export const faultRequest = z.discriminatedUnion('kind', [
  z.strictObject({
    ...faultTarget,
    kind: z.literal('rateLimit'),
    headers: z.boolean().optional(),
    resetSeconds: z.number().int().nonnegative().optional(),
  }),
  z.strictObject({
    ...faultTarget,
    kind: z.literal('status'),
    status: z.union([
      z.literal(400),
      z.literal(401),
      z.literal(402),
      z.literal(403),
      z.literal(404),
      z.literal(408),
      z.literal(500),
      z.literal(502),
      z.literal(503),
    ]),
  }),
  z.strictObject({ ...faultTarget, kind: z.literal('accessDenied') }),
  z.strictObject({ ...faultTarget, kind: z.literal('hang') }),
  z.strictObject({
    ...faultTarget,
    kind: z.literal('slow'),
    delayMilliseconds: z.number().int().positive(),
  }),
  z.strictObject({ ...faultTarget, kind: z.literal('cutBody') }),
  z.strictObject({ ...faultTarget, kind: z.literal('missingLastPage') }),
  z.strictObject({
    ...faultTarget,
    kind: z.literal('shrunkList'),
    share: z.number().min(0).max(1),
  }),
]);

const time = z.coerce.date();

export const clockRequest = z.union([
  z.strictObject({ stopAt: time }),
  z.strictObject({ advanceMilliseconds: z.number().int() }),
  z.strictObject({ run: z.literal(true) }),
]);

export const companyRequest = z.strictObject({ standsAt: time });

export const tagRequest = z.strictObject({ value: z.string().max(256) });

export const newAccountRequest = z.strictObject({
  name: z.string().min(1).max(50),
  unit: z.string().optional(),
  email: z.string().optional(),
  tags: z.record(z.string(), z.string()).optional(),
});

export const accountRequest = z.strictObject({
  name: z.string().min(1).max(50).optional(),
  unit: z.string().optional(),
  state: z
    .enum([
      'PENDING_ACTIVATION',
      'ACTIVE',
      'SUSPENDED',
      'PENDING_CLOSURE',
      'CLOSED',
    ])
    .optional(),
});

export const serviceRequest = z.strictObject({
  status: z.enum(['active', 'warning', 'critical', 'maintenance', 'disabled']),
});

export const rulesRequest = z.array(
  z.strictObject({
    delayMinutes: z.number().int().positive(),
    targets: z
      .array(
        z.strictObject({
          type: z.enum(['schedule', 'user']),
          id: z.string().min(1),
        }),
      )
      .min(1)
      .max(10),
  }),
);

export const overrideRequest = z.strictObject({
  start: time,
  end: time,
  userId: z.string().min(1),
  madeBy: z.string().min(1).optional(),
});

export function parseRequest<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'body'}: ${message}`,
  );
  throw new InputError(`The request is not valid: ${problems.join('; ')}`);
}
