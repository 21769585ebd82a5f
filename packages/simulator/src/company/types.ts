import type { Schedule } from '../rotation/types';

/** @public */
export type Group = {
  name: string;
  title: string;
  description: string;
  type: 'organization' | 'department' | 'team' | 'function';
  parent?: string;
  children: string[];
  email?: string;
  chatChannel?: string;
  escalationContact?: string;
};

/** @public */
export type Person = {
  /** Name of the catalog User, left out where the person has none. */
  userName?: string;
  name: string;
  email?: string;
  title: string;
  memberOf: string[];
  timeZone: string;
};

/** @public */
export type Domain = {
  name: string;
  title: string;
  description: string;
  owner: string;
};

/** @public */
export type System = {
  name: string;
  title: string;
  description: string;
  owner: string;
  domain: string;
};

/** @public */
export type Link = { url: string; title: string; type: string };

/** @public */
export type Component = {
  name: string;
  title: string;
  description?: string;
  type: string;
  lifecycle: string;
  /** Entity reference as written; some are wrong by intention. */
  owner: string;
  system?: string;
  tier?: number;
  roundTheClock: boolean;
  annotations: Record<string, string>;
  tags: string[];
  links: Link[];
  dependsOn: string[];
  providesApis: string[];
  consumesApis: string[];
};

/** @public */
export type Api = {
  name: string;
  title: string;
  owner: string;
  system: string;
};

/** @public */
export type Resource = {
  name: string;
  title: string;
  type: string;
  owner: string;
  system: string;
};

/** @public */
export type PagerDutyUser = {
  id: string;
  name: string;
  email: string;
  jobTitle: string;
  timeZone: string;
  role: string;
  teamIds: string[];
};

/** @public */
export type PagerDutyTeam = {
  id: string;
  name: string;
  description: string | null;
};

/** @public */
export type PagerDutyServiceStatus =
  | 'active'
  | 'warning'
  | 'critical'
  | 'maintenance'
  | 'disabled';

/** @public */
export type PagerDutyService = {
  id: string;
  name: string;
  description: string | null;
  status: PagerDutyServiceStatus;
  createdAt: string;
  escalationPolicyId: string;
  teamIds: string[];
  urgency: 'high' | 'low' | 'severity_based' | 'support_hours';
  integration?: { id: string; key: string };
};

/** @public */
export type EscalationTarget = { type: 'schedule' | 'user'; id: string };

/** @public */
export type EscalationRule = {
  id: string;
  delayMinutes: number;
  targets: EscalationTarget[];
};

/** @public */
export type EscalationPolicy = {
  id: string;
  name: string;
  description: string | null;
  loops: number;
  teamIds: string[];
  rules: EscalationRule[];
};

/** @public */
export type PagerDutyAccount = {
  users: PagerDutyUser[];
  teams: PagerDutyTeam[];
  services: PagerDutyService[];
  escalationPolicies: EscalationPolicy[];
  schedules: Schedule[];
};

/** @public */
export type AccountState =
  | 'PENDING_ACTIVATION'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'PENDING_CLOSURE'
  | 'CLOSED';

/** @public */
export type AwsAccount = {
  id: string;
  name: string;
  email: string;
  state: AccountState;
  joinedAt: string;
  joinedMethod: 'INVITED' | 'CREATED';
  /** Id of the root or the organizational unit that it lies in. */
  parentId: string;
  tags: Record<string, string>;
};

/** @public */
export type OrganizationalUnit = {
  id: string;
  name: string;
  parentId: string;
};

/** @public */
export type AwsOrganization = {
  id: string;
  rootId: string;
  managementAccountId: string;
  /** Account that may read the organisation on the management account's behalf. */
  delegatedAdministratorId: string;
  organizationalUnits: OrganizationalUnit[];
  accounts: AwsAccount[];
};

/**
 * How the teams took over from central operations, one by one.
 * @public
 */
export type Rollout = {
  /** When the history of incidents begins, ISO-8601. */
  since: string;
  /** The start of the month that the company is made in, ISO-8601. */
  until: string;
  /** By team, from when its own escalation policy is called, ISO-8601. */
  takeovers: Record<string, string>;
};

/** @public */
export type Company = {
  seed: string;
  name: string;
  emailDomain: string;
  groups: Group[];
  people: Person[];
  domains: Domain[];
  systems: System[];
  components: Component[];
  apis: Api[];
  resources: Resource[];
  pagerDuty: PagerDutyAccount;
  rollout: Rollout;
  aws: AwsOrganization;
};

/** @public */
export type CompanyOptions = {
  /** Same seed and same time, same company. */
  seed: string;
  /** The schedules' coming gaps are placed relative to this time. */
  now: Date;
  scale?: {
    /** Components with a PagerDuty service each, beyond the story's. */
    services?: number;
    /** On-call schedules beyond the story's, half of them primaries. */
    schedules?: number;
    /** People beyond the story's, in PagerDuty and in the catalog. */
    people?: number;
    /** AWS accounts beyond the story's. */
    accounts?: number;
  };
};
