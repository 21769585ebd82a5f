import {
  type OrganizationalUnit,
  placeAccounts,
} from '@operations-in-teams/plugin-aws-accounts-node';
import { toPlainText } from '../domain/text';
import { isoNow, type PullContext } from './PullContext';

/**
 * Reads the organizational units where they are old or an account sits in one
 * that is not known, and finds the parents of accounts whose list entry does
 * not tell them.
 */
export async function refreshUnits(
  context: PullContext,
  signal: AbortSignal,
): Promise<void> {
  const { config, store, clock, reader } = context;
  const isOld = (time: string | undefined) =>
    clock.now() - (Date.parse(time ?? '') || 0) >=
    config.organizationalUnitsMaxAge;
  const { unitsCollectedAt, accountsListedAt } = await store.organization(
    config.id,
  );
  const accounts = await store.accounts(config.id);
  let units = await store.units(config.id);

  const known = new Set(units.map(({ id }) => id));
  const hasUnknown = accounts.some(
    ({ parentId }) => parentId && !known.has(parentId),
  );
  // Where the units of after the list do not explain it, more reading will not.
  const mayExplain = (unitsCollectedAt ?? '') < (accountsListedAt ?? '');
  if ((hasUnknown && mayExplain) || isOld(unitsCollectedAt)) {
    units = await readUnits(context, signal);
    await store.replaceUnits(config.id, units, isoNow(clock));
  }

  const unplaced = accounts.flatMap(({ account, placedAt }) =>
    account.parentId || !isOld(placedAt) ? [] : account.id,
  );
  if (unplaced.length > 0) {
    const parents = await placeAccounts(reader, unplaced, units, { signal });
    await store.savePlacements(
      config.id,
      new Map(unplaced.map(id => [id, parents.get(id)])),
      isoNow(clock),
    );
  }
}

async function readUnits(
  { reader }: PullContext,
  signal: AbortSignal,
): Promise<OrganizationalUnit[]> {
  const units: OrganizationalUnit[] = [];
  for await (const unit of reader.organizationalUnits({ signal })) {
    units.push({ ...unit, name: toPlainText(unit.name, 128) });
  }
  return units;
}
