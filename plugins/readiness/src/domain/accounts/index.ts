export { accountsCsv } from './accountsCsv';
export {
  countAccounts,
  filterAccounts,
  filterChoices,
  onlyFilters,
  type AccountFilter,
  type OnlyFilter,
} from './filterAccounts';
export { judgeIsolation } from './judgeIsolation';
export {
  accountColumns,
  sortAccounts,
  type AccountColumn,
  type AccountOrder,
} from './sortAccounts';
export { sortGrants } from './sortGrants';
export { accountFields, isCloudAccount, toAccount } from './toAccount';
export type * from './types';
