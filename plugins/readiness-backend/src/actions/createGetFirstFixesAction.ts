import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { readinessScorecardReadPermission } from '@operations-in-teams/plugin-readiness-common';
import { readEntityRef } from '../service/readEntityRef';
import type { ReadinessService } from '../service/ReadinessService';
import type { ActionGate } from './ActionGate';
import { toFix } from './scorecardOutput';

export function createGetFirstFixesAction(options: {
  registry: ActionsRegistryService;
  gate: ActionGate;
  readiness: Pick<ReadinessService, 'getScorecard'>;
}): void {
  const { registry, gate, readiness } = options;
  registry.register({
    name: 'get-first-fixes',
    title: 'Say what to fix first',
    description:
      'Lists what stands between a catalog entity and its next readiness level: rules that fail or are unknown, those of the lowest level first, with why each matters and how to fix it.',
    attributes: { readOnly: true, idempotent: true, destructive: false },
    visibilityPermission: readinessScorecardReadPermission,
    schema: {
      input: z =>
        z.object({
          entityRef: z
            .string()
            .min(5)
            .max(300)
            .describe('Entity reference, such as component:default/checkout'),
          limit: z.number().int().min(1).max(50).default(5),
        }),
      output: z =>
        z.object({
          entityRef: z.string(),
          open: z.number().describe('How many rules fail or are unknown'),
          fixes: z.array(
            z.object({
              standardId: z.string(),
              ruleId: z.string(),
              title: z.string(),
              level: z.string(),
              category: z.string(),
              status: z.string(),
              message: z.string().optional(),
              unknownBecause: z.string().optional(),
              since: z.string(),
              why: z.string(),
              fix: z.string(),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      await gate.assert(credentials, readinessScorecardReadPermission);
      const scorecard = await readiness.getScorecard(
        readEntityRef(input.entityRef),
        credentials,
      );
      const fixes = toFix(scorecard);
      return {
        output: {
          entityRef: scorecard.entityRef,
          open: fixes.length,
          fixes: fixes.slice(0, input.limit),
        },
      };
    },
  });
}
