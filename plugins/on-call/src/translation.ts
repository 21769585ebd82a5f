import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * Every text of the on-call plugin, in English.
 * @public
 */
export const onCallTranslationRef = createTranslationRef({
  id: 'on-call',
  messages: {
    card: {
      title: 'On call',
      loading: 'Reading who is on call',
      asOf: 'as of {{age}}',
    },
    age: {
      justNow: 'just now',
      unknown: 'at an unknown time',
    },
    error: {
      title: 'Who is on call could not be read',
      retry: 'Try again',
      refresh:
        'This could not be refreshed ({{reason}}). What you see was read {{age}}.',
    },
    source: {
      stale:
        'What is known of {{account}} is older than it should be; it was read {{age}}.',
      unavailable:
        '{{account}} cannot be read now. What you see was read {{age}}.',
      unavailableNever:
        '{{account}} cannot be read now, and has not been read before.',
      pending: '{{account}} has not been read yet. Try again in a minute.',
      pagerDuty: 'PagerDuty',
      account: 'The PagerDuty account {{account}}',
    },
    message: {
      info: 'Note:',
      warning: 'Warning:',
      error: 'Error:',
    },
    notLinked: {
      title: 'No PagerDuty service is linked',
      description:
        'To see who is on call, add the id of the PagerDuty service to the annotations of this entity:',
      several:
        'Several services: list their ids in operations-in-teams/pagerduty-service-ids, separated by commas.',
      snippet: 'Annotation to add',
      copy: 'Copy the annotation',
    },
    service: {
      state: {
        active: 'no open incidents',
        warning: 'incidents acknowledged',
        critical: 'incidents triggered',
        maintenance: 'in maintenance',
        disabled: 'disabled',
        unknown: 'state unknown',
      },
      noLevels: 'No escalation level is known, so nobody is notified.',
    },
    level: {
      list: 'Escalation levels of {{service}}',
      name: 'Level {{level}}',
      nobody: 'Nobody is on call',
      nobodyOn: 'Nobody is on call on {{targets}}',
      until: 'until {{moment}}',
      always: 'always on call',
      schedule: 'on {{schedule}}',
      direct: 'directly',
      next: 'next {{person}} from {{moment}}',
      nextAlways: 'next {{person}}',
      nextUnknown: 'Nobody follows, as far as the schedule is known',
      delay: 'Escalates after {{duration}}',
    },
    coverage: {
      title_one: 'Next {{count}} day',
      title_other: 'Next {{count}} days',
      full: 'covered around the clock',
      share: '{{share}} covered',
      gaps_one: '{{count}} gap',
      gaps_other: '{{count}} gaps',
      people_one: 'by {{count}} person',
      people_other: 'by {{count}} people',
      gapList: 'Gaps on level 1',
      gap: '{{start}} – {{end}} ({{duration}})',
      more_one: 'Show {{count}} more gap',
      more_other: 'Show {{count}} more gaps',
      fewer: 'Show fewer gaps',
      unknown: 'The coverage ahead is not known.',
    },
  },
});
