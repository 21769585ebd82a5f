import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { AccountRuntime } from '@operations-in-teams/plugin-readiness-common';
import { FactList } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';

/** What runs in the account, and whether the cloud manages it. */
export function Runtime(props: { runtime: AccountRuntime }) {
  const { runtimes } = props.runtime;
  const { t } = useTranslationRef(readinessTranslationRef);
  if (runtimes.length === 0) {
    return (
      <Typography variant="body2">{t('isolation.nothingRuns')}</Typography>
    );
  }
  return (
    <FactList
      facts={runtimes.map(
        ({ kind, count, managed }) =>
          `${t('isolation.runs', { number: String(count), kind })} (${t(
            managed ? 'isolation.managed' : 'isolation.unmanaged',
          )})`,
      )}
    />
  );
}
