/**
 * The teams and how each of them stands with its operations. What they do well
 * or badly is what the portal must show.
 */
export type TeamData = {
  name: string;
  title: string;
  department: string;
  description: string;
  /** People besides the named ones. */
  size: number;
  timeZone?: string;
  /** How well its components are described in the catalog. */
  care: 'exemplary' | 'fair' | 'poor';
  /** Whether the Group says how to reach the team. */
  contacts: 'all' | 'chat' | 'none';
  /** Whether the team has people and services in PagerDuty. */
  pagerDuty: boolean;
};

export const departments = [
  { name: 'listening', title: 'Listening' },
  { name: 'advertising', title: 'Advertising' },
  { name: 'creation', title: 'Creation' },
  { name: 'foundation', title: 'Foundation' },
];

export const teams: TeamData[] = [
  {
    name: 'podcast-player',
    title: 'Podcast Player',
    department: 'listening',
    description: 'Playback of episodes, in the apps and on the web',
    size: 4,
    care: 'exemplary',
    contacts: 'all',
    pagerDuty: true,
  },
  {
    name: 'search',
    title: 'Search',
    department: 'listening',
    description: 'Finding shows and episodes in the catalogue',
    size: 4,
    care: 'fair',
    contacts: 'all',
    pagerDuty: true,
  },
  {
    name: 'recommendations',
    title: 'Recommendations',
    department: 'listening',
    description: 'What to listen to next',
    size: 4,
    care: 'fair',
    contacts: 'chat',
    pagerDuty: true,
  },
  {
    name: 'mobile-apps',
    title: 'Mobile Apps',
    department: 'listening',
    description: 'The iOS and Android apps',
    size: 5,
    care: 'fair',
    contacts: 'chat',
    pagerDuty: false,
  },
  {
    name: 'web-experience',
    title: 'Web Experience',
    department: 'listening',
    description: 'The public web site and its design system',
    size: 3,
    timeZone: 'Europe/London',
    care: 'fair',
    contacts: 'all',
    pagerDuty: true,
  },
  {
    name: 'ad-delivery',
    title: 'Ad Delivery',
    department: 'advertising',
    description: 'Choosing and serving adverts while an episode is fetched',
    size: 7,
    care: 'exemplary',
    contacts: 'all',
    pagerDuty: true,
  },
  {
    name: 'insertion',
    title: 'Insertion',
    department: 'advertising',
    description: 'Stitching adverts into audio, on the legacy platform',
    size: 4,
    care: 'poor',
    contacts: 'none',
    pagerDuty: true,
  },
  {
    name: 'analytics',
    title: 'Analytics',
    department: 'advertising',
    description: 'Counting listens, and reporting them',
    size: 4,
    care: 'fair',
    contacts: 'all',
    pagerDuty: true,
  },
  {
    name: 'creator-studio',
    title: 'Creator Studio',
    department: 'creation',
    description: 'Where podcasters manage their shows',
    size: 5,
    care: 'exemplary',
    contacts: 'all',
    pagerDuty: true,
  },
  {
    name: 'publishing',
    title: 'Publishing',
    department: 'creation',
    description: 'Feeds, and their distribution to other players',
    size: 4,
    care: 'poor',
    contacts: 'chat',
    pagerDuty: true,
  },
  {
    name: 'audio-pipeline',
    title: 'Audio Pipeline',
    department: 'creation',
    description: 'Receiving, levelling and transcoding audio',
    size: 4,
    care: 'fair',
    contacts: 'all',
    pagerDuty: true,
  },
  {
    name: 'transcription',
    title: 'Transcription',
    department: 'creation',
    description: 'Text of what is said',
    size: 2,
    care: 'poor',
    contacts: 'none',
    pagerDuty: true,
  },
  {
    name: 'payments',
    title: 'Payments',
    department: 'foundation',
    description: 'Subscriptions, and what podcasters are paid',
    size: 5,
    care: 'exemplary',
    contacts: 'all',
    pagerDuty: true,
  },
  {
    name: 'identity',
    title: 'Identity',
    department: 'foundation',
    description: 'Sign-in, accounts and consent',
    size: 5,
    care: 'exemplary',
    contacts: 'all',
    pagerDuty: true,
  },
  {
    name: 'platform-operations',
    title: 'Platform Operations',
    department: 'foundation',
    description:
      'Central operations: the cloud platform, and on-call for teams that have not taken over',
    size: 5,
    care: 'fair',
    contacts: 'all',
    pagerDuty: true,
  },
];
