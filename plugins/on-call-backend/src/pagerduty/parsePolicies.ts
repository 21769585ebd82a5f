import type { Target } from '@operations-in-teams/plugin-on-call-common';
import { z } from 'zod';
import type { PulledPolicy } from '../mirror/types';
import { count, named, sensible, toReference } from './fields';

const targetType = z
  .string()
  .regex(/^(user|schedule|schedule_v3)(_reference)?$/, 'is no known target')
  .transform((type): Target['type'] =>
    type.startsWith('user') ? 'user' : 'schedule',
  );

const targetSchema = named
  .extend({ type: targetType })
  .transform(
    (target): Target => ({ type: target.type, ...toReference(target) }),
  );

export const policySchema = named
  .extend({
    num_loops: count.nullish().catch(null),
    teams: sensible(named),
    escalation_rules: z.array(
      z.object({
        escalation_delay_in_minutes: count.nullish().catch(null),
        targets: z.array(targetSchema),
      }),
    ),
  })
  .transform((policy): PulledPolicy => {
    const [team] = policy.teams;
    return {
      ...toReference(policy),
      loops: policy.num_loops ?? 0,
      ...(team && { team: toReference(team) }),
      levels: policy.escalation_rules.map(rule => ({
        delayMinutes: rule.escalation_delay_in_minutes ?? 0,
        targets: rule.targets,
      })),
    };
  });
