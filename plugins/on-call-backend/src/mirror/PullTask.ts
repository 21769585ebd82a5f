import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { AccountConfig, OnCallConfig } from '../config';
import type { MirrorStore, PartState, PartWrite } from '../database';
import { type Clock, type PagerDutyClient, PagerDutyError } from '../pagerduty';
import { createClients } from './createClients';
import type { PeopleMatcher } from './matchPeople';
import { presentAt } from './onCalls/pullOnCalls';
import { pullAccount } from './pullAccount';
import { type Known, toPartWrites } from './toPartWrites';
import type { AccountPull, MirrorPart } from './types';

/** Topic of events that tell of changes in the mirror. */
export const CHANGED_TOPIC = 'on-call.changed';

const MINUTE = 60_000;

/** A minute less than half an hour, so that the pull after it counts. */
const PEOPLE_AGE = 29 * MINUTE;

export type PullTaskOptions = {
  accounts: AccountConfig[];
  config: OnCallConfig;
  store: MirrorStore;
  people: PeopleMatcher;
  events: EventsService;
  logger: LoggerService;
  clock: Clock;
};

/** Pulls all accounts, so that the mirror follows PagerDuty. */
export class PullTask {
  readonly #options: PullTaskOptions;
  /** How often the people of an account were read and as before, in a row. */
  readonly #unchanged = new Map<string, number>();
  readonly #clients: Map<string, PagerDutyClient>;

  constructor(options: PullTaskOptions) {
    this.#options = options;
    this.#clients = createClients(options.accounts, options.clock);
  }

  async schedule(scheduler: SchedulerService) {
    // Also without an account: what one left behind has to be forgotten.
    await scheduler.scheduleTask({
      ...this.#options.config.schedule,
      id: 'pull-pagerduty',
      fn: signal => this.run(signal),
    });
  }

  async run(signal?: AbortSignal) {
    const { store, logger, accounts } = this.#options;
    await store.retainAccounts(accounts.map(({ id }) => id));
    await Promise.all(
      [...this.#clients].map(async ([account, client]) => {
        try {
          await this.#pull(account, client, signal);
        } catch (error) {
          logger.error('A pull of PagerDuty could not be finished', {
            account,
            error: error instanceof Error ? error.message : 'unknown',
          });
        }
      }),
    );
  }

  async #pull(account: string, client: PagerDutyClient, signal?: AbortSignal) {
    const { store, config, clock, events, logger } = this.#options;
    const at = new Date(clock.now());
    const known = await this.#known(account, at);
    const { states } = known;
    const pull = await this.#read(account, client, known, signal);
    const writes = toPartWrites(pull, known, {
      now: at,
      confirmAfterMs: config.confirmShrinkAfterMs,
    });
    await store.savePull(account, at, writes);
    this.#report(account, writes);

    const changed = writes
      .filter(({ content }) => content !== undefined)
      .filter(({ part, digest }) =>
        states.every(state => state.part !== part || state.digest !== digest),
      )
      .map(({ part }) => part);
    if (pull.people) {
      const times = this.#unchanged.get(account) ?? 0;
      this.#unchanged.set(account, changed.includes('people') ? 0 : times + 1);
    }
    if (changed.length > 0) {
      logger.info('PagerDuty changed', { account, parts: changed.join(', ') });
      await events.publish({
        topic: CHANGED_TOPIC,
        eventPayload: { account, collectedAt: at.toISOString() },
      });
    }
  }

  async #read(
    account: string,
    client: PagerDutyClient,
    known: Known,
    signal?: AbortSignal,
  ): Promise<AccountPull> {
    const { config, clock, logger, people, store } = this.#options;
    const matches = await store.getMatches(account);
    const peopleAge = peopleAgeAt({
      unchanged: this.#unchanged.get(account),
      matched: [...matches.values()].some(({ userRef }) => userRef),
    });
    try {
      const pull = await pullAccount(client, {
        now: clock.now(),
        lookAheadMs: config.lookAheadMs,
        isDue: part => isDue(part, known.states, peopleAge, clock.now()),
        knownOnCalls: known.onCalls,
        signal,
        onError: (part, error) =>
          logger.error('PagerDuty could not be read', {
            account,
            part,
            error: error instanceof Error ? error.message : 'unknown',
          }),
      });
      const content = pull.people?.content;
      if (content) {
        content.items = await people.match(content.items, matches);
      }
      return pull;
    } catch (error) {
      if (!signal?.aborted) throw error;
      return stopped();
    }
  }

  async #known(account: string, at: Date): Promise<Known> {
    const { store } = this.#options;
    return {
      states: await store.getParts([account]),
      ids: {
        services: await store.getIds(account, 'services'),
        teams: await store.getIds(account, 'teams'),
        people: await store.getIds(account, 'people'),
        policies: await store.getIds(account, 'policies'),
      },
      onCalls: await store.getOnCalls(account, presentAt(at.getTime())),
    };
  }

  #report(account: string, writes: PartWrite[]) {
    for (const { part, problem } of writes) {
      if (problem) {
        this.#options.logger.warn('PagerDuty was not read completely', {
          account,
          part,
          code: problem.code,
          problem: problem.message,
        });
      }
    }
  }
}

/**
 * How old people may grow. A catalog that is still being filled knows nobody,
 * or not yet everybody: until somebody matches and nothing changes any more,
 * people are read again, each time after twice as long.
 */
function peopleAgeAt(options: {
  unchanged: number | undefined;
  matched: boolean;
}): number {
  const { unchanged, matched } = options;
  if (matched && unchanged !== 0) return PEOPLE_AGE;
  if (!unchanged) return 0;
  // Half a minute less, so that the pull that is due then counts.
  return Math.min(PEOPLE_AGE, (2 ** (unchanged - 1) - 0.5) * MINUTE);
}

/** Who there is changes seldom, and is a long list; all else is due always. */
function isDue(
  part: MirrorPart,
  states: PartState[],
  peopleAge: number,
  now: number,
) {
  if (part !== 'people' && part !== 'teams') return true;
  const state = states.find(other => other.part === part);
  return (
    !state?.collectedAt ||
    state.problem !== undefined ||
    now - state.collectedAt.getTime() >=
      (part === 'people' ? peopleAge : PEOPLE_AGE)
  );
}

function stopped(): AccountPull {
  const { code, message } = new PagerDutyError(
    'unreachable',
    'The pull was stopped before it was complete. Raise onCall.pull.timeout if this stays.',
  );
  const outcome = { problem: { code, message } };
  return {
    services: outcome,
    teams: outcome,
    people: outcome,
    policies: outcome,
    'on-calls': outcome,
  };
}
