import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { LoadError, Message } from '@operations-in-teams/ui';
import type { ScorecardState } from '../../hooks/useScorecard';
import { readinessTranslationRef } from '../../translation';
import { EmptyScorecard } from '../EmptyScorecard';
import { RefreshStatus } from '../Refresh';
import { StandardSummary } from './StandardSummary';

/** The card in each of its states: loading, error, empty, known. */
export function CardBody(props: { state: ScorecardState }) {
  const { state } = props;
  const { scorecard, loading, error, retry } = state;
  const { t } = useTranslationRef(readinessTranslationRef);
  if (!scorecard) {
    return error && !loading ? (
      <LoadError error={error} title={t('error.title')} onRetry={retry} />
    ) : (
      <Progress aria-label={t('loading')} />
    );
  }
  const late = scorecard.sources.filter(
    source => source.state === 'unavailable' || source.state === 'partial',
  );
  return (
    <>
      <RefreshStatus state={state} />
      {late.length > 0 && (
        <Message severity="warning">
          {t('source.short', {
            sources: late.map(({ title }) => title).join(', '),
          })}
        </Message>
      )}
      {scorecard.items.length === 0 && (
        <EmptyScorecard pending={scorecard.pending} />
      )}
      {scorecard.items.map(item => (
        <StandardSummary
          key={item.standard.id}
          scorecard={item}
          named={scorecard.items.length > 1}
        />
      ))}
    </>
  );
}
