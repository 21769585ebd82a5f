/**
 * PagerDuty service id of an entity; PagerDuty's own plugin uses the same.
 * @public
 */
export const ANNOTATION_PAGERDUTY_SERVICE_ID = 'pagerduty.com/service-id';

/**
 * Integration key of an entity's PagerDuty service; PagerDuty's own plugin uses the same.
 * @public
 */
export const ANNOTATION_PAGERDUTY_INTEGRATION_KEY =
  'pagerduty.com/integration-key';

/**
 * Id of the configured PagerDuty account that an entity's services live in.
 * @public
 */
export const ANNOTATION_PAGERDUTY_ACCOUNT = 'pagerduty.com/account';

/**
 * Several PagerDuty service ids of one entity, separated by commas.
 * @public
 */
export const ANNOTATION_PAGERDUTY_SERVICE_IDS =
  'operations-in-teams/pagerduty-service-ids';

/**
 * Time zone of a catalog User, as an IANA name such as Europe/Stockholm.
 * @public
 */
export const ANNOTATION_TIME_ZONE = 'operations-in-teams/time-zone';

/**
 * How many members of a catalog Group do not have to take part in its
 * rotation. A number, so that nobody is told who.
 * @public
 */
export const ANNOTATION_ON_CALL_EXEMPT = 'operations-in-teams/on-call-exempt';

/**
 * Ids of the PagerDuty teams of a catalog Group, separated by commas; without
 * it, teams of the same name are its own.
 * @public
 */
export const ANNOTATION_PAGERDUTY_TEAM_IDS =
  'operations-in-teams/pagerduty-team-ids';
