import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { AccountConfig, OnCallConfig } from '../config';
import type { MirrorStore, PartState, PartWrite } from '../database';
import { type Clock, PagerDutyClient, PagerDutyError } from '../pagerduty';
import type { PeopleMatcher } from './matchPeople';
import { presentAt } from './onCalls/pullOnCalls';
import { pullAccount } from './pullAccount';
import { type Known, toPartWrites } from './toPartWrites';
import type { AccountPull, MirrorPart } from './types';

/** Topic of events that tell of changes in the mirror. */
export const CHANGED_TOPIC = 'on-call.changed';

/** A minute less than half an hour, so that the pull after it counts. */
const PEOPLE_AGE = 29 * 60_000;

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
  /** Accounts whose people were other than before when they were last read. */
  readonly #unsettled = new Set<string>();
  readonly #clients: Map<string, PagerDutyClient>;

  constructor(options: PullTaskOptions) {
    this.#options = options;
    this.#clients = new Map(
      options.accounts.flatMap(({ id, connection }) =>
        connection
          ? [[id, PagerDutyClient.create(connection, { clock: options.clock })]]
          : [],
      ),
    );
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
    if (changed.includes('people')) this.#unsettled.add(account);
    else if (pull.people) this.#unsettled.delete(account);
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
    const settled =
      !this.#unsettled.has(account) &&
      [...matches.values()].some(({ userRef }) => userRef);
    try {
      const pull = await pullAccount(client, {
        now: clock.now(),
        lookAheadMs: config.lookAheadMs,
        isDue: part => isDue(part, known.states, settled, clock.now()),
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

/** Who there is changes seldom, and is a long list; all else is due always. */
function isDue(
  part: MirrorPart,
  states: PartState[],
  settled: boolean,
  now: number,
) {
  if (part !== 'people' && part !== 'teams') return true;
  // A catalog that is still being filled knows nobody, or not yet everybody.
  if (part === 'people' && !settled) return true;
  const state = states.find(other => other.part === part);
  return (
    !state?.collectedAt ||
    state.problem !== undefined ||
    now - state.collectedAt.getTime() >= PEOPLE_AGE
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
