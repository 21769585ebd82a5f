export { AccessAge } from './AccessAge';
export { AccountVerdict } from './AccountFacts';
export { AccountMessages } from './AccountMessages';
export { AccountsContent } from './AccountsContent';
export { EntityName } from './EntityName';
