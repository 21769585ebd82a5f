import type { Problem } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { Moment } from '../rows';
import type { AccountFeed, FeedState } from '../ScheduleStore';

type FeedRow = {
  collected_at: Moment | null;
  attempted_at: Moment | null;
  problem_code: string | null;
  problem_message: string | null;
  refused_digest: string | null;
  refused_count: number | null;
  refused_since: Moment | null;
};

export async function readFeed(
  knex: Knex,
  account: string,
  feed: string,
): Promise<FeedState> {
  const row: FeedRow | undefined = await knex('feeds')
    .where({ account, feed })
    .first();
  return row ? toFeedState(row) : {};
}

export async function listFeeds(
  knex: Knex,
  accounts: string[],
): Promise<AccountFeed[]> {
  const rows: Array<FeedRow & { account: string; feed: string }> = await knex(
    'feeds',
  ).whereIn('account', accounts);
  return rows.map(row => ({
    account: row.account,
    feed: row.feed,
    ...toFeedState(row),
  }));
}

function toFeedState(row: FeedRow): FeedState {
  return {
    ...(row.collected_at !== null && {
      collectedAt: new Date(row.collected_at),
    }),
    ...(row.attempted_at !== null && {
      attemptedAt: new Date(row.attempted_at),
    }),
    ...(row.problem_code !== null && {
      problem: {
        code: row.problem_code as Problem['code'],
        message: row.problem_message ?? '',
      },
    }),
    ...(row.refused_digest !== null && {
      refusal: {
        digest: row.refused_digest,
        count: row.refused_count ?? 1,
        since: new Date(row.refused_since ?? 0),
      },
    }),
  };
}

export async function writeFeed(
  knex: Knex,
  account: string,
  feed: string,
  { collectedAt, attemptedAt, problem, refusal }: FeedState,
) {
  await knex('feeds')
    .insert({
      account,
      feed,
      collected_at: collectedAt ?? null,
      attempted_at: attemptedAt ?? null,
      problem_code: problem?.code ?? null,
      problem_message: problem?.message ?? null,
      refused_digest: refusal?.digest ?? null,
      refused_count: refusal?.count ?? null,
      refused_since: refusal?.since ?? null,
    })
    .onConflict(['account', 'feed'])
    .merge();
}
