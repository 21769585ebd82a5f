import { useTranslationRef } from '@backstage/frontend-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import { Message, VisuallyHidden } from '@operations-in-teams/ui';
import type { ScorecardState } from '../../hooks/useScorecard';
import { readinessTranslationRef } from '../../translation';

/** How a refresh goes: progress, then done or failed, also said aloud. */
export function RefreshStatus(props: { state: ScorecardState }) {
  const { refreshing, refreshed, refreshError } = props.state;
  const { t } = useTranslationRef(readinessTranslationRef);
  const said = () => {
    if (refreshing) return t('refresh.busy');
    return refreshed ? t('refresh.done') : '';
  };
  return (
    <>
      {refreshing && <LinearProgress aria-label={t('refresh.busy')} />}
      <div role="status">
        <VisuallyHidden>{said()}</VisuallyHidden>
      </div>
      {refreshError && !refreshing && (
        <Message severity="error">
          {t('refresh.failed', { reason: refreshError.message })}
        </Message>
      )}
    </>
  );
}
