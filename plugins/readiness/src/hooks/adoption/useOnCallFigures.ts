import { useApi } from '@backstage/core-plugin-api';
import type {
  Health,
  PayCosts,
} from '@operations-in-teams/plugin-on-call-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { DateTime } from 'luxon';
import { onCallReaderApiRef } from '../../api/onCall';

/** Before the running one; twelve in all are the most that are answered. */
const MONTHS = 11;

/** Without a value where the viewer may not see it, or it is not installed. */
type Optional<T> = Known<{ asOf?: string; value?: T }>;

/** How often people are interrupted, week by week. */
export function useHealth(from: string): Optional<Health> {
  const reader = useApi(onCallReaderApiRef);
  return useKnown(
    `health ${from}`,
    () =>
      ifAllowed(async () =>
        (await reader.load()).getHealth({
          from: `${from}T00:00:00Z`,
          // Without it, the answer is of the twelve weeks after `from`.
          to: new Date().toISOString(),
        }),
      ),
    [reader],
  );
}

/** What on-call costs in each of the last months, the running one included. */
export function useCosts(): Optional<PayCosts> {
  const reader = useApi(onCallReaderApiRef);
  return useKnown(
    'costs',
    () =>
      ifAllowed(async () =>
        (await reader.load()).pay.getCosts({
          from: DateTime.utc().minus({ months: MONTHS }).toFormat('yyyy-MM'),
        }),
      ),
    [reader],
  );
}

const ABSENT = ['NotAllowedError', 'NotFoundError'];

async function ifAllowed<T extends { asOf: string }>(
  read: () => Promise<T>,
): Promise<{ asOf?: string; value?: T }> {
  try {
    const value = await read();
    return { asOf: value.asOf, value };
  } catch (error) {
    const cause = error instanceof Error && 'cause' in error && error.cause;
    const names = [error, cause].map(each =>
      each instanceof Error ? each.name : '',
    );
    if (names.some(name => ABSENT.includes(name))) return {};
    throw error;
  }
}
