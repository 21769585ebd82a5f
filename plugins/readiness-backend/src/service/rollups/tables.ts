import type {
  Adoption,
  Matrix,
  ScorecardSummary,
} from '@operations-in-teams/plugin-readiness-common';
import { toCsv } from '../csv';

export function scorecardsTable(items: ScorecardSummary[]): string {
  return toCsv(
    [
      'entity',
      'title',
      'kind',
      'type',
      'owner',
      'system',
      'domain',
      'tier',
      'lifecycle',
      'standard',
      'level',
      'rank',
      'since',
      'unconfirmed since',
      'next level',
      'rules to next level',
      'pass',
      'fail',
      'unknown',
      'exempt',
      'not applicable',
      'waived rules',
      'next waiver ends',
      'evaluated at',
    ],
    items.map(item => [
      item.entityRef,
      item.title,
      item.kind,
      item.type,
      item.owner,
      item.system,
      item.domain,
      item.tier,
      item.lifecycle,
      item.standard.id,
      item.level?.title,
      item.level?.rank ?? 0,
      item.since,
      item.unconfirmedSince,
      item.next?.level.title,
      item.next?.open,
      item.counts.pass,
      item.counts.fail,
      item.counts.unknown,
      item.counts.exempt,
      item.counts.notApplicable,
      item.waived?.rules ?? 0,
      item.waived?.nextExpiresAt,
      item.evaluatedAt,
    ]),
  );
}

export function matrixTable({ rows, columns }: Matrix): string {
  return toCsv(
    [
      'group',
      'title',
      'subjects',
      'column',
      'column title',
      'pass',
      'fail',
      'unknown',
      'exempt',
      'not applicable',
    ],
    rows.flatMap(({ group, subjects, cells }) =>
      columns.map(({ id, title }, index) => [
        group.key,
        group.title,
        subjects,
        id,
        title,
        cells[index].pass,
        cells[index].fail,
        cells[index].unknown,
        cells[index].exempt,
        cells[index].notApplicable,
      ]),
    ),
  );
}

export function adoptionTable({ groups, levels }: Adoption): string {
  return toCsv(
    [
      'group',
      'title',
      'date',
      'subjects',
      'below the first level',
      ...levels.map(({ title }) => title),
    ],
    groups.flatMap(({ group, points }) =>
      points.map(point => [
        group.key,
        group.title,
        point.date,
        point.subjects,
        ...point.levels,
      ]),
    ),
  );
}
