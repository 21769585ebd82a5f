import type {
  Interval,
  PageOfPerson,
} from '@operations-in-teams/plugin-on-call-common';
import type { HistoryStore } from '../../database';
import { scheduleKey } from './keys';

/** An incident may call people days after it began. */
const LONGEST_INCIDENT = 7 * 24 * 60 * 60 * 1000;

/** Reads whom incidents called when. */
export class PageReader {
  readonly #accounts: string[];
  readonly #history: HistoryStore;

  constructor(options: { accounts: string[]; history: HistoryStore }) {
    this.#accounts = options.accounts;
    this.#history = options.history;
  }

  /** Undefined where incidents are not known as far back. */
  async read(
    window: Interval,
    users: Record<string, string>,
  ): Promise<PageOfPerson[] | undefined> {
    for (const account of this.#accounts) {
      const state = await this.#history.getHistory(account);
      if (!state || state.filledFrom.getTime() > window.start) return undefined;
    }
    const interruptions = await this.#history.findInterruptions({
      accounts: this.#accounts,
      window: { start: window.start - LONGEST_INCIDENT, end: window.end },
    });
    return interruptions.map(({ account, person, at }) => {
      const key = scheduleKey(account, person.id);
      return { personId: users[key] ?? key, at };
    });
  }
}
