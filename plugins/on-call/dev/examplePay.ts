import { NotAllowedError } from '@backstage/errors';
import type { PayApi } from '@operations-in-teams/plugin-on-call-common';

const refuse = async () => {
  throw new NotAllowedError('Nobody is paid in this example');
};

/** Pay, as whoever may see none of it meets it. */
export const examplePay: PayApi = {
  getPeriods: refuse,
  getPeriod: refuse,
  getPeople: refuse,
  getChanges: refuse,
  review: refuse,
  close: refuse,
  reopen: refuse,
  markExported: refuse,
  getExport: refuse,
  getStatement: refuse,
  getStatementFile: refuse,
  getMine: refuse,
  getTeams: refuse,
  getCosts: refuse,
  getForecast: refuse,
};
