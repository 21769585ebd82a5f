import { library, service, website, type SystemData } from './systems';

const night = { roundTheClock: true };

export const foundationSystems: SystemData[] = [
  {
    name: 'payments',
    title: 'Payments',
    description: 'Subscriptions, and what podcasters are paid',
    domain: 'foundation',
    owner: 'payments',
    accounts: 'separate',
    components: [
      service('checkout', 1, {
        ...night,
        pager: 'service-id',
        api: 'checkout',
        consumes: ['sign-in'],
      }),
      service('billing', 1, { ...night, pager: 'service-id' }),
      service('payouts', 1, { ...night, pager: 'service-id' }),
      service('ledger', 1, { ...night, pager: 'list' }),
      website('receipts', 3),
      library('money'),
    ],
    resources: [{ name: 'ledger-database', type: 'database' }],
  },
  {
    name: 'identity',
    title: 'Identity',
    description: 'Sign-in, accounts and consent',
    domain: 'foundation',
    owner: 'identity',
    accounts: 'separate',
    components: [
      service('sign-in-service', 1, {
        ...night,
        pager: 'service-id',
        api: 'sign-in',
      }),
      service('account-store', 1, { ...night, pager: 'service-id' }),
      service('consents', 2, { pager: 'service-id' }),
      service('session-cache', 1, { ...night, pager: 'service-id' }),
      website('account-pages', 3),
      library('token-verifier'),
    ],
    resources: [{ name: 'accounts-database', type: 'database' }],
  },
  {
    name: 'platform',
    title: 'Platform',
    description: 'The cloud platform that teams build on',
    domain: 'foundation',
    owner: 'platform-operations',
    accounts: 'separate',
    components: [
      service('deploy-service', 1, { ...night, pager: 'service-id' }),
      service('log-router', 2, { pager: 'service-id' }),
      service('metrics-gateway', 2, { pager: 'service-id' }),
      website('developer-portal', 3),
      service('rancher-legacy', 1, {
        ...night,
        legacy: true,
        lifecycle: 'deprecated',
        pager: 'service-id',
      }),
      library('cdk-constructs'),
    ],
    resources: [{ name: 'artefacts-bucket', type: 'bucket' }],
  },
];
