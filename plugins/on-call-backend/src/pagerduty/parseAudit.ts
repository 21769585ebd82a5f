import { z } from 'zod';
import type { AuditRecord } from '../mirror/audit/types';
import { id, moment, name, named, sensible, toReference } from './fields';

const actorSchema = named.extend({ type: z.string().catch('') });

const resourceSchema = z.object({ id, type: z.string().nullish().catch(null) });

const detailsSchema = z.object({
  resource: resourceSchema,
  fields: sensible(z.object({ name: z.string(), value: z.string() })),
  references: sensible(
    z.object({
      name: z.string(),
      added: sensible(z.object({ id, type: z.string() })),
    }),
  ),
});

const methodSchema = z.object({
  type: name,
  truncated_token: name.nullish().catch(null),
});

/** One record of `GET /audit/records` about a schedule. */
export const auditRecordSchema = z
  .object({
    id,
    execution_time: moment,
    actors: sensible(actorSchema),
    method: methodSchema,
    root_resource: resourceSchema,
    action: name.transform(value => value.slice(0, 50)),
    details: detailsSchema.nullish().catch(null),
  })
  .transform(({ root_resource: schedule, details, ...record }): AuditRecord => {
    const shift = details && shiftOf(details);
    return {
      id: record.id,
      scheduleId: schedule.id,
      at: record.execution_time,
      action: record.action,
      actor: actorOf(record.actors[0], record.method),
      ...(shift && { shift }),
    };
  });

const KINDS = new Map<string, AuditRecord['actor']['kind']>([
  ['user_reference', 'user'],
  ['api_key_reference', 'api-key'],
  ['app_reference', 'integration'],
]);

/** Without an actor, all that is known is the end of the token that was used. */
function actorOf(
  actor: z.infer<typeof actorSchema> | undefined,
  { type, truncated_token: token }: z.infer<typeof methodSchema>,
): AuditRecord['actor'] {
  if (actor) {
    return {
      id: actor.id,
      kind: KINDS.get(actor.type) ?? 'unknown',
      name: toReference(actor).name,
    };
  }
  const kind = type === 'api_token' ? 'api-key' : 'unknown';
  return { kind, name: token ? `…${token}` : type };
}

/**
 * PagerDuty's description leaves open how a record tells of an override: taken
 * is what it names by the fields that an override has, and nothing else.
 */
function shiftOf({
  resource,
  fields,
  references,
}: z.infer<typeof detailsSchema>) {
  if (!/override|custom_?shift/i.test(resource.type ?? '')) return undefined;
  const timeOf = (...names: string[]) => {
    const field = fields.find(found => names.includes(found.name));
    const parsed = moment.safeParse(field?.value);
    return parsed.success ? parsed.data : undefined;
  };
  const start = timeOf('start', 'start_time');
  const end = timeOf('end', 'end_time');
  if (start === undefined || end === undefined || start >= end) {
    return undefined;
  }
  const personId = references
    .flatMap(({ added }) => added)
    .find(({ type }) => type === 'user_reference')?.id;
  return { start, end, ...(personId !== undefined && { personId }) };
}
