import { digestOf } from '../digest';
import type { PartContents, PulledShift } from '../types';

/** By policy that was read whole, what its entries come to. */
export function policyDigests({
  policyIds,
  malformedIds,
  shifts,
}: PartContents['on-calls']): Map<string, string> {
  const byPolicy = new Map<string, PulledShift[]>(
    policyIds
      .filter(id => !malformedIds.includes(id))
      .map(id => [id, [] as PulledShift[]]),
  );
  for (const shift of shifts) byPolicy.get(shift.policyId)?.push(shift);
  return new Map([...byPolicy].map(([id, own]) => [id, digestOf(own)]));
}
