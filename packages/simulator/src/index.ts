export { startSimulator } from './startSimulator';
export type { Simulator, SimulatorOptions } from './startSimulator';
export { Control } from './control/Control';
export type {
  AccountChange,
  ClockChange,
  NewAccount,
  RuleChange,
} from './control/Control';
export { createCompany } from './company/createCompany';
export * from './company/types';
export { writeCatalog } from './catalog/writeCatalog';
export type { Fault, FaultArea, FaultKind, FaultRequest } from './faults/types';
export type { OAuthClient } from './pagerduty/Authenticator';
export type { AccountStatusField } from './aws/organizations';
export type * from './rotation/types';
