/** Swedish texts of all that people do in place. */
export const acts = {
  'acts.cancel': 'Avbryt',
  'acts.busy': 'Registrerar',
  'acts.failed': 'Detta registrerades inte: {{reason}}',
  'acts.reloadFailed':
    'Det är registrerat, men styrkortet kunde inte läsas om: {{reason}}',
} as const;
