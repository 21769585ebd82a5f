export { startSimulator } from './startSimulator';
export type { Simulator, SimulatorOptions } from './startSimulator';
export { Control } from './control/Control';
export type {
  AccountChange,
  ClockChange,
  NewAccount,
  RuleChange,
} from './control/Control';
export { EstateControl } from './control/EstateControl';
export type { NewGrant } from './control/EstateControl';
export { IncidentControl } from './control/IncidentControl';
export type { NewIncident } from './control/IncidentControl';
export type { WebhookDelivery, WebhookTarget } from './webhooks/WebhookSender';
export { createCompany } from './company/createCompany';
export { companyAt } from './company/past/companyAt';
export * from './company/types';
export type * from './company/estate/types';
export { FEW_PEOPLE } from './company/estate/observeAccount';
export type {
  AccountAccess,
  AccountTruth,
  ObservedLevel,
} from './company/estate/observeAccount';
export { writeCatalog } from './catalog/writeCatalog';
export type { Fault, FaultArea, FaultKind, FaultRequest } from './faults/types';
export type { OAuthClient } from './pagerduty/Authenticator';
export type { AccountStatusField } from './aws/organizations';
export { AGGREGATOR_NAME } from './aws/config/configService';
export type { AwsQuota, AwsRequestLimits } from './aws/RequestLimits';
export type * from './rotation/types';
