import type { AccountState } from '../types';

type PlacedAccount = {
  /** Where the name is not unique. */
  key?: string;
  name: string;
  /** Path of the organizational unit; empty is the root. */
  unit: string;
  tags: Record<string, string>;
  state?: AccountState;
};

const operations = { team: 'platform-operations' };
const red = { ...operations, 'isolation-level': 'red' };

/** The accounts that belong to no system of the catalog. */
export const placedAccounts: PlacedAccount[] = [
  {
    name: 'management',
    unit: '',
    tags: { ...operations, 'isolation-level': '1' },
  },
  { name: 'log-archive', unit: 'Security', tags: red },
  { name: 'audit', unit: 'Security', tags: red },
  { name: 'security-tooling', unit: 'Security', tags: red },
  { name: 'network', unit: 'Infrastructure', tags: red },
  { name: 'build', unit: 'Infrastructure', tags: red },
  { name: 'shared-services', unit: 'Infrastructure', tags: operations },
  { name: 'backup', unit: 'Infrastructure', tags: operations },
  {
    name: 'Legacy Web (old)',
    key: 'legacy-web',
    unit: 'Workloads/Prod',
    // A team and a workload that the catalog does not know.
    tags: {
      team: 'growth-hackers',
      workload: 'legacy-web',
      environment: 'prod',
    },
  },
  {
    name: 'cdn-logs',
    unit: 'Workloads/Prod',
    // Valid in AWS, and no name of anything in the catalog.
    tags: { team: 'Ljud och Bild – 音声チーム', 'isolation-level': 'två' },
  },
  {
    // The same name three times: an account's name is not unique in AWS.
    name: 'sandbox',
    key: 'sandbox-1',
    unit: 'Sandbox',
    tags: { team: 'podcast-player', 'isolation-level': 'green' },
  },
  {
    name: 'sandbox',
    key: 'sandbox-2',
    unit: 'Sandbox',
    tags: { team: 'recommendations', 'isolation-level': '3' },
  },
  {
    name: 'sandbox',
    key: 'sandbox-3',
    unit: 'Sandbox',
    tags: { team: '', 'isolation-level': 'true' },
  },
  { name: 'hack-days', unit: 'Sandbox', tags: {} },
  {
    name: 'old-player',
    unit: 'Suspended',
    state: 'SUSPENDED',
    tags: { team: 'podcast-player', workload: 'player' },
  },
  {
    name: 'hack-days-2023',
    unit: 'Suspended',
    state: 'SUSPENDED',
    tags: {},
  },
  {
    name: 'legacy-feeds',
    unit: 'Suspended',
    state: 'CLOSED',
    tags: { team: 'publishing', workload: 'feeds' },
  },
  {
    name: 'acquired-shows',
    unit: 'Suspended',
    state: 'PENDING_CLOSURE',
    tags: { team: 'publishing' },
  },
];

/** Tags in place of the orderly ones, by account name. */
export const accountTags: Record<string, Record<string, string>> = {
  'discovery-prod': {
    // The team's title, not its name.
    team: 'Recommendations',
    workload: 'discovery',
    environment: 'production',
    'isolation-level': 'blue',
  },
  'discovery-dev': {
    team: 'Recommendations',
    workload: 'discovery',
    environment: 'development',
    'isolation-level': 'green',
  },
  'catalogue-search-prod': {
    team: 'search',
    workload: 'catalogue-search',
    environment: 'production',
  },
  'web-prod': {
    // Nickname of a team.
    team: 'web',
    workload: 'web',
    environment: 'production',
    'isolation-level': '2',
  },
  'ad-booking-prod': {},
  'ad-booking-dev': { workload: 'ad-booking', environment: '' },
  'studio-prod': {
    owner: 'group:default/creator-studio',
    system: 'studio',
    environment: 'production',
    'isolation-level': '2',
  },
  'apps-prod': {
    team: 'mobile-apps',
    workload: 'apps',
    environment: 'production',
    // A production account that says it is open to all of the team.
    'isolation-level': '3',
  },
};
