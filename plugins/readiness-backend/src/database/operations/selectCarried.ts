import type { Knex } from 'knex';
import type { CarriedRequest } from '../CentralOperationsStore';
import { COLLECTED_AT, joinEvidence, valuesIn } from '../evidenceValues';
import { whereSubjects } from '../rollups/subjectConditions';
import type { DatabaseTime } from '../rows';

/** As readiness-backend-module-on-call declares it. */
const SOURCE = 'onCall';

const ACCEPTED = `
  select 1 from acceptance_subjects as part
  join acceptances on acceptances.id = part.acceptance_id
  where acceptances.state = 'accepted'
    and part.entity_ref = subjects.entity_ref`;

export type CarriedRow = {
  entity_ref: string;
  title: string;
  owner_ref: string;
  stage: string | null;
  stage_since: DatabaseTime | null;
  first_level_since: DatabaseTime | null;
  /** 1 where the reason holds, as are the next two. */
  first_level: number;
  team_stage: number;
  not_accepted: number;
  incidents: number | string | null;
  outside: number | string | null;
  /** The same, and -1 where it is not known. */
  interruptions: number | string;
  collected_at: DatabaseTime | null;
};

/** Services with what speaks for central operations carrying them. */
export function selectCarried(
  knex: Knex,
  request: CarriedRequest,
): Knex.QueryBuilder {
  const { filter, answersFirst, aroundTheClock, laterStages } = request;
  const value = valuesIn(knex);
  const outside = value.number('incidents', 'outsideInterruptions');
  const clock = `coalesce(clock.status, 'notApplicable') <> 'notApplicable'`;
  const early = laterStages.map(() => '?').join(', ');
  const query = knex('subjects')
    .leftJoin('results as first', join =>
      join
        .on('first.entity_ref', 'subjects.entity_ref')
        .onVal('first.standard_id', answersFirst.standard)
        .onVal('first.rule_id', answersFirst.rule),
    )
    .leftJoin('results as clock', join =>
      join
        .on('clock.entity_ref', 'subjects.entity_ref')
        .onVal('clock.standard_id', aroundTheClock.standard)
        .onVal('clock.rule_id', aroundTheClock.rule),
    )
    .leftJoin('team_stages', 'team_stages.team_ref', 'subjects.owner_ref')
    .where('subjects.kind', 'component')
    .whereNull('subjects.left_at')
    .select({
      entity_ref: 'subjects.entity_ref',
      title: 'subjects.title',
      owner_ref: 'subjects.owner_ref',
      stage: 'team_stages.stage',
      stage_since: 'team_stages.since',
      first_level_since: knex.raw(
        `case when first.status = 'fail' then first.since end`,
      ),
      first_level: knex.raw(
        `case when ${value.isTrue(
          'centralOperationsOnLevelOne',
        )} then 1 else 0 end`,
      ),
      team_stage: knex.raw(
        `case when ${clock} and coalesce(team_stages.stage, '') not in (${early}) then 1 else 0 end`,
        laterStages,
      ),
      not_accepted: knex.raw(
        `case when ${clock} and not exists (${ACCEPTED}) then 1 else 0 end`,
      ),
      incidents: knex.raw(value.number('incidents', 'count')),
      outside: knex.raw(outside),
      interruptions: knex.raw(`coalesce(${outside}, -1)`),
      collected_at: knex.raw(COLLECTED_AT),
    });
  joinEvidence(query, SOURCE);
  whereSubjects(knex, query, filter);
  return query;
}
