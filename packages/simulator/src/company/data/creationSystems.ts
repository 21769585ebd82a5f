import { library, service, website, type SystemData } from './systems';

const night = { roundTheClock: true };

export const creationSystems: SystemData[] = [
  {
    name: 'studio',
    title: 'Studio',
    description: 'Where podcasters manage their shows',
    domain: 'creation',
    owner: 'creator-studio',
    accounts: 'separate',
    components: [
      website('studio-web', 2, { pager: 'service-id' }),
      service('studio-api', 1, {
        ...night,
        pager: 'service-id',
        api: 'studio',
        consumes: ['sign-in'],
      }),
      service('draft-episodes', 2, { pager: 'service-id' }),
      service('show-settings', 2, { pager: 'service-id' }),
      service('collaborators', 3),
      library('studio-components'),
    ],
    resources: [{ name: 'drafts-table', type: 'database' }],
  },
  {
    name: 'feeds',
    title: 'Feeds',
    description: 'RSS feeds, and their distribution to other players',
    domain: 'creation',
    owner: 'publishing',
    accounts: 'production',
    components: [
      service('feed-server', 1, {
        ...night,
        legacy: true,
        pager: 'service-id',
        api: 'feeds',
      }),
      service('feed-importer', 2, { legacy: true, pager: 'service-id' }),
      service('directory-submitter', 3, { accounts: 'suspended' }),
      service('publish-scheduler', 1, { ...night, pager: 'service-id' }),
      service('feed-validator', undefined, { lifecycle: 'experimental' }),
      library('rss-toolkit'),
    ],
    resources: [{ name: 'feeds-database', type: 'database' }],
  },
  {
    name: 'transcoding',
    title: 'Transcoding',
    description: 'Receives, levels and transcodes audio',
    domain: 'creation',
    owner: 'audio-pipeline',
    accounts: 'single',
    components: [
      service('upload-receiver', 1, { ...night, pager: 'service-id' }),
      service('transcoder', 1, { ...night, pager: 'service-id' }),
      service('loudness-leveller', 2, { pager: 'service-id' }),
      service('waveforms', 3),
      service('silence-trimmer', 3, { lifecycle: 'experimental' }),
      library('audio-formats'),
    ],
    resources: [
      { name: 'masters-bucket', type: 'bucket' },
      { name: 'transcode-queue', type: 'queue' },
    ],
  },
  {
    name: 'transcripts',
    title: 'Transcripts',
    description: 'Text of what is said, and chapters',
    domain: 'creation',
    owner: 'transcription',
    accounts: 'none',
    components: [
      service('speech-to-text', 2, {
        pager: 'service-id',
        dependsOn: ['transcoder'],
      }),
      service('chapter-finder', undefined, { lifecycle: 'experimental' }),
      service('transcript-api', 2, { pager: 'service-id', api: 'transcripts' }),
    ],
    resources: [{ name: 'transcripts-bucket', type: 'bucket' }],
  },
];
