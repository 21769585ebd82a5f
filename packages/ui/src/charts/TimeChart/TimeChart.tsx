import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReactNode } from 'react';
import { useTime } from '../../hooks/useTime';
import { uiTranslationRef } from '../../translation';
import type { DrawingProps } from '../drawings/types';
import { ChartFrame, Legend, ValueTable } from '../frame';
import { useFills } from '../palette';
import type { TimeChartProps } from '../types';

const HEIGHT = 240;

/** What all charts over time share; `draw` is given what it needs to draw. */
export function TimeChart<S extends string>(
  props: TimeChartProps<S> & {
    /** Fewest points that make a picture. */
    fewest: number;
    draw(drawing: DrawingProps): ReactNode;
  },
) {
  const { title, summary, series, points, palette, fewest, draw } = props;
  const { height = HEIGHT, saveAs } = props;
  const { t } = useTranslationRef(uiTranslationRef);
  const { locale, day } = useTime();
  const fills = useFills(series, palette);
  const numbers = new Intl.NumberFormat(locale);
  const { format = value => numbers.format(value), formatTime = day } = props;
  const known = points.some(({ values }) =>
    series.some(({ id }) => values[id] !== undefined),
  );
  const instead = () => {
    if (!known) return t('chart.empty');
    return points.length < fewest ? t('chart.onePoint') : undefined;
  };
  const drawing = { series, points, fills, height, format, formatTime };
  return (
    <ChartFrame
      title={title}
      heading={props.heading}
      summary={summary}
      height={height}
      saveAs={saveAs}
      instead={instead()}
      legend={
        known &&
        series.length > 1 && (
          <Legend label={t('chart.legend')} series={series} fills={fills} />
        )
      }
      table={
        known && (props.table ?? <ValueTable title={title} {...drawing} />)
      }
    >
      {draw(drawing)}
    </ChartFrame>
  );
}
