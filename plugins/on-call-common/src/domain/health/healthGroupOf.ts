import type {
  Acknowledgement,
  HealthGroup,
  InterruptionCounts,
} from '../../types';
import { percentile } from '../interruptions';
import type { HealthIncident, HealthInterruption } from './types';

const TOP_ALARMS = 10;

/** Among fewer, a share would tell who it is. */
const FEWEST_PEOPLE = 3;

/**
 * The health of one group of services, week by week; the weeks are given by
 * their starts, in order.
 * @public
 */
export function healthGroupOf(
  weeks: number[],
  incidents: HealthIncident[],
  interruptions: HealthInterruption[],
): HealthGroup {
  const byIncident = new Map<string, HealthInterruption[]>();
  for (const interruption of interruptions) {
    const key = keyOf(interruption.account, interruption.incidentId);
    const others = byIncident.get(key);
    if (others) others.push(interruption);
    else byIncident.set(key, [interruption]);
  }
  const interruptionsOf = (some: HealthIncident[]) =>
    some.flatMap(({ account, id }) => byIncident.get(keyOf(account, id)) ?? []);

  const byWeek = new Map<number, HealthIncident[]>(
    weeks.map(week => [week, []]),
  );
  for (const incident of incidents) {
    const week = weeks.filter(start => start <= incident.createdAt).at(-1);
    if (week !== undefined) byWeek.get(week)!.push(incident);
  }
  const load = loadOf(interruptionsOf(incidents));
  return {
    incidents: incidents.length,
    interruptions: countsOf(interruptionsOf(incidents)),
    ...acknowledgementOf(incidents),
    weeks: weeks.map(week => ({
      from: new Date(week).toISOString(),
      incidents: byWeek.get(week)!.length,
      interruptions: countsOf(interruptionsOf(byWeek.get(week)!)),
      ...acknowledgementOf(byWeek.get(week)!),
    })),
    topAlarms: topAlarmsOf(incidents, interruptionsOf),
    ...(load && { load }),
  };
}

function topAlarmsOf(
  incidents: HealthIncident[],
  interruptionsOf: (some: HealthIncident[]) => HealthInterruption[],
): HealthGroup['topAlarms'] {
  const alarms = new Map<string, HealthIncident[]>();
  for (const incident of incidents) {
    const { account, service, title } = incident;
    const key = JSON.stringify([account, service.id, title]);
    const others = alarms.get(key);
    if (others) others.push(incident);
    else alarms.set(key, [incident]);
  }
  return [...alarms.values()]
    .sort((a, b) => b.length - a.length || (a[0].title < b[0].title ? -1 : 1))
    .slice(0, TOP_ALARMS)
    .map(group => ({
      title: group[0].title,
      service: group[0].service,
      incidents: group.length,
      interruptions: countsOf(interruptionsOf(group)),
    }));
}

function acknowledgementOf(incidents: HealthIncident[]): {
  acknowledgement?: Acknowledgement;
} {
  const seconds = incidents
    .filter(({ urgency }) => urgency === 'high')
    .flatMap(({ createdAt, acknowledgedAt }) =>
      acknowledgedAt === undefined
        ? []
        : [Math.max(0, acknowledgedAt - createdAt) / 1000],
    );
  if (seconds.length === 0) return {};
  return {
    acknowledgement: {
      incidents: seconds.length,
      medianSeconds: percentile(seconds, 0.5)!,
      p90Seconds: percentile(seconds, 0.9)!,
    },
  };
}

function countsOf(interruptions: HealthInterruption[]): InterruptionCounts {
  const counts = { office: 0, outside: 0, sleep: 0 };
  for (const interruption of interruptions) counts[interruption.class]++;
  return counts;
}

function loadOf(interruptions: HealthInterruption[]) {
  const byPerson = new Map<string, number>();
  for (const { account, personId } of interruptions) {
    const key = keyOf(account, personId);
    byPerson.set(key, (byPerson.get(key) ?? 0) + 1);
  }
  if (byPerson.size < FEWEST_PEOPLE) return undefined;
  return {
    people: byPerson.size,
    largestShare: Math.max(...byPerson.values()) / interruptions.length,
  };
}

function keyOf(account: string, id: string) {
  return JSON.stringify([account, id]);
}
