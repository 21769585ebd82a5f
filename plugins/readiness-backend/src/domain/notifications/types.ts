/** What a person can switch off by itself, in the settings of notifications. */
export const TOPICS = [
  'readiness-levels',
  'readiness-expiry',
  'on-call-gaps',
  'readiness-digest',
  'rollout',
  'campaigns',
] as const;

export type Topic = (typeof TOPICS)[number];

/** Something to tell, named so that it is told once. */
export type NewsItem = { mark: string };

/** One message to some people and groups. */
export type Message = {
  /** Of the news in it. */
  marks: string[];
  /** An unread one of the same scope is replaced. */
  scope: string;
  recipients: string[];
  /** Who knows already, having done it. */
  exclude?: string;
  title: string;
  description: string;
  /** Path in the portal. */
  link: string;
  severity: 'high' | 'normal' | 'low';
};
