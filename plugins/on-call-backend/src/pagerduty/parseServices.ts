import { createHash } from 'node:crypto';
import type { OnCallService } from '@operations-in-teams/plugin-on-call-common';
import { z } from 'zod';
import type { PulledService } from '../mirror/types';
import { named, sensible, toReference } from './fields';

const STATUSES: unknown[] = [
  'active',
  'warning',
  'critical',
  'maintenance',
  'disabled',
] satisfies Array<OnCallService['status']>;

const URGENCIES = new Map<unknown, OnCallService['urgency']>([
  ['high', 'high'],
  ['low', 'low'],
  ['severity_based', 'severity-based'],
]);

export const serviceSchema = named
  .extend({
    status: z
      .unknown()
      .optional()
      .transform(value =>
        STATUSES.includes(value)
          ? (value as OnCallService['status'])
          : 'unknown',
      ),
    teams: sensible(named),
    escalation_policy: named.nullish(),
    integrations: sensible(
      z.object({ integration_key: z.string().nullish().catch(null) }),
    ),
    incident_urgency_rule: z
      .object({ type: z.string(), urgency: z.string().nullish() })
      .nullish()
      .catch(null),
  })
  .transform((service): PulledService => {
    const [team] = service.teams;
    const policy = service.escalation_policy;
    return {
      ...toReference(service),
      status: service.status,
      urgency: urgencyOf(service.incident_urgency_rule),
      ...(team && { team: toReference(team) }),
      ...(policy && { policy: toReference(policy) }),
      integrationKeyHashes: [
        ...new Set(
          service.integrations
            .map(integration => integration.integration_key)
            .filter(key => typeof key === 'string' && key !== '')
            .map(key => hashIntegrationKey(key as string)),
        ),
      ],
    };
  });

function urgencyOf(
  rule: { type: string; urgency?: string | null } | null | undefined,
): OnCallService['urgency'] {
  if (rule?.type === 'use_support_hours') return 'support-hours';
  return URGENCIES.get(rule?.urgency) ?? 'unknown';
}

/** What is kept of an integration key, which is a secret: enough to compare. */
export function hashIntegrationKey(key: string): string {
  return createHash('sha256').update(key.trim()).digest('hex');
}
