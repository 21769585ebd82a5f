/** The mission's four kinds of getting ready. */
export const KINDS = [
  'technicalDebt',
  'deployments',
  'automation',
  'hiring',
] as const;
