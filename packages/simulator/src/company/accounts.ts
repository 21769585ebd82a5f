import { accountTags, placedAccounts } from './data/accounts';
import { allSystems } from './data/allSystems';
import { EMAIL_DOMAIN } from './people';
import type { StableIds } from './stableIds';
import type { AwsAccount, AwsOrganization, OrganizationalUnit } from './types';

export const ROOT_ID = 'r-lj01';
/** Fixed, so that a portal's configuration need not know the seed. */
export const MANAGEMENT_ACCOUNT_ID = '111111111111';
/** Begins with a zero, which a number would lose. */
const BUILD_ACCOUNT_ID = '012345678901';

const unitPaths = [
  'Security',
  'Infrastructure',
  'Workloads',
  'Workloads/Prod',
  'Workloads/SDLC',
  'Sandbox',
  'Suspended',
];

export function createUnits(ids: StableIds): Map<string, OrganizationalUnit> {
  const units = new Map<string, OrganizationalUnit>();
  for (const path of unitPaths) {
    const [parent] = path.split('/').slice(-2, -1);
    units.set(path, {
      id: ids.awsUnit('unit', path),
      name: path.split('/').at(-1)!,
      parentId: parent ? units.get(parent)!.id : ROOT_ID,
    });
  }
  return units;
}

/** Names of the accounts of a system, production first. */
export function accountNamesOf(systemName: string): string[] {
  const system = allSystems.find(({ name }) => name === systemName);
  const style = system?.accounts ?? 'none';
  if (typeof style === 'object') return [style.production, style.development];
  if (style === 'separate') return [`${systemName}-prod`, `${systemName}-dev`];
  if (style === 'production') return [`${systemName}-prod`];
  return style === 'single' ? [systemName] : [];
}

function workloadAccounts() {
  const seen = new Set<string>();
  return allSystems.flatMap(system =>
    accountNamesOf(system.name).flatMap(name => {
      if (seen.has(name)) return [];
      seen.add(name);
      const development = name.endsWith('-dev');
      return [
        {
          name,
          unit: development ? 'Workloads/SDLC' : 'Workloads/Prod',
          tags: {
            team: system.owner,
            workload: system.name,
            environment: development ? 'development' : 'production',
            'isolation-level': development ? '3' : '2',
          },
        },
      ];
    }),
  );
}

/** Several accounts may have one name; only the key tells them apart. */
export function accountIdOf(ids: StableIds, key: string): string {
  if (key === 'management') return MANAGEMENT_ACCOUNT_ID;
  return key === 'build' ? BUILD_ACCOUNT_ID : ids.awsAccount('account', key);
}

export function createAwsOrganization(
  ids: StableIds,
  extraAccounts: number,
): AwsOrganization {
  const units = createUnits(ids);
  const account = (
    key: string,
    name: string,
    unit: string,
    tags: Record<string, string>,
    state: AwsAccount['state'] = 'ACTIVE',
  ): AwsAccount => ({
    id: accountIdOf(ids, key),
    name,
    email: `aws+${key}@${EMAIL_DOMAIN}`,
    state,
    joinedAt: new Date(
      Date.UTC(2019, 0, 1) + ids.number(2_200, 'joined', key) * 86_400_000,
    ).toISOString(),
    joinedMethod: key === 'management' ? 'INVITED' : 'CREATED',
    parentId: units.get(unit)?.id ?? ROOT_ID,
    tags,
  });
  const extra = Array.from({ length: extraAccounts }, (_, index) => {
    const system = allSystems[index % allSystems.length];
    const development = index % 2 === 1;
    const key = `extra-${String(index + 1).padStart(5, '0')}`;
    return account(
      key,
      `${system.name}-${key}`,
      development ? 'Workloads/SDLC' : 'Workloads/Prod',
      {
        team: system.owner,
        workload: system.name,
        environment: development ? 'development' : 'production',
        'isolation-level': development ? '3' : '2',
      },
    );
  });
  return {
    id: 'o-ljudbild01',
    rootId: ROOT_ID,
    managementAccountId: MANAGEMENT_ACCOUNT_ID,
    delegatedAdministratorId: BUILD_ACCOUNT_ID,
    organizationalUnits: [...units.values()],
    accounts: [
      ...placedAccounts.map(({ key, name, unit, tags, state }) =>
        account(key ?? name, name, unit, tags, state),
      ),
      ...workloadAccounts().map(({ name, unit, tags }) =>
        account(name, name, unit, accountTags[name] ?? tags),
      ),
      ...extra,
    ],
  };
}
