import { InputError, NotFoundError } from '@backstage/errors';
import type {
  AccountState,
  AwsAccount,
  EscalationPolicy,
  EscalationTarget,
  PagerDutyService,
  PagerDutyServiceStatus,
} from '../company/types';
import { createStableIds, type StableIds } from '../company/stableIds';
import type { Fault, FaultRequest } from '../faults/types';
import type { Schedule } from '../rotation/types';
import { writeCatalog } from '../catalog/writeCatalog';
import { standAt, type World } from '../World';
import { EstateControl } from './EstateControl';
import { IncidentControl } from './IncidentControl';

/** @public */
export type ClockChange =
  | { stopAt: Date }
  | { advanceMilliseconds: number }
  | { run: true };

/** @public */
export type NewAccount = {
  name: string;
  /** Names from the root down, such as `Workloads/Prod`; empty is the root. */
  unit?: string;
  email?: string;
  tags?: Record<string, string>;
};

/** @public */
export type AccountChange = {
  name?: string;
  unit?: string;
  state?: AccountState;
};

/** @public */
export type RuleChange = {
  delayMinutes: number;
  targets: EscalationTarget[];
};

function find<T extends { id: string }>(
  items: T[],
  id: string,
  what: string,
): T {
  const item = items.find(candidate => candidate.id === id);
  if (!item) throw new NotFoundError(`There is no ${what} ${id}`);
  return item;
}

/**
 * Changes the company while it runs. What is changed is seen on the wire at
 * once, and forgotten when the simulator stops.
 * @public
 */
export class Control {
  /** Who reaches which AWS account, and what is true of it. */
  readonly estates: EstateControl;
  /** Incidents that are triggered by hand, and webhooks. */
  readonly incidents: IncidentControl;
  readonly #world: World;
  readonly #ids: StableIds;
  readonly #catalogDirectory: string | undefined;
  #created = 0;

  /** @internal */
  constructor(
    world: World,
    options: {
      webhookRetryDelayMilliseconds: number;
      catalogDirectory?: string;
    },
  ) {
    this.#world = world;
    this.#catalogDirectory = options.catalogDirectory;
    this.incidents = new IncidentControl(world, options);
    this.estates = new EstateControl(world);
    this.#ids = createStableIds(world.company.seed);
  }

  /** What there is, and what has been asked for so far. */
  state() {
    const { company, clock, faults, requests } = this.#world;
    const { users, teams, services, escalationPolicies, schedules } =
      company.pagerDuty;
    return {
      seed: company.seed,
      now: clock.now().toISOString(),
      clock: clock.isStopped ? 'stopped' : 'running',
      faults: faults.list(),
      requests: Object.fromEntries(requests),
      rollout: company.rollout,
      pagerDuty: {
        users: users.length,
        teams,
        services,
        escalationPolicies,
        schedules: schedules.map(({ id, name, kind }) => ({ id, name, kind })),
      },
      aws: {
        organizationalUnits: company.aws.organizationalUnits,
        accounts: company.aws.accounts,
      },
    };
  }

  setTag(accountId: string, key: string, value: string): AwsAccount {
    const account = this.#account(accountId);
    account.tags[key] = value;
    return account;
  }

  removeTag(accountId: string, key: string): AwsAccount {
    const account = this.#account(accountId);
    if (!Object.hasOwn(account.tags, key)) {
      throw new NotFoundError(`Account ${accountId} has no tag ${key}`);
    }
    delete account.tags[key];
    return account;
  }

  addAccount({ name, unit = '', email, tags = {} }: NewAccount): AwsAccount {
    this.#created += 1;
    const key = `created-${this.#created}`;
    const account: AwsAccount = {
      id: this.#ids.awsAccount('account', key),
      name,
      email: email ?? `aws+${key}@${this.#world.company.emailDomain}`,
      state: 'ACTIVE',
      joinedAt: this.#world.clock.now().toISOString(),
      joinedMethod: 'CREATED',
      parentId: this.#unitId(unit),
      tags: { ...tags },
    };
    this.#world.company.aws.accounts.push(account);
    return account;
  }

  changeAccount(accountId: string, change: AccountChange): AwsAccount {
    const account = this.#account(accountId);
    if (change.unit !== undefined) account.parentId = this.#unitId(change.unit);
    if (change.name !== undefined) account.name = change.name;
    if (change.state !== undefined) account.state = change.state;
    return account;
  }

