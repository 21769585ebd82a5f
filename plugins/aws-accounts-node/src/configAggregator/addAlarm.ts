import type { JsonObject } from '@backstage/types';
import { textOf, textsOf, valueOf } from './rows';
import type { AccountAlarms } from './types';

const LINK = /https?:\/\/\S/i;
/** So many names are told; the rest is a number. */
const MOST_NAMED = 50;

export function noAlarms(): AccountAlarms {
  return { alarms: 0, pagingAlarms: 0, services: [], withoutRunbook: [] };
}

/** Counts an alarm in its account, by the services that topics page. */
export function addAlarm(
  account: AccountAlarms,
  row: JsonObject,
  serviceOf: ReadonlyMap<string, string>,
): void {
  account.alarms += 1;
  if (valueOf(row, 'configuration.actionsEnabled') === false) return;
  const services = textsOf(row, 'configuration.alarmActions').flatMap(
    topic => serviceOf.get(topic) ?? [],
  );
  if (services.length === 0) return;
  account.pagingAlarms += 1;
  account.services = [...new Set([...account.services, ...services])].sort();
  if (
    !LINK.test(textOf(row, 'configuration.alarmDescription')) &&
    account.withoutRunbook.length < MOST_NAMED
  ) {
    account.withoutRunbook.push(textOf(row, 'configuration.alarmName'));
  }
}
