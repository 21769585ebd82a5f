import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { readinessScorecardReadPermission } from '@operations-in-teams/plugin-readiness-common';
import { readEntityRef } from '../service/readEntityRef';
import type { ReadinessService } from '../service/ReadinessService';
import type { ActionGate } from './ActionGate';
import { toRuleOutput } from './scorecardOutput';

export function createGetScorecardAction(options: {
  registry: ActionsRegistryService;
  gate: ActionGate;
  readiness: Pick<ReadinessService, 'getScorecard'>;
}): void {
  const { registry, gate, readiness } = options;
  registry.register({
    name: 'get-scorecard',
    title: 'Read a readiness scorecard',
    description:
      'Reads how ready a catalog entity is to be operated by its team: the level that it has reached under each standard, and what each rule says of it, with the reason and how to fix it. A result is pass, fail, unknown (the evidence is missing or too old), exempt (waived) or notApplicable.',
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
        }),
      output: z =>
        z.object({
          entityRef: z.string(),
          standards: z.array(
            z.object({
              standardId: z.string(),
              title: z.string(),
              level: z
                .string()
                .optional()
                .describe('Absent where not even the first is reached'),
              unconfirmedSince: z
                .string()
                .optional()
                .describe('Since when evidence for the level is missing'),
              evaluatedAt: z.string(),
              results: z.array(
                z.object({
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
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      await gate.assert(credentials, readinessScorecardReadPermission);
      const scorecard = await readiness.getScorecard(
        readEntityRef(input.entityRef),
        credentials,
      );
      return {
        output: {
          entityRef: scorecard.entityRef,
          standards: scorecard.items.map(item => ({
            standardId: item.standard.id,
            title: item.standard.title,
            ...(item.level && { level: item.level.title }),
            ...(item.unconfirmedSince && {
              unconfirmedSince: item.unconfirmedSince,
            }),
            evaluatedAt: item.evaluatedAt,
            results: item.results.map(toRuleOutput),
          })),
        },
      };
    },
  });
}
