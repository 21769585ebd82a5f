import {
  AUDITORS,
  BREAK_GLASS,
  BUILD_SERVERS,
  CLOUD_ADMINISTRATORS,
  DELETED_GROUP,
  ENGINEERING_LEADS,
  EVERYONE,
  GROWTH_HACKERS,
} from './groups';

/** Stands for the group of the team that the account belongs to. */
export const OWNER = '(owner)';

export type GrantData =
  | { permissionSet: string; group: string }
  | { permissionSet: string; user: string };

const group = (permissionSet: string, name: string): GrantData => ({
  permissionSet,
  group: name,
});
const user = (permissionSet: string, userName: string): GrantData => ({
  permissionSet,
  user: userName,
});

const build = group('BuildServer', BUILD_SERVERS);
const breakGlass = group('BreakGlass', BREAK_GLASS);
const administrators = group('AdministratorAccess', CLOUD_ADMINISTRATORS);
const auditors = group('Auditor', AUDITORS);
const ownerReads = group('ReadOnly', OWNER);
const ownerWrites = group('TeamDeveloper', OWNER);

/** As the company means it, by the kind of account. */
export const usualGrants = {
  restricted: [administrators, auditors, breakGlass],
  production: [build, ownerReads, breakGlass],
  development: [ownerWrites, build],
  sandbox: [ownerWrites],
};

/** As it is, by account key; most of it is wrong by intention. */
export const oddGrants: Record<string, GrantData[]> = {
  management: [
    administrators,
    auditors,
    breakGlass,
    group('BillingReader', 'payroll'),
  ],
  network: [administrators, auditors, breakGlass, build],
  build: [administrators, auditors, breakGlass, build],
  // Restricted to so many that it is not.
  audit: [auditors, group('AdministratorAccess', ENGINEERING_LEADS)],
  // Nobody may change it.
  backup: [auditors],
  'shared-services': [
    administrators,
    build,
    group('ReadOnlyData', EVERYONE),
    breakGlass,
  ],
  'legacy-web': [
    group('TeamDeveloper', GROWTH_HACKERS),
    group('ReadOnly', DELETED_GROUP),
  ],
  'cdn-logs': [build, group('ReadMostly', 'analytics')],
  // Another team's sandbox.
  'sandbox-2': [group('TeamDeveloper', 'search')],
  'sandbox-3': [
    user('TeamDeveloper', 'ida.berg'),
    user('TeamDeveloper', 'omar.haddad'),
  ],
  'hack-days': [group('TeamDeveloper', EVERYONE)],
  // Left over from the time when it was in use.
  'old-player': [group('TeamDeveloper', 'podcast-player')],
  // People write in production, though only the build server should.
  'feeds-prod': [build, ownerWrites, breakGlass],
  'analytics-prod': [build, group('ReadOnlyData', OWNER), breakGlass],
  'offline-prod': [build, group('DataSteward', OWNER), breakGlass],
  'apps-prod': [ownerWrites],
  // One person does, beside the build server.
  transcoding: [build, ownerReads, breakGlass, user('TeamDeveloper', 'li.wei')],
  // A person who signs in with the build server's permissions.
  'studio-prod': [
    build,
    ownerReads,
    breakGlass,
    user('BuildServer', 'nora.ek'),
  ],
  'web-prod': [build, group('Developer', OWNER), breakGlass],
  'identity-prod': [
    build,
    ownerReads,
    breakGlass,
    group('SignInOnly', 'leadership'),
  ],
  'web-dev': [ownerWrites, build, group('TeamDeveloper', 'mobile-apps')],
  'catalogue-search-dev': [
    ownerWrites,
    build,
    user('ReadOnly', 'signe.vang@fjordkonsult.example'),
  ],
};

/** Names of IAM users, by account key. */
export const iamUsers: Record<string, string[]> = {
  'ad-booking-prod': ['nightly-export'],
  'apps-prod': ['ios-release-upload', 'android-release-upload'],
  'platform-prod': [
    'legacy-deploy',
    'metrics-scraper',
    'backup-copy',
    'chatbot',
    'dns-updater',
    'old-build-1',
    'old-build-2',
  ],
  'player-dev': ['load-test'],
};

/** Accounts that AWS Config does not record, by key. */
export const unrecorded = [
  'discovery-prod',
  'discovery-dev',
  'legacy-web',
  'sandbox-3',
  'hack-days',
];
