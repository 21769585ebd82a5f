import { createStableIds, type StableIds } from '../company/stableIds';
import type { Company, PagerDutyService } from '../company/types';
import type { Interval } from '../rotation/types';
import { OnCallReader } from './escalation';
import { generateMonth, type Story, type Version } from './generateMonth';
import { logEntryId, monthOfIncident, parseLogEntryId } from './identifiers';
import { LiveIncidents, type LiveRequest } from './LiveIncidents';
import { maintenanceWindows, type MaintenanceWindow } from './maintenance';
import { monthOf } from './months';
import { createResponsibilities } from './responsibility';
import type { Incident, Step } from './types';

/** No incident is open for longer. */
const LONGEST = 8 * 86_400_000;

export type LogEntry = { id: string; incident: Incident; step: Step };

/**
 * The incidents of the company. What has happened follows from the seed and from
 * how the account was at the time; it is worked out a month at a time, when
 * somebody asks.
 */
export class IncidentHistory {
  readonly #company: Company;
  readonly #ids: StableIds;
  readonly #story: Story;
  readonly #live: LiveIncidents;
  readonly #months = new Map<number, Incident[]>();
  #versions: Version[] = [];

  constructor(company: Company) {
    this.#company = company;
    this.#ids = createStableIds(company.seed);
    this.#live = new LiveIncidents(this.#ids);
    this.#story = {
      ids: this.#ids,
      rollout: company.rollout,
      maintenance: maintenanceWindows(
        this.#ids,
        company.pagerDuty,
        company.rollout,
      ),
    };
    this.accountChanged(-Infinity);
  }

  get maintenance(): MaintenanceWindow[] {
    return this.#story.maintenance;
  }

  /**
   * Who is on call, or what a service is, has been changed by hand. Whatever
   * happened before stays as it was.
   */
  accountChanged(now: number): void {
    const account = structuredClone(this.#company.pagerDuty);
    this.#versions = [
      ...this.#versions
        .filter(({ start }) => start < now)
        .map(version => ({ ...version, end: Math.min(version.end, now) })),
      {
        start: now,
        end: Infinity,
        reader: new OnCallReader(account),
        responsibilities: createResponsibilities(
          this.#ids,
          account,
          this.#story.rollout,
        ),
      },
    ];
    this.#months.clear();
  }

  /** The incidents that were created in a range, in the order of numbers. */
  createdIn({ start, end }: Interval, now: number): Incident[] {
    const first = Math.max(start, Date.parse(this.#story.rollout.since));
    const last = Math.min(end, now + 1);
    const months =
      last > first
        ? Array.from(
            { length: monthOf(last - 1) - monthOf(first) + 1 },
            (_, index) => this.#month(monthOf(first) + index),
          )
        : [];
    return [...months.flat(), ...this.#live.list()]
      .filter(({ createdAt }) => start <= createdAt && createdAt < last)
      .sort((a, b) => a.number - b.number);
  }

  find(idOrNumber: string, now: number): Incident | undefined {
    const month = monthOfIncident(idOrNumber);
    const isPast =
      month >= monthOf(Date.parse(this.#story.rollout.since)) &&
      month <= monthOf(now);
    return [...this.#live.list(), ...(isPast ? this.#month(month) : [])].find(
      ({ id, number, createdAt }) =>
        createdAt <= now &&
        (id === idOrNumber || String(number) === idOrNumber),
    );
  }

  /** What happened in a range, newest first. */
  entriesIn({ start, end }: Interval, now: number): LogEntry[] {
    const last = Math.min(end, now + 1);
    return this.createdIn({ start: start - LONGEST, end: last }, now)
      .flatMap(incident => entriesOf(incident, now))
      .filter(({ step }) => start <= step.at && step.at < last)
      .sort((a, b) => b.step.at - a.step.at || (a.id < b.id ? 1 : -1));
  }

  findEntry(id: string, now: number): LogEntry | undefined {
    const parsed = parseLogEntryId(id);
    const incident = this.find(parsed.incidentId, now);
    return incident && entriesOf(incident, now).find(entry => entry.id === id);
  }

  /** When a service last had an incident, looked for month by month. */
  lastIncidentAt(service: PagerDutyService, now: number): number | undefined {
    const since = monthOf(Date.parse(this.#story.rollout.since));
    const times = (incidents: Incident[]) =>
      incidents.flatMap(({ serviceId, createdAt }) =>
        serviceId === service.id && createdAt <= now ? [createdAt] : [],
      );
    const found = times(this.#live.list());
    for (let month = monthOf(now); month >= since; month--) {
      if (found.length > 0) break;
      found.push(...times(this.#month(month)));
    }
    return found.length > 0 ? Math.max(...found) : undefined;
  }

  trigger(
    service: PagerDutyService,
    request: LiveRequest,
    now: number,
  ): Incident {
    const version = this.#versions[this.#versions.length - 1];
    return this.#live.trigger(service, request, version, now);
  }

  acknowledge(id: string, userId: string | undefined, now: number): Incident {
    return this.#live.acknowledge(id, userId, now);
  }

  resolve(id: string, userId: string | undefined, now: number): Incident {
    return this.#live.resolve(id, userId, now);
  }

  triggeredByHand(): Incident[] {
    return this.#live.list();
  }

  #month(month: number): Incident[] {
    const known =
      this.#months.get(month) ??
      generateMonth(this.#story, this.#versions, month);
    this.#months.set(month, known);
    return known;
  }
}

/** What has happened to an incident by a time, oldest first. */
export function entriesOf(incident: Incident, now: number): LogEntry[] {
  return incident.steps.flatMap((step, index) =>
    step.at <= now
      ? [{ id: logEntryId(incident.id, index), incident, step }]
      : [],
  );
}
