import { teams, type TeamData } from '../data/teams';
import { accountPast, iamUsersAt } from '../past/estateAt';
import type { Milestones } from '../past/Milestones';
import { EMAIL_DOMAIN } from '../people';
import type { StableIds } from '../stableIds';
import type { AwsAccount, Component } from '../types';
import { createAlarms } from './createAlarms';
import { createGrants, type AccountKind, type Deviation } from './createGrants';
import { createResources } from './createResources';
import {
  blueprints,
  teamRuntimes,
  usualRuntimes,
  type BlueprintName,
  type Runtime,
} from './data/blueprints';
import { unrecorded } from './data/grants';
import type { AccountEstate, Contact, Directory, Stack } from './types';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Where an account of the story, or of the many beyond it, stands. */
export type AccountSetting = {
  account: AwsAccount;
  /** Of the story's accounts. */
  key?: string;
  /** Path of its organizational unit. */
  unit: string;
  owner?: string;
};

const deviations: Deviation[] = [
  'ownerWrites',
  'personWrites',
  'otherTeamWrites',
  'unrecorded',
  'iamUser',
];

function kindOf(unit: string): AccountKind {
  if (unit.startsWith('Workloads/Prod')) return 'production';
  if (unit.startsWith('Workloads')) return 'development';
  return unit.startsWith('Sandbox') ? 'sandbox' : 'restricted';
}

/** Of many accounts, one in five deviates in some way. */
function deviationOf(ids: StableIds, { account, key }: AccountSetting) {
  if (key !== undefined) return 'none';
  return deviations[ids.number(25, 'deviation', account.id)] ?? 'none';
}

function careOf(owner: string | undefined): TeamData['care'] {
  return teams.find(({ name }) => name === owner)?.care ?? 'poor';
}

function blueprintOf(
  ids: StableIds,
  kind: AccountKind,
  { account, owner }: AccountSetting,
): BlueprintName {
  if (kind === 'restricted') return 'plain';
  const care = careOf(owner);
  if (care === 'exemplary') return 'coded';
  if (care === 'poor') return kind === 'production' ? 'plain' : 'handMade';
  return ids.number(2, 'blueprint', account.id) === 0 ? 'mixed' : 'drifted';
}

function runtimesOf(
  blueprint: BlueprintName,
  kind: AccountKind,
  owner: string | undefined,
): Runtime[] {
  if (kind === 'restricted') return [];
  return (
    (owner !== undefined && teamRuntimes[owner]) || usualRuntimes[blueprint]
  );
}

/** A contact by the care of the owner: some have all three, some none. */
function contactsOf(
  kind: AccountKind,
  owner: string | undefined,
): AccountEstate['contacts'] {
  const team = teams.find(({ name }) => name === owner);
  const contact = (name: string, mailbox: string): Contact => ({
    name,
    title: 'On call',
    emailAddress: `${mailbox}@${EMAIL_DOMAIN}`,
    phoneNumber: '+46 8 555 000 00',
  });
  const security = { SECURITY: contact('Security', 'security') };
  const operations = team && {
    OPERATIONS: contact(team.title, team.name),
  };
  if (kind === 'restricted') return { ...security, ...operations };
  switch (team?.care) {
    case 'exemplary':
      return {
        ...security,
        ...operations,
        BILLING: contact('Finance', 'finance'),
      };
    case 'fair':
      // Development has none: whoever asks must tell missing from unreadable.
      return kind === 'production' ? { ...operations } : {};
    default:
      return {};
  }
}

/** What there is in an account and who reaches it; nothing in one that is closed. */
export function createEstate(options: {
  ids: StableIds;
  directory: Directory;
  setting: AccountSetting;
  /** Those that say that they run in the account. */
  components: Component[];
  /** When the simulator started, or the past date; things changed before. */
  startedAt: Date;
  milestones: Milestones;
}): AccountEstate {
  const { ids, directory, setting, components, startedAt, milestones } =
    options;
  const { account, key, unit, owner } = setting;
  const kind = kindOf(unit);
  const deviation = deviationOf(ids, setting);
  if (account.state !== 'ACTIVE') {
    const grants = createGrants({ ids, directory, key, kind, deviation });
    return {
      accountId: account.id,
      grants: key === 'old-player' ? grants : [],
      iamUsers: [],
      stacks: [],
      resources: [],
      alarms: [],
      topics: [],
      contacts: {},
      recorded: false,
    };
  }
  const past = accountPast(
    { key, owner, blueprint: blueprintOf(ids, kind, setting) },
    { ids, milestones, at: startedAt },
  );
  const { blueprint } = past;
  const { stacks, byHand, changedWithinDays } = blueprints[blueprint];
  const slug = account.name
    .toLocaleLowerCase('en')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const ago = ids.number(changedWithinDays * 24 + 1, 'changed', account.id);
  const updatedAt = Math.floor(startedAt.getTime() / HOUR) * HOUR - ago * HOUR;
  const created = stacks.map(
    (stack, index): Stack => ({
      name: stack.name === 'CDKToolkit' ? stack.name : `${slug}-${stack.name}`,
      cdk: stack.cdk,
      drift: stack.drift ?? 'IN_SYNC',
      updatedAt: new Date(
        updatedAt - (stacks.length - 1 - index) * 30 * DAY,
      ).toISOString(),
    }),
  );
  return {
    accountId: account.id,
    grants: createGrants({
      ids,
      directory,
      key,
      kind,
      owner,
      deviation,
      past,
    }),
    iamUsers:
      iamUsersAt(key, past) ||
      (deviation === 'iamUser' ? ['nightly-export'] : []),
    stacks: created,
    resources: createResources(
      slug,
      created,
      byHand,
      runtimesOf(blueprint, kind, owner),
    ),
    // Nobody is called for what is only being developed, nor was before a team
    // said whom to call.
    ...createAlarms(kind === 'production' ? components : [], {
      care: past.contacts ? careOf(owner) : 'poor',
      stack: created.at(-1)?.name,
    }),
    contacts: past.contacts ? contactsOf(kind, owner) : {},
    recorded:
      key === undefined
        ? deviation !== 'unrecorded'
        : !unrecorded.includes(key),
  };
}
