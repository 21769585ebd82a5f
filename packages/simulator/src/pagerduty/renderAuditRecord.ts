import type { AuditActor, AuditEntry } from '../audit/AuditTrail';
import type { World } from '../World';
import { createReferences, reference, type References } from './references';

const METHODS = {
  user: { type: 'browser' },
  api_key: { type: 'api_token', truncated_token: '3ctl' },
  app: { type: 'oauth', truncated_token: '7bot' },
} satisfies Record<AuditActor['type'], object>;

/**
 * How PagerDuty's audit trail tells of a change. Its description leaves open
 * how it tells of an override: by the fields that an override has.
 */
export function renderAuditRecord(entry: AuditEntry, world: World) {
  const references = createReferences(world);
  const schedule = references.schedule(entry.schedule.id);
  const { shift } = entry;
  return {
    id: entry.id,
    execution_time: new Date(entry.at).toISOString(),
    execution_context: { request_id: entry.id.toLowerCase() },
    actors: [renderActor(entry.actor, references)],
    method: METHODS[entry.actor.type],
    root_resource: schedule,
    action: entry.action,
    details: shift
      ? renderShift(entry, shift, references)
      : {
          resource: schedule,
          fields: [
            { name: 'name', value: entry.schedule.name },
            { name: 'time_zone', value: entry.schedule.timeZone },
          ],
        },
  };
}

function renderShift(
  { schedule }: AuditEntry,
  { id, kind, start, end, userId }: NonNullable<AuditEntry['shift']>,
  references: References,
) {
  const suffix = schedule.kind === 'v3' ? '_time' : '';
  const type =
    schedule.kind === 'v3' && kind === 'override'
      ? 'override_shift_reference'
      : `${kind}_reference`;
  return {
    resource: reference(type, `${kind}s`, { id, name: schedule.name }, null),
    fields: [
      { name: `start${suffix}`, value: start },
      { name: `end${suffix}`, value: end },
    ],
    references: [
      {
        name: schedule.kind === 'v3' ? 'overriding_member' : 'user',
        added: userId === null ? [] : [references.user(userId)],
      },
    ],
  };
}

function renderActor(actor: AuditActor, references: References) {
  return actor.type === 'user'
    ? references.user(actor.id)
    : reference(
        `${actor.type}_reference`,
        `${actor.type}s`,
        { id: actor.id, name: actor.name },
        null,
      );
}
