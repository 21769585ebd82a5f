import type { Knex } from 'knex';
import type { PartWrite } from '../MirrorStore';
import type { PartRow } from '../rows';
import { replaceOnCalls } from './replaceOnCalls';
import {
  replacePeople,
  replacePolicies,
  replaceServices,
  replaceTeams,
} from './replaceLists';

/** Writes the parts of one pull; to be called within a transaction. */
export async function savePull(
  trx: Knex.Transaction,
  account: string,
  at: Date,
  parts: PartWrite[],
) {
  const digests = new Map(
    (await trx<PartRow>('mirror_parts').where({ account })).map(row => [
      row.part,
      row.digest,
    ]),
  );
  for (const write of parts) {
    if (write.content) {
      const unchanged =
        write.digest !== undefined && digests.get(write.part) === write.digest;
      await replace(trx, account, at, write, unchanged);
    }
    await trx('mirror_parts')
      .insert({ account, part: write.part, ...stateOf(write, at) })
      .onConflict(['account', 'part'])
      .merge();
  }
}

// What did not change is not written again: pulls are frequent and changes rare.
async function replace(
  trx: Knex.Transaction,
  account: string,
  at: Date,
  write: PartWrite,
  unchanged: boolean,
) {
  switch (write.part) {
    case 'on-calls':
      return replaceOnCalls(trx, account, at, write.content!);
    case 'services':
      return unchanged || replaceServices(trx, account, write.content!);
    case 'teams':
      return unchanged || replaceTeams(trx, account, write.content!);
    case 'people':
      return unchanged || replacePeople(trx, account, write.content!);
    case 'policies':
      return unchanged || replacePolicies(trx, account, write.content!);
    default:
      throw new Error(`No such part of the mirror: ${write satisfies never}`);
  }
}

function stateOf({ content, digest, problem, refusal }: PartWrite, at: Date) {
  return {
    attempted_at: at,
    problem_code: problem?.code ?? null,
    problem_message: problem?.message ?? null,
    refused_digest: refusal?.digest ?? null,
    refused_count: refusal?.count ?? null,
    refused_since: refusal?.since ?? null,
    ...(content && { collected_at: at, digest: digest ?? null }),
  };
}
