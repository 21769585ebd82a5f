import { library, service, website, type SystemData } from './systems';

const night = { roundTheClock: true };
const legacy = { legacy: true };

export const advertisingSystems: SystemData[] = [
  {
    name: 'ad-delivery',
    title: 'Ad delivery',
    description: 'Decides which adverts go into which episode, within 80 ms',
    domain: 'advertising',
    owner: 'ad-delivery',
    accounts: 'separate',
    components: [
      service('ad-decision-service', 1, {
        ...night,
        pager: 'service-id',
        api: 'ad-decision',
      }),
      service('campaign-pacing', 1, { ...night, pager: 'service-id' }),
      service('frequency-caps', 2, { pager: 'service-id' }),
      service('impression-counter', 1, { ...night, pager: 'list' }),
      service('creative-store', 2, { pager: 'service-id' }),
      library('targeting-rules'),
    ],
    resources: [
      { name: 'campaigns-table', type: 'database' },
      { name: 'creatives-bucket', type: 'bucket' },
    ],
  },
  {
    name: 'ad-booking',
    title: 'Ad booking',
    description: 'Where sales book campaigns',
    domain: 'advertising',
    owner: 'ad-delivery',
    accounts: 'separate',
    components: [
      website('booking-console', 3),
      service('booking-api', 2, { pager: 'service-id' }),
      service('inventory-forecast', 3),
      service('invoice-export', 3, { dependsOn: ['billing'] }),
    ],
    resources: [{ name: 'bookings-table', type: 'database' }],
  },
  {
    name: 'dynamic-insertion',
    title: 'Dynamic insertion',
    description: 'Stitches adverts into audio while it is fetched',
    domain: 'advertising',
    owner: 'insertion',
    accounts: 'none',
    components: [
      service('stitcher', 1, {
        ...night,
        ...legacy,
        pager: 'service-id',
        dependsOn: ['ad-decision-service'],
      }),
      service('manifest-builder', 1, {
        ...night,
        ...legacy,
        pager: 'service-id',
      }),
      service('stitch-cache', 2, { ...legacy, pager: 'service-id' }),
      service('loudness-matcher', undefined, legacy),
      service('ad-marker-import', undefined, {
        ...legacy,
        owner: 'group:default/skunkworks',
      }),
    ],
    resources: [{ name: 'stitched-audio', type: 'bucket' }],
  },
  {
    name: 'listening-stats',
    title: 'Listening statistics',
    description: 'Counts listens by the industry’s rules',
    domain: 'advertising',
    owner: 'analytics',
    accounts: { production: 'analytics-prod', development: 'analytics-dev' },
    components: [
      service('listen-counter', 1, { ...night, pager: 'service-id' }),
      service('bot-filter', 2, { pager: 'service-id' }),
      service('geo-resolver', 2, { pager: 'integration-key' }),
      service('event-lake-loader', 3),
      library('event-schemas'),
    ],
    resources: [{ name: 'event-lake', type: 'bucket' }],
  },
  {
    name: 'reporting',
    title: 'Reporting',
    description: 'Figures for podcasters and advertisers',
    domain: 'advertising',
    owner: 'analytics',
    accounts: { production: 'analytics-prod', development: 'analytics-dev' },
    components: [
      service('report-api', 2, {
        pager: 'service-id',
        api: 'reports',
        dependsOn: ['listen-counter'],
      }),
      service('report-builder', 3),
      website('insights', 3),
      service('csv-mailer', 4, { owner: 'user:default/omar.haddad' }),
    ],
    resources: [{ name: 'report-warehouse', type: 'database' }],
  },
];
