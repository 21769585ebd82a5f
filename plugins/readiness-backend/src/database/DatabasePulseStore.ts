import { createHmac, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { RoundSums } from '../domain/rollout/pulse/rounds';
import type { PulseStore } from './PulseStore';

type SumsRow = { round: string } & Record<
  'answers' | 'ready' | 'sustainable',
  string | number
>;

export class DatabasePulseStore implements PulseStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabasePulseStore {
    return new DatabasePulseStore(knex);
  }

  async getSums(team: string, running: string): Promise<RoundSums[]> {
    const rows = await this.#knex('pulse_answers')
      .where('team_ref', team)
      .where('round', '<', running)
      .groupBy('round')
      .select<SumsRow[]>(
        'round',
        this.#knex.raw('count(*) as answers'),
        this.#knex.raw('sum(ready) as ready'),
        this.#knex.raw('sum(sustainable) as sustainable'),
      );
    // PostgreSQL gives sums and counts as strings.
    return rows.map(row => ({
      round: row.round,
      answers: Number(row.answers),
      ready: Number(row.ready),
      sustainable: Number(row.sustainable),
    }));
  }

  async hasAnswered(team: string, running: string, userRef: string) {
    const salt = await this.#salt(team, running);
    if (salt === undefined) return false;
    const row = await this.#knex('pulse_answers')
      .where({
        team_ref: team,
        round: running,
        answerer: answererOf(salt, userRef),
      })
      .first('round');
    return row !== undefined;
  }

  async answer(
    team: string,
    running: string,
    userRef: string,
    answer: { ready: number; sustainable: number },
  ): Promise<void> {
    await this.#forgetSalts(running);
    await this.#knex('pulse_rounds')
      .insert({
        team_ref: team,
        round: running,
        salt: randomBytes(32).toString('hex'),
      })
      .onConflict(['team_ref', 'round'])
      .ignore();
    const salt = await this.#salt(team, running);
    if (salt === undefined) throw new Error(`round ${running} has no salt`);
    await this.#knex('pulse_answers')
      .insert({
        team_ref: team,
        round: running,
        answerer: answererOf(salt, userRef),
        ...answer,
      })
      .onConflict(['team_ref', 'round', 'answerer'])
      .merge();
  }

  async #forgetSalts(running: string): Promise<void> {
    await this.#knex('pulse_rounds')
      .where('round', '<', running)
      .whereNotNull('salt')
      .update({ salt: null });
  }

  async #salt(team: string, round: string): Promise<string | undefined> {
    const row = await this.#knex('pulse_rounds')
      .where({ team_ref: team, round })
      .first<{ salt: string | null } | undefined>('salt');
    return row?.salt ?? undefined;
  }
}

function answererOf(salt: string, userRef: string): string {
  return createHmac('sha256', salt).update(userRef).digest('hex');
}
