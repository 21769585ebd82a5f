import { accountIdOf, accountNamesOf } from '../accounts';
import { allSystems } from '../data/allSystems';
import type { AwsAccount } from '../types';
import type { Past } from './types';

/** Central operations has had its accounts ever since. */
const FIRST_OWNER = 'platform-operations';

/** The accounts that there were: teams got theirs before they moved into them. */
export function accountsAt(
  accounts: AwsAccount[],
  { ids, milestones, at }: Past,
): AwsAccount[] {
  const later = new Set(
    allSystems
      .filter(({ owner }) => owner !== FIRST_OWNER)
      .filter(({ owner }) => at < milestones.reached(owner, 'accounts'))
      .flatMap(({ name }) => accountNamesOf(name))
      .map(key => accountIdOf(ids, key)),
  );
  return accounts.filter(({ id }) => !later.has(id));
}
