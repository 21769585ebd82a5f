import type { Knex } from 'knex';
import type { CampaignEnd, CampaignRecord } from '../domain/rollout/campaigns';
import type { CampaignStore } from './CampaignStore';
import { assertUpdated } from './conflicts';
import { toDate, type DatabaseTime } from './rows';

type CampaignRow = {
  id: string;
  version: number;
  plan: string;
  created_by: string;
  created_at: DatabaseTime;
  ended_how: string | null;
  ended_by: string | null;
  ended_at: DatabaseTime | null;
  ended_note: string | null;
  effective_from: string | null;
  achieved: string | null;
};

export class DatabaseCampaignStore implements CampaignStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseCampaignStore {
    return new DatabaseCampaignStore(knex);
  }

  async list(): Promise<CampaignRecord[]> {
    return (await this.#knex<CampaignRow>('campaigns')).map(toRecord);
  }

  async get(id: string): Promise<CampaignRecord | undefined> {
    const row = await this.#knex<CampaignRow>('campaigns')
      .where({ id })
      .first();
    return row && toRecord(row);
  }

  async add(record: CampaignRecord): Promise<void> {
    await this.#knex('campaigns').insert(toRow(record));
  }

  async update(record: CampaignRecord): Promise<void> {
    assertUpdated(
      await this.#knex('campaigns')
        .where({ id: record.id, version: record.version })
        .whereNull('ended_how')
        .update({ ...toRow(record), version: record.version + 1 }),
    );
  }
}

function toRecord(row: CampaignRow): CampaignRecord {
  const ended = toEnd(row);
  return {
    id: row.id,
    version: row.version,
    plan: JSON.parse(row.plan),
    created: { by: row.created_by, at: toDate(row.created_at).toISOString() },
    ...(ended && { ended }),
  };
}

function toEnd(row: CampaignRow): CampaignEnd | undefined {
  const { ended_how, ended_by, ended_at, ended_note, achieved } = row;
  if (!ended_how || !ended_by || !ended_at || !ended_note || !achieved) {
    return undefined;
  }
  return {
    how: ended_how as CampaignEnd['how'],
    act: {
      by: ended_by,
      at: toDate(ended_at).toISOString(),
      note: ended_note,
    },
    ...(row.effective_from && { effectiveFrom: row.effective_from }),
    achieved: JSON.parse(achieved),
  };
}

function toRow({ id, version, plan, created, ended }: CampaignRecord) {
  return {
    id,
    version,
    plan: JSON.stringify(plan),
    created_by: created.by,
    created_at: new Date(created.at),
    ...(ended && {
      ended_how: ended.how,
      ended_by: ended.act.by,
      ended_at: new Date(ended.act.at),
      ended_note: ended.act.note,
      effective_from: ended.effectiveFrom ?? null,
      achieved: JSON.stringify(ended.achieved),
    }),
  };
}
