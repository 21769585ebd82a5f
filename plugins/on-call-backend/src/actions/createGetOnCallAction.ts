import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { onCallStatusReadPermission } from '@operations-in-teams/plugin-on-call-common';
import type { OnCallService } from '../service/OnCallService';

/** Lets assistants say who is on call, with what the person they act for may see. */
export function createGetOnCallAction(options: {
  registry: ActionsRegistryService;
  permissions: PermissionsService;
  service: Pick<OnCallService, 'getStatuses'>;
}): void {
  const { registry, permissions, service } = options;
  registry.register({
    name: 'get-on-call',
    title: 'Say who is on call',
    description:
      'Says who is on call for a catalog entity now, on every escalation level, until when, and who is next, as PagerDuty has it; with what is wrong, such as a gap ahead, and how old the answer is.',
    attributes: { readOnly: true, idempotent: true, destructive: false },
    visibilityPermission: onCallStatusReadPermission,
    schema: {
      input: z =>
        z.object({
          entityRef: z
            .string()
            .min(5)
            .max(300)
            .describe('Entity reference, such as component:default/checkout'),
        }),
      output: z => {
        const duty = z.object({
          name: z.string(),
          userRef: z.string().optional(),
          from: z.string().optional(),
          until: z.string().optional(),
        });
        return z.object({
          entityRef: z.string(),
          asOf: z.string(),
          services: z.array(
            z.object({
              name: z.string(),
              url: z.string().optional(),
              collectedAt: z.string(),
              levels: z
                .array(
                  z.object({
                    level: z.number(),
                    now: z.array(duty),
                    next: z.array(duty),
                  }),
                )
                .describe('Empty where it is not known who is on call'),
            }),
          ),
          findings: z.array(z.string()),
        });
      },
    },
    action: async ({ input, credentials }) => {
      const [{ result }] = await permissions.authorize(
        [{ permission: onCallStatusReadPermission }],
        { credentials },
      );
      if (result !== AuthorizeResult.ALLOW) {
        throw new NotAllowedError(
          `This needs the permission ${onCallStatusReadPermission.name}.`,
        );
      }
      const entityRef = readRef(input.entityRef);
      const [status] = await service.getStatuses([entityRef], { credentials });
      if (!status) {
        throw new NotFoundError(
          `There is no entity ${entityRef}, or you may not see it.`,
        );
      }
      return { output: toOutput(status) };
    },
  });
}

type Status = Awaited<ReturnType<OnCallService['getStatuses']>>[number];
type Duty = Status['services'][number]['levels'][number]['now'][number];

function toOutput({ entityRef, asOf, services, findings }: Status) {
  return {
    entityRef,
    asOf,
    services: services.map(({ service, collectedAt, levels }) => ({
      name: service.name,
      ...(service.url && { url: service.url }),
      collectedAt,
      levels: levels.map(({ level, now, next }) => ({
        level,
        now: now.map(toDuty),
        next: next.map(toDuty),
      })),
    })),
    findings: findings.map(({ message }) => message),
  };
}

function toDuty({ person, from, until }: Duty) {
  return {
    name: person.name,
    ...(person.userRef && { userRef: person.userRef }),
    ...(from && { from }),
    ...(until && { until }),
  };
}

function readRef(text: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(text));
  } catch {
    throw new InputError(
      `'${text}' is no entity reference; write kind:namespace/name, such as component:default/checkout`,
    );
  }
}
