/**
 * PagerDuty services as owned catalog entities, read from the on-call plugin's
 * mirror.
 *
 * @packageDocumentation
 */
export { catalogModulePagerDutyEntityProvider as default } from './module/catalogModulePagerDutyEntityProvider';
