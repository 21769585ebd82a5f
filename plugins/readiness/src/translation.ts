import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * Every text of the readiness plugin, in English.
 * @public
 */
export const readinessTranslationRef = createTranslationRef({
  id: 'readiness',
  messages: {
    title: 'Readiness',
    loading: 'Reading the scorecard',
    evaluated: 'evaluated {{age}}',
    standards: 'Standards',
    age: {
      justNow: 'just now',
      unknown: 'at an unknown time',
    },
    message: {
      info: 'Note:',
      warning: 'Warning:',
      error: 'Error:',
    },
    status: {
      pass: 'pass',
      fail: 'fail',
      unknown: 'unknown',
      exempt: 'exempt',
      notApplicable: 'not applicable',
      counts: 'Rules by status',
    },
    error: {
      title: 'The scorecard could not be read',
      retry: 'Try again',
    },
    empty: {
      title: 'No standard applies to this entity',
      description:
        'A standard says in appliesTo which entities it scores. None of those in force covers this one.',
      pendingTitle: 'The first evaluation is under way',
      pendingDescription:
        'A standard applies to this entity, and its evidence is being collected. The scorecard follows by itself.',
    },
    source: {
      partial:
        '{{source}} answered only in part. What it did not answer is unknown, or as old as shown.',
      unavailable:
        '{{source}} is unavailable. Its evidence was last collected {{age}}, {{moment}}.',
      unavailableNever:
        '{{source}} is unavailable, and has not been collected yet.',
      pending: '{{source}} has not been collected yet.',
      short: 'Not up to date: {{sources}}',
    },
    refresh: {
      label: 'Collect the evidence and evaluate again',
      button: 'Refresh',
      busy: 'Collecting evidence and evaluating',
      done: 'Evaluated anew',
      failed: 'The scorecard could not be refreshed: {{reason}}',
    },
    level: {
      reached: 'Level {{rank}} {{title}}',
      none: 'No level yet',
      since: 'since {{day}}',
      ladder: 'Levels',
      progress: '{{satisfied}}/{{applicable}}',
      stateReached: 'reached',
      stateOpen: 'not reached',
      empty: 'no rules',
      exempt_one: '{{count}} exempt',
      exempt_other: '{{count}} exempt',
      unconfirmed:
        'Unconfirmed since {{day}}: evidence went missing or is too old. The level stands for a while before it falls.',
    },
    next: {
      things_one: '{{count}} thing to {{level}}',
      things_other: '{{count}} things to {{level}}',
      nothing: 'Nothing stands between here and {{level}}',
      confirm_one: '{{count}} thing to confirm',
      confirm_other: '{{count}} things to confirm',
      allReached: 'Every level is reached',
      list: 'What to do next',
      more_one: 'Show {{count}} more',
      more_other: 'Show {{count}} more',
      fewer: 'Show fewer',
      toTab: 'Open the scorecard',
    },
    filter: {
      group: 'Show rules by status',
      all: 'All',
      open: 'Open',
      unknown: 'Unknown',
      exempt: 'Exempt',
      category: 'Category',
      level: 'Level',
      anyCategory: 'All categories',
      anyLevel: 'All levels',
      none: 'No rule matches this filter.',
      clear: 'Show all rules',
    },
    rules: {
      ofCategory: 'Rules of {{category}}',
      notApplicable_one: '{{count}} rule does not apply',
      notApplicable_other: '{{count}} rules do not apply',
      since: 'since {{day}}',
      evidenceAge: 'evidence from {{age}}',
      noEvidence: 'no evidence',
      announced: 'counts from {{day}}',
      announcedWord: 'announced',
      announcedCount: '{{number}} announced',
    },
    details: {
      of: 'Details of {{rule}}',
      unknown: 'Why this is unknown',
      reason: {
        missing: 'Evidence is missing.',
        stale: 'Evidence is too old.',
        unavailable: 'The evidence source is unavailable.',
        error: 'The rule could not be evaluated.',
      },
      evidence: 'Evidence',
      noEvidence: 'This rule reads no evidence.',
      noValue: 'not known',
      from: '{{source}}, {{age}}',
      fromNever: '{{source}}, not collected yet',
      showValue_one: 'Show the whole value ({{count}} line)',
      showValue_other: 'Show the whole value ({{count}} lines)',
      hideValue: 'Show less of the value',
      wholeValue: 'Value of {{path}}',
      why: 'Why it matters',
      fix: 'How to fix it',
      history: 'History',
      historyLoading: 'Reading the history',
      historyFailed: 'The history could not be read: {{reason}}',
      historyEmpty: 'No change has been recorded.',
      changed: '{{to}} since {{moment}}, before that {{from}}',
      first: '{{to}} since {{moment}}, when it was first evaluated',
      evaluated: 'Rule {{id}}, evaluated {{age}}',
    },
  },
});
