import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { type Column, ResponsiveTable } from '../../components/ResponsiveTable';
import { uiTranslationRef } from '../../translation';
import type { Series, TimePoint } from '../types';

/** Every value of a chart, the latest first. */
export function ValueTable(props: {
  title: string;
  series: Series[];
  points: TimePoint[];
  format(value: number): string;
  formatTime(iso: string): string;
}) {
  const { title, series, points, format, formatTime } = props;
  const { t } = useTranslationRef(uiTranslationRef);
  const columns: Column<TimePoint>[] = [
    {
      key: 'time',
      title: t('chart.time'),
      render: point => formatTime(point.at),
    },
    ...series.map(
      ({ id, title: name }): Column<TimePoint> => ({
        key: `value ${id}`,
        title: name,
        align: 'right',
        render: ({ values }) => {
          const value = values[id];
          return value === undefined ? t('chart.unknown') : format(value);
        },
      }),
    ),
  ];
  return (
    <ResponsiveTable
      label={title}
      columns={columns}
      groups={[
        {
          key: 'points',
          rows: [...points].reverse().map(row => ({ key: row.at, row })),
        },
      ]}
    />
  );
}
