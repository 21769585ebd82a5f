/** Swedish texts of what to do next. */
export const nextSteps = {
  'next.alone': 'lyfter ensamt till {{level}}',
  'next.together_one': 'läser samma underlag som {{count}} annan',
  'next.together_other': 'läser samma underlag som {{count}} andra',
  'next.waits': 'ett undantag väntar på beslut',
  'next.waitsFor': 'ett undantag väntar på beslut av {{groups}}',
  'next.allWaivers': 'allt som väntar',
} as const;
