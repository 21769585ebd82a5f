/** Groups of the identity store that stand for no team of the catalog. */
export const BUILD_SERVERS = 'build-servers';
export const BREAK_GLASS = 'break-glass';
export const CLOUD_ADMINISTRATORS = 'cloud-administrators';
export const AUDITORS = 'auditors';
export const EVERYONE = 'everyone';
export const ENGINEERING_LEADS = 'engineering-leads';
/** A team that the catalog does not know. */
export const GROWTH_HACKERS = 'growth-hackers';
/** Deleted from the identity store; what was granted to it is still there. */
export const DELETED_GROUP = 'deleted-contractors';
