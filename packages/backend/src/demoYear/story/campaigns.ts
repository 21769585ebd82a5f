import type { Portal } from '../Portal';
import type { Cast } from './Cast';
import { dateOf, days, type Deed, STANDARD } from './Deed';

type CampaignStory = {
  title: string;
  text: string;
  rules: string[];
  /** Days before this month. */
  startsDaysAgo: number;
  lasts: number;
  end?: 'join' | 'close';
};

const stories: CampaignStory[] = [
  {
    title: 'Nobody is called without a runbook',
    text: 'Every service that may wake somebody says what to do about it.',
    rules: ['OBS-04'],
    startsDaysAgo: 280,
    lasts: 100,
    end: 'join',
  },
  {
    title: 'Summer without single people',
    text: 'Before the holidays, no first level is a single person, and none the only level.',
    rules: ['ONC-03', 'ONC-04'],
    startsDaysAgo: 190,
    lasts: 60,
    end: 'close',
  },
  {
    title: 'Off the legacy platform',
    text: 'The old cluster is switched off in spring. Whatever still runs on it then stops.',
    rules: ['ISO-08'],
    startsDaysAgo: 150,
    lasts: 300,
  },
];

/** Some rules for all at once: one joined, one closed, and one running. */
export function campaignDeeds(cast: Cast, until: Date): Deed[] {
  const [leader] = cast.reviewers;
  if (!leader) return [];
  return stories.flatMap(story => {
    const starts = days(until, -story.startsDaysAgo);
    const due = days(starts, story.lasts);
    const made: { id?: string; version?: number } = {};
    const begin: Deed = {
      at: days(starts, -7),
      what: `A campaign is planned: ${story.title}`,
      act: async portal => {
        const person = await portal.as(leader);
        const campaign = await person.campaigns.create({
          title: story.title,
          text: story.text,
          owner: leader,
          standard: STANDARD,
          rules: story.rules,
          starts: dateOf(starts),
          due: dateOf(due),
          remind: 'monthly',
        });
        made.id = campaign.id;
        made.version = campaign.version;
      },
    };
    const { end } = story;
    if (!end) return [begin];
    return [
      begin,
      {
        at: due,
        what: `A campaign ends: ${story.title}`,
        act: async (portal: Portal) => {
          if (made.id === undefined || made.version === undefined) return;
          const person = await portal.as(leader);
          await person.campaigns.end(made.id, {
            how: end,
            note:
              end === 'join'
                ? 'It stays in the standard, where it always was.'
                : 'The holidays are over. Not everybody got there.',
            version: made.version,
          });
        },
      },
    ];
  });
}
