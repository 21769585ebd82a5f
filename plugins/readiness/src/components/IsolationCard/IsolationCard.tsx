import { InfoCard, Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { LoadError } from '@operations-in-teams/ui';
import { useSubjectEvidence } from '../../hooks/useSubjectEvidence';
import { readinessTranslationRef } from '../../translation';
import { IsolationBody } from './IsolationBody';

/** How isolated the account of the page says it is, and how it is. */
export function IsolationCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(readinessTranslationRef);
  const { evidence, loading, error, retry } = useSubjectEvidence(entity);
  const pending =
    error && !loading ? (
      <LoadError error={error} title={t('isolation.failed')} onRetry={retry} />
    ) : (
      <Progress aria-label={t('isolation.loading')} />
    );
  return (
    <InfoCard
      title={t('isolation.title')}
      titleTypographyProps={{ component: 'h2' } as object}
    >
      {evidence ? (
        <IsolationBody entity={entity} evidence={evidence} />
      ) : (
        pending
      )}
    </InfoCard>
  );
}
