/** Texts of all that people do in place. */
export const actTexts = {
  cancel: 'Cancel',
  busy: 'Recording',
  failed: 'This was not recorded: {{reason}}',
  reloadFailed:
    'It is recorded, but the scorecard could not be read anew: {{reason}}',
} as const;
