import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * Every text of what both plugins draw with, in English.
 * @public
 */
export const uiTranslationRef = createTranslationRef({
  id: 'operations-in-teams-ui',
  messages: {
    age: {
      justNow: 'just now',
      unknown: 'at an unknown time',
      asOf: 'as of {{age}}',
    },
    message: {
      info: 'Note:',
      warning: 'Warning:',
      error: 'Error:',
    },
    error: {
      retry: 'Try again',
      notAllowed:
        'You may not see this. It needs the permission {{permission}}.',
      refresh:
        'This could not be refreshed ({{reason}}). What you see was read {{age}}.',
    },
    pager: {
      pages: 'Pages',
      shown: '{{from}} to {{to}} of {{total}}',
      previous: 'Previous',
      next: 'Next',
    },
    sort: {
      order: 'Order',
      ascending: '{{column}}, ascending',
      descending: '{{column}}, descending',
    },
    save: {
      image: 'Save as an image',
      imageOf: 'Save as an image: {{thing}}',
      failed: 'The image could not be made: {{reason}}',
      print: 'Print',
    },
    chart: {
      asTable: '{{thing}} as a table',
      empty: 'Nothing is known for this time.',
      onePoint: 'Known so far: one day. A line needs two.',
      unknown: 'not known',
      exempt: 'exempt',
      time: 'Day',
      legend: 'What the colours stand for',
    },
    heatMap: {
      below: 'What is below {{row}}',
      notApplicable: 'not applicable',
    },
  },
});
