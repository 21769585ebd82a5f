import type { JsonObject } from '@backstage/types';
import type {
  Coverage,
  OnCallFacts,
  OnCallStatus,
  ServiceStatus,
} from '@operations-in-teams/plugin-on-call-common';

const DAY = 24 * 60 * 60 * 1000;

/** A service of which it is known who is on call. */
type KnownService = ServiceStatus & { coverage: Coverage };

/** The evidence in a status; see `ON_CALL_FIELDS` for what it means. */
export function toValue(
  status: OnCallStatus,
  facts: OnCallFacts | undefined,
): JsonObject {
  const { services, findings } = status;
  const has = (code: string) => findings.filter(f => f.code === code).length;
  const linked = has('no-service') === 0;
  const missing = has('service-not-found');
  return {
    linked,
    serviceCount: services.length,
    missingServices: missing,
    ...enabledOf(services, missing),
    services: services.map(toServiceValue),
    ...(services.length > 0 && services.every(isKnown)
      ? toLevelValues(services)
      : {}),
    ...alwaysUrgentOf(services),
    ...toFactValues(facts),
  };
}

/** Left out where it is not known of a service, and no other one is. */
function alwaysUrgentOf(services: ServiceStatus[]) {
  const urgencies = services.map(({ service }) => service.urgency ?? 'unknown');
  if (urgencies.includes('high')) return { alwaysUrgent: true };
  if (urgencies.length === 0 || urgencies.includes('unknown')) return {};
  return { alwaysUrgent: false };
}

function toFactValues(facts: OnCallFacts | undefined): JsonObject {
  if (!facts) return {};
  const { teamMatchesOwner, centralOperationsOnLevelOne, incidents } = facts;
  const { testPages, rotation } = facts;
  const { collectedAt: _, ...counts } = incidents ?? {};
  return {
    ...(teamMatchesOwner !== undefined && { teamMatchesOwner }),
    ...(centralOperationsOnLevelOne !== undefined && {
      centralOperationsOnLevelOne,
    }),
    ...(incidents && { incidents: counts as JsonObject }),
    ...(testPages && { testPages }),
    ...(rotation && { rotation }),
  };
}

function isKnown(service: ServiceStatus): service is KnownService {
  return service.coverage !== undefined;
}

function enabledOf(services: ServiceStatus[], missing: number) {
  const statuses = services.map(({ service }) => service.status);
  if (services.length === 0 || missing > 0 || statuses.includes('disabled')) {
    return { enabled: false };
  }
  return statuses.includes('unknown') ? {} : { enabled: true };
}

function toServiceValue(status: ServiceStatus): JsonObject {
  const { account, id, name, team, urgency } = status.service;
  return {
    account,
    id,
    name,
    status: status.service.status,
    ...(status.service.status !== 'unknown' && {
      enabled: status.service.status !== 'disabled',
    }),
    ...(isKnown(status) && { levels: status.levels.length }),
    team: team?.name ?? '',
    urgency: urgency ?? 'unknown',
  };
}

function toLevelValues(services: KnownService[]): JsonObject {
  const least = (count: (service: KnownService) => number) =>
    Math.min(...services.map(count));
  const targets = services.flatMap(({ levels }) => levels[0]?.targets ?? []);
  return {
    escalationLevels: least(({ levels }) => levels.length),
    levelOneIsSchedule: services.every(
      ({ levels }) =>
        levels.length > 0 &&
        levels[0].targets.every(({ type }) => type === 'schedule'),
    ),
    levelOneTargets: targets
      .filter(({ id }, i) => targets.findIndex(t => t.id === id) === i)
      .map(({ type, id, name }) => ({ type, id, name })),
    levelOneNow: least(({ levels }) => levels[0]?.now.length ?? 0),
    lastLevelDiffers: services.every(lastLevelDiffers),
    ...toCoverageValues(services),
  };
}

function lastLevelDiffers({ levels }: KnownService) {
  const first = new Set(levels[0]?.targets.map(({ id }) => id));
  return Boolean(
    levels.length > 1 &&
      levels.at(-1)?.targets.some(({ id }) => !first.has(id)),
  );
}

function toCoverageValues(services: KnownService[]): JsonObject {
  const worst = services
    .map(({ coverage }) => coverage)
    .reduce((a, b) => (b.share < a.share ? b : a));
  const [firstGap] = services
    .flatMap(({ coverage }) => coverage.gaps.map(({ start }) => start))
    .sort();
  // A mirror that does not look 28 days ahead any more must not say that it does.
  const whole = services.every(
    ({ coverage: { from, until } }) =>
      Date.parse(until) - Date.parse(from) >= 28 * DAY,
  );
  return {
    ...(whole && {
      peopleOnLevelOne: Math.min(
        ...services.map(({ coverage }) => coverage.people ?? 0),
      ),
    }),
    coverage: {
      ...(whole && { next28Days: worst.share, gaps: worst.gaps }),
      ...(firstGap && { firstGap }),
    },
  };
}
