import type { Rollout } from '../company/types';
import type { StableIds } from '../company/stableIds';
import type { Interval } from '../rotation/types';
import { escalationStages, type OnCallReader } from './escalation';
import { incidentId, incidentNumber } from './identifiers';
import type { MaintenanceWindow } from './maintenance';
import { monthInterval } from './months';
import { occurrencesOf, type Occurrence } from './occurrences';
import { respond, urgencyOf } from './respond';
import type { Responsibilities, Responsibility } from './responsibility';
import { timeline } from './timeline';
import type { Incident } from './types';

/** The account as it was for a time, from one change of it to the next. */
export type Version = Interval & {
  reader: OnCallReader;
  responsibilities: Responsibilities;
};

export type Story = {
  ids: StableIds;
  rollout: Rollout;
  maintenance: MaintenanceWindow[];
};

type Found = {
  version: Version;
  occurrence: Occurrence;
  responsibility: Responsibility;
};

function occurrencesIn(story: Story, version: Version, month: number): Found[] {
  const { ids, rollout, maintenance } = story;
  return version.reader.account.services.flatMap(service => {
    const responsibility = version.responsibilities.of(service);
    if (!responsibility || service.status === 'disabled') return [];
    const held = maintenance.filter(({ serviceIds }) =>
      serviceIds.includes(service.id),
    );
    return occurrencesOf(ids, rollout, service, responsibility, month)
      .filter(
        ({ at }) =>
          version.start <= at &&
          at < version.end &&
          !held.some(({ start, end }) => start <= at && at < end),
      )
      .map(occurrence => ({ version, occurrence, responsibility }));
  });
}

function toIncident(
  { ids }: Story,
  { version, occurrence, responsibility }: Found,
  month: number,
  index: number,
): Incident {
  const { service, alarm, at, name } = occurrence;
  const policy = version.responsibilities.policyAt(responsibility, at);
  const urgency = urgencyOf(occurrence);
  const stages = escalationStages(version.reader, policy, { at, urgency });
  const isOwn =
    policy === responsibility.policy && !responsibility.centralFirst;
  // Whoever carries everybody's systems sleeps through more calls.
  const missed = isOwn ? 0.03 : 0.1;
  return {
    id: incidentId(ids, month, service.id, name),
    number: incidentNumber(month, index),
    title: `${service.name}: ${alarm.title}`,
    key: `${service.name}/${alarm.key}`,
    severity: alarm.severity,
    serviceId: service.id,
    policyId: policy.id,
    teamIds: policy.teamIds,
    urgency,
    createdAt: at,
    steps: timeline({
      at,
      urgency,
      stages,
      ...respond(occurrence, stages, { urgency, missed }),
    }),
  };
}

/** The incidents of a calendar month, in the order of their numbers. */
export function generateMonth(
  story: Story,
  versions: Version[],
  month: number,
): Incident[] {
  const whole = monthInterval(month);
  return versions
    .filter(({ start, end }) => start < whole.end && whole.start < end)
    .flatMap(version => occurrencesIn(story, version, month))
    .sort(
      (a, b) =>
        a.occurrence.at - b.occurrence.at ||
        a.occurrence.service.id.localeCompare(b.occurrence.service.id) ||
        a.occurrence.name.localeCompare(b.occurrence.name),
    )
    .map((found, index) => toIncident(story, found, month, index));
}
