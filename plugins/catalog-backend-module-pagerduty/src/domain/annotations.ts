/** Why the owner is the fallback; absent where the owner was found. */
export const OWNER_FINDING_ANNOTATION = 'operations-in-teams/owner-finding';

/** Ids of the PagerDuty teams that a Group is, with commas between. */
export const TEAM_ID_ANNOTATION = 'pagerduty.com/team-id';

/** `spec.type` of the entities. */
export const SERVICE_TYPE = 'pagerduty-service';

/** Type of the location that the entities come from. */
export const LOCATION_TYPE = 'pagerduty';
