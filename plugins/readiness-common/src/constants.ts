/**
 * How much depends on the subject: `1` (most) to `4`.
 * @public
 */
export const ANNOTATION_TIER = 'operations-in-teams/tier';

/**
 * `24x7` where the subject needs people available around the clock.
 * @public
 */
export const ANNOTATION_ON_CALL = 'operations-in-teams/on-call';

/**
 * Where the subject runs, such as `legacy` for the platform that is left behind.
 * @public
 */
export const ANNOTATION_RUNTIME = 'operations-in-teams/runtime';

/**
 * Where a team's chat can be joined, on Groups.
 * @public
 */
export const ANNOTATION_CHAT_CHANNEL = 'operations-in-teams/chat-channel';

/**
 * Whom to reach when a team does not answer, on Groups.
 * @public
 */
export const ANNOTATION_ESCALATION_CONTACT =
  'operations-in-teams/escalation-contact';
