import type { AuditEntry } from '../audit/AuditTrail';
import { shortenList } from '../faults/shortenList';
import { invalidInput } from './errors';
import type { Operation, OperationRequest } from './operations';
import { invalidDateRange } from './Query';
import { renderAuditRecord } from './renderAuditRecord';
import { layerSchedule, shiftSchedule } from './scheduleOperations';

const DAY = 86_400_000;
const LONGEST = 31 * DAY;
const PAGING = { limit: 100, maximum: 1_000 };
const RESOURCES = [
  'users',
  'teams',
  'schedules',
  'escalation_policies',
  'services',
  'ip_allow_lists',
];

/** One page of what was done in a window, newest first, by cursor. */
function page(
  operation: string,
  { world, query }: OperationRequest,
  fits: (entry: AuditEntry) => boolean,
) {
  const now = world.clock.now().getTime();
  const until = query.time('until', 'UTC') ?? now;
  const since = query.time('since', 'UTC') ?? until - DAY;
  if (until < since || until - since > LONGEST) throw invalidDateRange();
  const actions = query.list('actions');
  const actorType = query.text('actor_type');
  const actorId = query.text('actor_id');
  const found = world.audit
    .entries(world.company)
    .filter(
      entry =>
        entry.at <= now &&
        since <= entry.at &&
        entry.at < until &&
        (!actions || actions.includes(entry.action)) &&
        (!actorType || actorType === `${entry.actor.type}_reference`) &&
        (!actorId || actorId === entry.actor.id) &&
        fits(entry),
    );
  const { limit } = query.page(PAGING);
  const fault = world.faults.listFault('pagerduty', operation);
  const rest = shortenList(found, limit, fault);
  const first = readCursor(query.text('cursor'));
  const next = first + limit;
  if (fault && next >= rest.length) world.faults.happened(fault);
  return {
    records: rest
      .slice(first, next)
      .map(entry => renderAuditRecord(entry, world)),
    next_cursor: next < rest.length ? writeCursor(next) : null,
    limit,
  };
}

function writeCursor(offset: number) {
  return Buffer.from(`offset:${offset}`).toString('base64url');
}

function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  const offset = Number(/^offset:(\d+)$/.exec(text)?.[1]);
  if (!Number.isInteger(offset)) throw invalidInput('cursor is not valid.');
  return offset;
}

/** Who changed what; of schedules only, since nothing else is told of. */
export const auditOperations: Operation[] = [
  {
    name: 'audit.list',
    path: '/audit/records',
    scope: 'audit_records.read',
    answer: request => {
      const types = request.query.list('root_resource_types');
      const unknown = types?.find(type => !RESOURCES.includes(type));
      if (unknown !== undefined) {
        throw invalidInput(`${unknown} is no root resource type.`);
      }
      return page(
        'audit.list',
        request,
        () => !types || types.includes('schedules'),
      );
    },
  },
  {
    name: 'schedules.audit',
    path: '/schedules/:id/audit/records',
    scope: 'audit_records.read',
    answer: request => {
      const { id } = layerSchedule(request.world, request.id);
      return page(
        'schedules.audit',
        request,
        ({ schedule }) => schedule.id === id,
      );
    },
  },
  {
    name: 'v3.schedules.audit',
    path: '/v3/schedules/:id/audit/records',
    scope: 'audit_records.read',
    answer: request => {
      const { id } = shiftSchedule(request.world, request.id);
      return page(
        'v3.schedules.audit',
        request,
        ({ schedule }) => schedule.id === id,
      );
    },
  },
];
