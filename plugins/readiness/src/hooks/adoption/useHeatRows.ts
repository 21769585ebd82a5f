import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Matrix } from '@operations-in-teams/plugin-readiness-common';
import { useEffect, useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { readinessApiRef } from '../../api';
import { type GroupRow, heatRows } from '../../domain/adoption';
import { readinessTranslationRef } from '../../translation';

const MOST_GROUPS = 500;

/** The rows of the map; opening one reads what is below it. */
export function useHeatRows(matrix: Matrix) {
  const api = useApi(readinessApiRef);
  const { t } = useTranslationRef(readinessTranslationRef);
  const [below, setBelow] = useState(new Map<string, Matrix>());
  const [state, open] = useAsyncFn(
    async (parent: string) => {
      const inner = await api.rollups.getMatrix({
        standard: matrix.standard.id,
        parent,
        limit: MOST_GROUPS,
      });
      setBelow(before => new Map(before).set(parent, inner));
    },
    [api, matrix.standard.id],
  );
  // What is open is of another part of the organisation then.
  const scope = matrix.rows.map(({ group }) => group.key).join(' ');
  useEffect(() => setBelow(new Map()), [scope]);
  return {
    rows: heatRows(matrix, below, {
      itself: group => t('adoption.itself', { group }),
      nobody: t('adoption.nobody'),
      total: t('adoption.total'),
      cell: ({ pass, fail }) =>
        t('adoption.cell', { pass: String(pass), fail: String(fail) }),
    }),
    error: state.error,
    toggle: ({ group, open: isOpen }: GroupRow) => {
      if (!group) return;
      if (!isOpen) open(group);
      else
        setBelow(before => {
          const after = new Map(before);
          after.delete(group);
          return after;
        });
    },
  };
}
