import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import { uiTranslationRef } from '../../translation';
import { Legend } from '../frame';
import { namedFill, orderedColours } from '../palette';

const STEPS = 5;

/** What the colours and patterns of a heat map stand for. */
export function HeatMapLegend() {
  const { t } = useTranslationRef(uiTranslationRef);
  const theme = useTheme();
  const colours = orderedColours(STEPS, theme);
  const titles = ['< 25 %', '< 50 %', '< 75 %', '< 100 %', '100 %'];
  const steps = titles.map((title, index) => ({ id: title, title, index }));
  return (
    <Legend
      label={t('chart.legend')}
      series={[
        ...steps,
        { id: 'unknown', title: t('chart.unknown') },
        { id: 'exempt', title: t('chart.exempt') },
      ]}
      fills={
        new Map([
          ...steps.map(
            ({ id, index }) =>
              [id, { colour: colours[index], back: colours[index] }] as const,
          ),
          ['unknown', namedFill('unknown', theme)],
          ['exempt', namedFill('exempt', theme)],
        ])
      }
    />
  );
}
