/** What tag values say about the declared isolation level. */
export const DEFAULT_ISOLATION_VALUES = {
  '1': 1,
  red: 1,
  '2': 2,
  blue: 2,
  '3': 3,
  green: 3,
};

/** Usual names of environments, as lifecycles. */
export const DEFAULT_LIFECYCLE_VALUES = {
  live: 'production',
  prd: 'production',
  prod: 'production',
  production: 'production',
  stage: 'staging',
  staging: 'staging',
  stg: 'staging',
  dev: 'development',
  develop: 'development',
  development: 'development',
  test: 'test',
  testing: 'test',
  sandbox: 'experimental',
  experimental: 'experimental',
  deprecated: 'deprecated',
};
