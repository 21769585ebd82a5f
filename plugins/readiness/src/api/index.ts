export { readinessApiFactory } from './readinessApiFactory';
export { readinessApiRef } from './readinessApiRef';
export {
  readAccessOf,
  readAccountEntities,
  readAllAccess,
} from './readAccounts';
export { readEntityAccounts } from './readEntityAccounts';
