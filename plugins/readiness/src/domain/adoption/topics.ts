/**
 * The rules of the shipped standard that leadership follows over time. Those
 * that a standard does not have are left out, and their figures with them.
 */
export const LEGACY_RULE = 'ISO-08';
export const SHARE_RULES = ['IAC-01', 'ISO-02', 'ISO-03'];
export const FOLLOWED_RULES = [LEGACY_RULE, ...SHARE_RULES];

/** From this stage on a team runs its own on-call. */
export const ON_CALL_STAGE = 'on-call';
/** The level that is told of in the headline; the last one where it is none. */
export const READY_LEVEL = 'on-call-ready';
