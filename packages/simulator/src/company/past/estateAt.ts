import type { BlueprintName } from '../estate/data/blueprints';
import { iamUsers } from '../estate/data/grants';
import type { AccountEstate } from '../estate/types';
import type { Past } from './types';

/** Of some accounts' grants and users, so many days before this month. */
const appeared: Record<string, number> = {
  'player-dev': 20,
  'studio-prod': 30,
  transcoding: 60,
  'catalogue-search-dev': 45,
};
/** Days before this month when the stacks that drifted were changed by hand. */
const DRIFTED_DAYS = 30;

/** How an account stood in comparison with today. */
export type AccountPast = {
  blueprint: BlueprintName;
  /** The team itself wrote in production, beside whoever does today. */
  teamWrites: boolean;
  /** Wrong grants and users of today were there already. */
  deviates: boolean;
  contacts: boolean;
};

/** What is known of an account of the story; of others, that nothing changed. */
export function accountPast(
  { key, owner, blueprint }: AccountSetting,
  { milestones, at }: Past,
): AccountPast {
  const today = {
    blueprint,
    teamWrites: false,
    deviates: true,
    contacts: true,
  };
  if (key === undefined || owner === undefined) return today;
  const days = appeared[key];
  return {
    blueprint: blueprintAt(),
    teamWrites: at < milestones.reached(owner, 'cleaned', key),
    deviates: days === undefined || milestones.daysAgo(days) <= at,
    contacts: milestones.reached(owner, 'contacts', key) <= at,
  };

  function blueprintAt(): BlueprintName {
    // What is code today was clicked together, and then half of it was.
    if (blueprint === 'plain' || blueprint === 'handMade') return blueprint;
    if (at < milestones.reached(owner!, 'coded', key)) {
      return at < milestones.reached(owner!, 'accounts', key)
        ? 'plain'
        : 'mixed';
    }
    return blueprint === 'drifted' && at < milestones.daysAgo(DRIFTED_DAYS)
      ? 'coded'
      : blueprint;
  }
}

type AccountSetting = {
  key?: string;
  owner?: string;
  /** Today's. */
  blueprint: BlueprintName;
};

/** IAM users of an account of the story. */
export function iamUsersAt(
  key: string | undefined,
  { deviates }: AccountPast,
): AccountEstate['iamUsers'] | undefined {
  return key !== undefined && deviates ? iamUsers[key] : undefined;
}
