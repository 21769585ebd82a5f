import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Counts } from '@operations-in-teams/plugin-readiness-common';
import { ShareBar } from '@operations-in-teams/ui/charts';
import { useStatusSeries } from '../../hooks/rules/useStatusSeries';
import { readinessTranslationRef } from '../../translation';

/** Results by status, as parts of a bar. */
export function StatusBar(props: { counts: Counts }) {
  const { counts } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <ShareBar
      label={t('rulesPage.bar', {
        pass: String(counts.pass),
        fail: String(counts.fail),
        unknown: String(counts.unknown),
        exempt: String(counts.exempt),
      })}
      series={useStatusSeries()}
      values={counts}
    />
  );
}