  /** Takes an account out of the organisation, as AWS does 90 days after closing. */
  removeAccount(accountId: string): void {
    const { accounts } = this.#world.company.aws;
    accounts.splice(accounts.indexOf(this.#account(accountId)), 1);
  }

  setServiceStatus(
    serviceId: string,
    status: PagerDutyServiceStatus,
  ): PagerDutyService {
    const { services } = this.#world.company.pagerDuty;
    const service = find(services, serviceId, 'PagerDuty service');
    service.status = status;
    this.#accountChanged();
    this.incidents.serviceUpdated(service);
    return service;
  }

  setEscalationRules(policyId: string, rules: RuleChange[]): EscalationPolicy {
    const { escalationPolicies, schedules, users } =
      this.#world.company.pagerDuty;
    const policy = find(escalationPolicies, policyId, 'escalation policy');
    for (const { type, id } of rules.flatMap(({ targets }) => targets)) {
      if (type === 'user') find(users, id, 'PagerDuty user');
      else find(schedules, id, 'schedule');
    }
    policy.rules = rules.map((rule, index) => ({
      ...rule,
      id: this.#ids.pagerDuty('changed-rule', policyId, String(index)),
    }));
    this.#accountChanged();
    return policy;
  }

  /** Puts a person on a schedule, or in the first rotation of a v3 schedule. */
  addOverride(
    scheduleId: string,
    override: {
      start: Date;
      end: Date;
      userId: string;
      /** Who makes it; the control API where left out. */
      madeBy?: string;
    },
  ): Schedule {
    const { schedules, users } = this.#world.company.pagerDuty;
    const schedule = find(schedules, scheduleId, 'schedule');
    find(users, override.userId, 'PagerDuty user');
    if (override.madeBy) find(users, override.madeBy, 'PagerDuty user');
    if (override.end <= override.start) {
      throw new InputError('An override must end after it starts');
    }
    this.#created += 1;
    const key = `created-${this.#created}`;
    const shift = {
      start: override.start.toISOString(),
      end: override.end.toISOString(),
      userId: override.userId,
    };
    const id =
      schedule.kind === 'v2'
        ? this.#ids.pagerDuty('override', key)
        : this.#ids.shift('override', key);
    if (schedule.kind === 'v2') {
      schedule.overrides.push({ id, ...shift });
    } else {
      const rotationId = schedule.rotations[0].id;
      schedule.overrides.push({ id, rotationId, ...shift });
    }
    const { audit, clock } = this.#world;
    audit.made(id, clock.now(), override.madeBy);
    this.#accountChanged();
    return schedule;
  }

  faults(): Fault[] {
    return this.#world.faults.list();
  }

  addFault(request: FaultRequest): Fault {
    return this.#world.faults.add(request);
  }

  removeFault(id: string): void {
    if (!this.#world.faults.remove(id)) {
      throw new NotFoundError(`There is no fault ${id}; it may be spent`);
    }
  }

  clearFaults(): void {
    this.#world.faults.clear();
  }

  changeClock(change: ClockChange): Date {
    const { clock } = this.#world;
    if ('stopAt' in change) clock.stopAt(change.stopAt);
    else if ('advanceMilliseconds' in change) {
      clock.advance(change.advanceMilliseconds);
    } else clock.run();
    this.incidents.announce();
    return clock.now();
  }

  /**
   * Shows the company as it stood at a past date, at which the clock stops.
   * Changes by hand are forgotten, and the catalog's files follow.
   */
  async standAt(at: Date): Promise<Date> {
    standAt(this.#world, at);
    if (this.#catalogDirectory !== undefined) {
      await writeCatalog(this.#world.company, this.#catalogDirectory);
    }
    return this.#world.clock.now();
  }

  /** Whoever was called before stays the one who was called. */
  #accountChanged(): void {
    this.#world.incidents.accountChanged(this.#world.clock.now().getTime());
  }

  #account(id: string): AwsAccount {
    return find(this.#world.company.aws.accounts, id, 'account');
  }

  #unitId(path: string): string {
    const { organizationalUnits, rootId } = this.#world.company.aws;
    return path
      .split('/')
      .filter(Boolean)
      .reduce((parent, name) => {
        const unit = organizationalUnits.find(
          candidate => candidate.parentId === parent && candidate.name === name,
        );
        if (!unit) {
          throw new NotFoundError(`There is no organizational unit ${path}`);
        }
        return unit.id;
      }, rootId);
  }
}
