import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  readinessAcceptanceRequestPermission,
  readinessRolloutReadPermission,
} from '@operations-in-teams/plugin-readiness-common';
import { readEntityRef } from '../service/readEntityRef';
import type { AcceptanceService } from '../service/rollout/AcceptanceService';
import type { ActionGate } from './ActionGate';

export function createRequestAcceptanceAction(options: {
  registry: ActionsRegistryService;
  gate: ActionGate;
  acceptances: Pick<AcceptanceService, 'request'>;
}): void {
  const { registry, gate, acceptances } = options;
  registry.register({
    name: 'request-acceptance',
    title: 'Ask for the acceptance of a system into on-call',
    description:
      'Asks, as the person it is used by, that a system or component that this person owns is accepted into 24/7 on-call. Its scorecards are frozen as they stand; people with the mandate decide, never who asked. Only where the person says that the team is ready, and with a note in their words.',
    attributes: { readOnly: false, idempotent: false, destructive: false },
    visibilityPermission: readinessAcceptanceRequestPermission,
    schema: {
      input: z =>
        z.object({
          subject: z
            .string()
            .min(5)
            .max(300)
            .describe('Entity reference of a System or Component'),
          note: z.string().min(1).max(4000),
        }),
      output: z =>
        z.object({
          id: z.string(),
          state: z.string(),
          evidenceHash: z.string().describe('SHA-256 of the frozen evidence'),
          approvalsNeeded: z.number(),
        }),
    },
    action: async ({ input, credentials }) => {
      await gate.assert(
        credentials,
        readinessRolloutReadPermission,
        readinessAcceptanceRequestPermission,
      );
      const subject = readEntityRef(input.subject);
      const { summary, evidence } = await gate.audited(
        { eventId: 'acceptance-request', credentials, meta: { subject } },
        () => acceptances.request({ subject, note: input.note }, credentials),
      );
      return {
        output: {
          id: summary.id,
          state: summary.state,
          evidenceHash: evidence.hash,
          approvalsNeeded: summary.needed,
        },
      };
    },
  });
}
