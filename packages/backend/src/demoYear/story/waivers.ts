import { type Cast, reviewerFor } from './Cast';
import { days, type Deed, STANDARD } from './Deed';

type WaiverStory = {
  team: string;
  subject: string;
  rule: string;
  reason: string;
  control: string;
  /** Days before this month. */
  askedDaysAgo: number;
  /** How long it is asked for. */
  days: number;
  /** What became of it; nothing yet where it is left out. */
  then?: 'approved' | 'declined' | 'revoked' | 'renewed';
};

const stories: WaiverStory[] = [
  {
    team: 'analytics',
    subject: 'component:default/listen-counter',
    rule: 'ISO-02',
    reason:
      'Both systems read the same event lake, which takes time to divide.',
    control: 'Quotas keep reporting from taking what counting needs.',
    askedDaysAgo: 95,
    days: 60,
    then: 'renewed',
  },
  {
    team: 'audio-pipeline',
    subject: 'component:default/transcoder',
    rule: 'ONC-05',
    reason: 'We are too few for weekends until two more have joined.',
    control: 'Uploads queue over the weekend, and are transcoded on Monday.',
    askedDaysAgo: 40,
    days: 85,
    then: 'approved',
  },
  {
    team: 'payments',
    subject: 'component:default/ledger',
    rule: 'IAC-06',
    reason: 'The ledger is rolled forward, never back, by its design.',
    control: 'Two people look at every migration.',
    askedDaysAgo: 250,
    days: 80,
    then: 'approved',
  },
  {
    team: 'publishing',
    subject: 'component:default/feed-server',
    rule: 'ISO-08',
    reason: 'Other players have the address of the old platform.',
    control: 'A person of the team looks at it every morning.',
    askedDaysAgo: 150,
    days: 85,
    then: 'revoked',
  },
  {
    team: 'insertion',
    subject: 'component:default/stitcher',
    rule: 'ISO-08',
    reason: 'There is no time to move it this year.',
    control: 'Central operations restarts it.',
    askedDaysAgo: 70,
    days: 85,
    then: 'declined',
  },
  {
    team: 'recommendations',
    subject: 'component:default/recommendations-api',
    rule: 'ONC-04',
    reason: 'The schedule of our own begins in December.',
    control: 'The lead is called, and central operations after them.',
    askedDaysAgo: 3,
    days: 45,
  },
  {
    team: 'search',
    subject: 'component:default/search-api',
    rule: 'ONC-03',
    reason:
      'Central operations has left our second level, and nobody has taken it.',
    control: 'Whoever does not answer is called again.',
    askedDaysAgo: 5,
    days: 60,
  },
];

/** Rules that did not count for a while, and those that ought not to. */
export function waiverDeeds(cast: Cast, until: Date): Deed[] {
  return stories.flatMap(story => {
    const team = cast.teams.get(story.team);
    if (!team) return [];
    const asked = days(until, -story.askedDaysAgo);
    const ends = days(asked, story.days);
    const reviewer = reviewerFor(cast, team);
    const made: { id?: string } = {};
    const ask = (at: Date, forDays: number, renews = false): Deed => ({
      at,
      what: `${story.team} asks for ${story.rule} of ${story.subject} to be waived`,
      act: async portal => {
        const asking = await portal.as(team.lead);
        const waiver = await asking.waivers.request({
          entityRef: story.subject,
          standardId: STANDARD,
          ruleId: story.rule,
          reason: story.reason,
          compensatingControl: story.control,
          expiresAt: days(new Date(), forDays).toISOString(),
          ...(renews && made.id && { renews: made.id }),
        });
        made.id = waiver.id;
      },
    });
    const decide = (at: Date, act: 'approve' | 'decline' | 'revoke'): Deed => ({
      at,
      what: `${act} ${story.rule} of ${story.subject}`,
      act: async portal => {
        if (!made.id) return;
        const deciding = await portal.as(reviewer);
        const { waiver } = await deciding.waivers.get(made.id);
        if (act === 'approve') {
          await deciding.waivers.approve(waiver, { comment: 'Until then.' });
        } else {
          await deciding.waivers[act](
            waiver,
            act === 'decline'
              ? 'This is what keeps everybody else awake; let us plan it.'
              : 'It was woken three times this week. Nobody had looked at it.',
          );
        }
      },
    });
    switch (story.then) {
      case 'declined':
        return [ask(asked, story.days), decide(days(asked, 7), 'decline')];
      case 'approved':
        return [ask(asked, story.days), decide(days(asked, 7), 'approve')];
      case 'revoked':
        return [
          ask(asked, story.days),
          decide(days(asked, 7), 'approve'),
          decide(days(asked, 42), 'revoke'),
        ];
      case 'renewed':
        return [
          ask(asked, story.days),
          decide(days(asked, 7), 'approve'),
          ask(days(ends, -10), story.days, true),
          decide(days(ends, -3), 'approve'),
        ];
      default:
        return [ask(asked, story.days)];
    }
  });
}
