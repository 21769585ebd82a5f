import { toCsv } from '@operations-in-teams/ui';
import type { AccountRow } from './types';

const columns: Array<[string, (row: AccountRow) => string | undefined]> = [
  ['account_id', row => row.id],
  ['name', row => row.name],
  ['entity', row => row.entityRef],
  ['state', row => row.state],
  ['lifecycle', row => row.lifecycle],
  ['organizational_unit', row => row.organizationalUnit],
  ['owner', row => row.ownerRef],
  ['owner_finding', row => row.ownerFinding],
  ['system', row => row.systemRef],
  ['declared_level', row => row.declaredLevel?.toString()],
  ['declared_by', row => row.declaredSource],
  ['observed_level', row => row.isolation.observedLevel?.toString()],
  ['verdict', row => row.isolation.verdict],
  ['unknown_because', row => row.isolation.reason],
  ['deviations', row => row.isolation.deviations.join('; ')],
  ['access_collected_at', row => row.isolation.collectedAt],
];

/**
 * Accounts for spreadsheets and programs: names of columns and words in them
 * are the same in every language.
 */
export function accountsCsv(rows: AccountRow[]): string {
  return toCsv([
    columns.map(([name]) => name),
    ...rows.map(row => columns.map(([, read]) => read(row) ?? '')),
  ]);
}
