import { z } from 'zod';
import type { PulledShift } from '../mirror/types';
import { moment, named, toReference } from './fields';

export const onCallSchema = z
  .object({
    escalation_policy: named,
    escalation_level: z.number().int().min(1).max(1000),
    user: named,
    schedule: named.nullish(),
    start: moment.nullish(),
    end: moment.nullish(),
  })
  .transform(
    (entry): PulledShift => ({
      policyId: entry.escalation_policy.id,
      level: entry.escalation_level,
      person: toReference(entry.user),
      ...(entry.schedule && { schedule: toReference(entry.schedule) }),
      ...(typeof entry.start === 'number' && { start: entry.start }),
      ...(typeof entry.end === 'number' && { end: entry.end }),
    }),
  );

const policyOnlySchema = z.object({ escalation_policy: named });

/** The policy of an entry that makes no sense otherwise. */
export function policyIdOf(entry: unknown): string | undefined {
  const parsed = policyOnlySchema.safeParse(entry);
  return parsed.success ? parsed.data.escalation_policy.id : undefined;
}
