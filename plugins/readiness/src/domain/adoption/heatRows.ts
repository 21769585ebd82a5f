import type {
  Counts,
  Matrix,
  MatrixRow,
} from '@operations-in-teams/plugin-readiness-common';
import type { HeatCell, HeatRow } from '@operations-in-teams/ui/charts';
import { nameOf } from '../nameOf';

/** A row of the map, with the group that it is of. */
export type GroupRow = HeatRow & {
  /** Reference of the group; absent where the row is of none. */
  group?: string;
};

/** What rows are called that are no group by themselves. */
export type RowWords = {
  itself(group: string): string;
  nobody: string;
  total: string;
  cell(counts: Counts): string;
};

/**
 * The rows of a map in the order of the tree: all together, the groups, and
 * below each that is open what is below it.
 */
export function heatRows(
  matrix: Matrix,
  below: ReadonlyMap<string, Matrix>,
  words: RowWords,
): GroupRow[] {
  const rows = (of: Matrix, depth: number, above: string): GroupRow[] =>
    of.rows.flatMap(row => {
      const { key, own, children } = row.group;
      const inner = own ? undefined : below.get(key);
      const opens = !own && key !== '' && (children ?? 0) > 0;
      const title = titleOf(row, words);
      return [
        {
          id: `${above}>${key}${own ? '>own' : ''}`,
          title,
          depth,
          ...(opens && { open: inner !== undefined }),
          ...(key && { group: key }),
          cells: cellsOf(of, row, words),
        },
        ...(inner ? rows(inner, depth + 1, `${above}>${key}`) : []),
      ];
    });
  return [
    {
      id: 'total',
      title: words.total,
      depth: 0,
      cells: cellsOf(matrix, matrix.total, words),
    },
    ...rows(matrix, 0, ''),
  ];
}

function titleOf({ group }: MatrixRow, words: RowWords): string {
  if (group.key === '') return words.nobody;
  const title = group.title ?? nameOf(group.key);
  return group.own ? words.itself(title) : title;
}

function cellsOf(
  { columns }: Matrix,
  { cells }: MatrixRow,
  words: RowWords,
): Record<string, HeatCell> {
  return Object.fromEntries(
    columns.map(({ id }, index) => [id, toCell(cells[index], words)]),
  );
}

/** How results by status show: unknown and exempt are neither pass nor fail. */
export function toCell(
  counts: Counts,
  words: Pick<RowWords, 'cell'>,
): HeatCell {
  const { pass, fail, unknown, exempt } = counts;
  const all = pass + fail + unknown + exempt;
  if (all === 0) return { notApplicable: true };
  return {
    ...(pass + fail > 0 && { share: pass / (pass + fail + unknown) }),
    ...(unknown > 0 && { unknown: unknown / all }),
    ...(exempt > 0 && { exempt: exempt / all }),
    detail: words.cell(counts),
  };
}
