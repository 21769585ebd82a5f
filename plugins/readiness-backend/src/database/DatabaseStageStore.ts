import type { Knex } from 'knex';
import type { StageMove } from '../domain/rollout/stages';
import { assertUpdated, orConflict } from './conflicts';
import {
  fromRequest,
  toChange,
  toRequest,
  toTeamStage,
  type StageChangeRow,
  type StageRequestRow,
  type TeamStageRow,
} from './stageRows';
import type {
  StageChangeRecord,
  StageRequestRecord,
  StageStore,
  TeamStageRecord,
} from './StageStore';

export class DatabaseStageStore implements StageStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseStageStore {
    return new DatabaseStageStore(knex);
  }

  async getStages(teams?: string[]): Promise<TeamStageRecord[]> {
    const query = this.#knex<TeamStageRow>('team_stages');
    if (teams) query.whereIn('team_ref', teams);
    return (await query).map(toTeamStage);
  }

  async getOpenRequests(teams?: string[]): Promise<StageRequestRecord[]> {
    const query = this.#knex<StageRequestRow>('stage_requests');
    if (teams) query.whereIn('open_team_ref', teams);
    else query.whereNotNull('open_team_ref');
    return (await query).map(toRequest);
  }

  async getDecidedSince(since: Date): Promise<StageRequestRecord[]> {
    const rows = await this.#knex<StageRequestRow>('stage_requests').where(
      'decided_at',
      '>=',
      since,
    );
    return rows.map(toRequest);
  }

  async getLastRequests(teams: string[]): Promise<StageRequestRecord[]> {
    const last = this.#knex('stage_requests')
      .whereIn('team_ref', teams)
      .groupBy('team_ref')
      .select('team_ref')
      .max('asked_at as asked_at');
    const rows = await this.#knex<StageRequestRow>('stage_requests')
      .join(last.as('last'), join =>
        join
          .on('last.team_ref', 'stage_requests.team_ref')
          .andOn('last.asked_at', 'stage_requests.asked_at'),
      )
      .select<StageRequestRow[]>('stage_requests.*');
    return rows.map(toRequest);
  }

  async getRequests(
    team: string,
    limit: number,
  ): Promise<StageRequestRecord[]> {
    const rows = await this.#knex<StageRequestRow>('stage_requests')
      .where('team_ref', team)
      .orderBy('asked_at', 'desc')
      .limit(limit);
    return rows.map(toRequest);
  }

  async getChanges(team: string, limit: number): Promise<StageChangeRecord[]> {
    const rows = await this.#knex<StageChangeRow>('stage_changes')
      .where('team_ref', team)
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(toChange);
  }

  async getMoves(until: Date): Promise<StageMove[]> {
    const rows = await this.#knex<StageChangeRow>('stage_changes')
      .where('at', '<', until)
      .orderBy([{ column: 'at' }, { column: 'id' }]);
    return rows.map(toChange);
  }

  async addRequest(request: StageRequestRecord): Promise<void> {
    await orConflict(
      this.#knex('stage_requests').insert(fromRequest(request)),
      `${request.team} has an open request already; withdraw it, or wait until it is decided`,
    );
  }

  async endRequest(request: StageRequestRecord): Promise<void> {
    await this.#knex.transaction(async transaction => {
      const updated = await transaction('stage_requests')
        .where({ id: request.id, version: request.version, state: 'open' })
        .update({ ...fromRequest(request), version: request.version + 1 });
      assertUpdated(updated);
      if (request.state !== 'confirmed' || !request.decided) return;
      const at = new Date(request.decided.at);
      await transaction('team_stages')
        .insert({ team_ref: request.team, stage: request.to, since: at })
        .onConflict('team_ref')
        .merge();
      await transaction('stage_changes').insert({
        team_ref: request.team,
        from_stage: request.from ?? null,
        to_stage: request.to,
        at,
        request_id: request.id,
      });
    });
  }
}
