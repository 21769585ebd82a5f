import { isPayPeriod } from '@operations-in-teams/plugin-on-call-common';
import { useParameter } from '@operations-in-teams/ui';
import { DateTime } from 'luxon';

/** The month of the address, or the running one. */
export function useMonth(): [
  month: string,
  set: (month: string) => void,
  current: string,
] {
  const [chosen, set] = useParameter('month');
  const current = DateTime.now().toFormat('yyyy-MM');
  return [isPayPeriod(chosen) ? chosen : current, set, current];
}
