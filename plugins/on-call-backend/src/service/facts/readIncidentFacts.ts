import {
  incidentFactsAt,
  type OnCallFacts,
  type OnCallStatus,
  testPageFactsAt,
} from '@operations-in-teams/plugin-on-call-common';
import {
  type HistoryState,
  type HistoryStore,
  type IncidentScope,
  keyOf,
} from '../../database';
import { groupBy } from '../../groupBy';

const DAY = 24 * 60 * 60 * 1000;

/** Ids in a statement; beyond, all services are read. */
const MOST_SERVICES = 500;

/** Of an incident that began before, interruptions count all the same. */
const INCIDENTS = 67 * DAY;

/** Of an incident that began before, an acknowledgement counts all the same. */
const TEST_PAGES = 97 * DAY;

type IncidentFacts = Pick<OnCallFacts, 'incidents' | 'testPages'>;

/** What rules read of the incidents of services; read once for all of them. */
export async function readIncidentFacts(
  now: number,
  statuses: OnCallStatus[],
  options: { history: HistoryStore; testPageMarker: string },
): Promise<(status: OnCallStatus) => IncidentFacts> {
  const { history, testPageMarker } = options;
  const services = statuses.flatMap(status => status.services);
  const accounts = [...new Set(services.map(s => s.service.account))];
  const states = new Map<string, HistoryState | undefined>();
  for (const account of accounts) {
    states.set(account, await history.getHistory(account));
  }
  const ids = [...new Set(services.map(s => s.service.id))];
  const since = (age: number): IncidentScope => ({
    accounts,
    window: { start: now - age, end: now + DAY },
    ...(ids.length <= MOST_SERVICES && { serviceIds: ids }),
  });
  const incidents = groupBy(
    await history.findIncidents(since(INCIDENTS)),
    serviceKeyOf,
  );
  const interruptions = groupBy(
    await history.findInterruptions(since(INCIDENTS)),
    serviceKeyOf,
  );
  const testPages = groupBy(
    await history.findTestPages(since(TEST_PAGES), testPageMarker),
    serviceKeyOf,
  );

  return status => {
    const keys = [
      ...new Set(status.services.map(({ service }) => keyOf(service))),
    ];
    if (keys.length === 0) return {};
    const known = [
      ...new Set(status.services.map(({ service }) => service.account)),
    ].map(account => states.get(account));
    const isKnownFor = (days: number) =>
      known.every(
        state => state && state.filledFrom.getTime() <= now - days * DAY,
      );
    const testPageFacts = testPageFactsAt(
      now,
      keys.map(key =>
        (testPages.get(key) ?? []).map(({ acknowledgedAt }) => acknowledgedAt),
      ),
      { historyIsWhole: isKnownFor(90) },
    );
    return {
      ...(testPageFacts && { testPages: testPageFacts }),
      ...(isKnownFor(60) && {
        incidents: {
          collectedAt: new Date(
            Math.min(...known.map(state => state!.filledTo.getTime())),
          ).toISOString(),
          ...incidentFactsAt(
            now,
            keys
              .flatMap(key => incidents.get(key) ?? [])
              .map(incident => ({
                ...incident,
                service: incident.service ?? {
                  id: incident.serviceId,
                  name: incident.serviceId,
                },
              })),
            keys
              .flatMap(key => interruptions.get(key) ?? [])
              .map(row => ({ ...row, personId: row.person.id })),
          ),
        },
      }),
    };
  };
}

function serviceKeyOf(row: { account: string; serviceId: string }) {
  return keyOf({ account: row.account, id: row.serviceId });
}
