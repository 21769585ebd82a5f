import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  readinessScorecardReadPermission,
  readinessWaiverRequestPermission,
} from '@operations-in-teams/plugin-readiness-common';
import { readEntityRef } from '../service/readEntityRef';
import type { WaiverService } from '../service/waivers/WaiverService';
import type { ActionGate } from './ActionGate';

export function createRequestWaiverAction(options: {
  registry: ActionsRegistryService;
  gate: ActionGate;
  waivers: Pick<WaiverService, 'request'>;
}): void {
  const { registry, gate, waivers } = options;
  registry.register({
    name: 'request-waiver',
    title: 'Ask for a waiver of a rule',
    description:
      'Asks, as the person it is used by, for an expiring exemption of a readiness rule for an entity that this person owns. It counts only once another person with the mandate has approved it. Ask the person for the reason and for what is done instead; never invent them.',
    attributes: { readOnly: false, idempotent: false, destructive: false },
    visibilityPermission: readinessWaiverRequestPermission,
    schema: {
      input: z =>
        z.object({
          entityRef: z.string().min(5).max(255),
          standardId: z.string().min(1).max(63),
          ruleId: z.string().min(1).max(63),
          reason: z.string().min(1).max(2000),
          compensatingControl: z
            .string()
            .min(1)
            .max(2000)
            .describe('What is done instead while the rule is not met'),
          expiresAt: z.string().datetime().describe('Wanted end, ISO 8601'),
        }),
      output: z =>
        z.object({
          id: z.string(),
          state: z.string(),
          expiresAt: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      await gate.assert(
        credentials,
        readinessScorecardReadPermission,
        readinessWaiverRequestPermission,
      );
      const request = { ...input, entityRef: readEntityRef(input.entityRef) };
      const { entityRef, standardId, ruleId } = request;
      const waiver = await gate.audited(
        {
          eventId: 'waiver-request',
          credentials,
          meta: { entityRef, standardId, ruleId },
        },
        () => waivers.request(request, credentials),
      );
      const { id, state, expiresAt } = waiver;
      return { output: { id, state, expiresAt } };
    },
  });
}
