import type { Entity } from '@backstage/catalog-model';
import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { LoadError } from '@operations-in-teams/ui';
import { useScorecard } from '../../hooks/useScorecard';
import { readinessTranslationRef } from '../../translation';
import { AcceptanceCard } from '../Acceptances';
import { ScorecardView } from './ScorecardView';

/** The Readiness tab of an entity page. */
export function ReadinessContent() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(readinessTranslationRef);
  const state = useScorecard(entity);
  if (state.scorecard) {
    return (
      <>
        <ScorecardView state={state} scorecard={state.scorecard} />
        {isAcceptable(entity) && <AcceptanceCard entity={entity} />}
      </>
    );
  }
  return state.error && !state.loading ? (
    <LoadError
      error={state.error}
      title={t('error.title')}
      onRetry={state.retry}
    />
  ) : (
    <Progress aria-label={t('loading')} />
  );
}

/** Components and systems are what on-call is for. */
function isAcceptable({ kind }: Entity): boolean {
  return ['component', 'system'].includes(kind.toLocaleLowerCase('en-US'));
}
