import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { StableIds } from '../company/stableIds';
import type { PagerDutyService } from '../company/types';
import { escalationStages, type OnCallReader } from './escalation';
import { FIRST_MANUAL, incidentId, incidentNumber } from './identifiers';
import { monthOf } from './months';
import type { Responsibilities } from './responsibility';
import { stateAt } from './state';
import { timeline, type Stage } from './timeline';
import type { Incident } from './types';

type Live = {
  incident: Incident;
  stages: Stage[];
  acknowledgement?: { at: number; userId: string };
  resolution?: { at: number; userId: string | null };
};

export type LiveRequest = {
  title: string;
  urgency: 'high' | 'low';
  key?: string;
};

/** Incidents that were triggered by hand; they wait for an answer by hand. */
export class LiveIncidents {
  readonly #ids: StableIds;
  readonly #live: Live[] = [];

  constructor(ids: StableIds) {
    this.#ids = ids;
  }

  list(): Incident[] {
    return this.#live.map(({ incident }) => incident);
  }

  trigger(
    service: PagerDutyService,
    request: LiveRequest,
    account: { reader: OnCallReader; responsibilities: Responsibilities },
    now: number,
  ): Incident {
    const responsibility = account.responsibilities.of(service);
    if (!responsibility) {
      throw new InputError(
        `Service ${service.id} has no escalation policy that there is`,
      );
    }
    if (service.status === 'disabled') {
      throw new ConflictError(
        `Service ${service.id} is disabled and makes no incidents`,
      );
    }
    const { policy } = responsibility;
    const { title, urgency } = request;
    const index = this.#live.length;
    const month = monthOf(now);
    const stages = escalationStages(account.reader, policy, {
      at: now,
      urgency,
    });
    const incident: Incident = {
      id: incidentId(this.#ids, month, 'by hand', String(index)),
      number: incidentNumber(month, FIRST_MANUAL + index),
      title,
      key: request.key ?? `${service.name}/by-hand-${index + 1}`,
      severity: urgency === 'high' ? 'critical' : 'warning',
      serviceId: service.id,
      policyId: policy.id,
      teamIds: service.teamIds,
      urgency,
      createdAt: now,
      steps: timeline({ at: now, urgency, stages }),
    };
    this.#live.push({ incident, stages });
    return incident;
  }

  acknowledge(id: string, userId: string | undefined, now: number): Incident {
    const live = this.#open(id, now);
    const by = userId ?? stateAt(live.incident, now).assignees[0]?.userId;
    if (by === undefined) {
      throw new InputError('Nobody is assigned; say who acknowledges (userId)');
    }
    live.acknowledgement = { at: now, userId: by };
    return this.#retell(live);
  }

  /** Without a user, whoever acknowledged it, or else the monitoring. */
  resolve(id: string, userId: string | undefined, now: number): Incident {
    const live = this.#open(id, now);
    const by = userId ?? live.acknowledgement?.userId ?? null;
    live.resolution = { at: now, userId: by };
    return this.#retell(live);
  }

  #open(id: string, now: number): Live {
    const live = this.#live.find(({ incident }) => incident.id === id);
    if (!live) {
      throw new NotFoundError(`No incident ${id} was triggered by hand`);
    }
    if (stateAt(live.incident, now).status === 'resolved') {
      throw new ConflictError(`Incident ${id} is resolved`);
    }
    return live;
  }

  #retell(live: Live): Incident {
    const { incident, ...rest } = live;
    incident.steps = timeline({
      at: incident.createdAt,
      urgency: incident.urgency,
      ...rest,
    });
    return incident;
  }
}
