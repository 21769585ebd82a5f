import type { Target } from '@operations-in-teams/plugin-on-call-common';
import { z } from 'zod';
import type { PulledPolicy } from '../mirror/types';
import { named, toReference } from './fields';

const TARGET_TYPES: Record<string, Target['type']> = {
  user: 'user',
  user_reference: 'user',
  schedule: 'schedule',
  schedule_reference: 'schedule',
  schedule_v3: 'schedule',
  schedule_v3_reference: 'schedule',
};

const targetSchema = named
  .extend({
    type: z.string().refine(type => type in TARGET_TYPES, 'is no known target'),
  })
  .transform(
    (target): Target => ({
      type: TARGET_TYPES[target.type],
      ...toReference(target),
    }),
  );

export const policySchema = named
  .extend({
    num_loops: z.number().int().min(0).nullish(),
    teams: z.array(named).nullish(),
    escalation_rules: z.array(
      z.object({
        escalation_delay_in_minutes: z.number().int().min(0).nullish(),
        targets: z.array(targetSchema),
      }),
    ),
  })
  .transform((policy): PulledPolicy => {
    const [team] = policy.teams ?? [];
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
