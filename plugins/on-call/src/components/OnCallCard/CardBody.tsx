import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { findingsByService, isNotLinked } from '../../domain/findings';
import type { OnCallStatusState } from '../../hooks/useOnCallStatus';
import { useTime } from '../../hooks/useTime';
import { onCallTranslationRef } from '../../translation';
import { LoadError } from '../LoadError';
import { Findings, Message, NotLinked, SourceMessages } from '../Messages';
import { ServiceOnCall } from '../ServiceOnCall';
import { DataAge } from './DataAge';

/** The card in each of its states: loading, error, not linked, known, stale. */
export function CardBody(props: { state: OnCallStatusState }) {
  const { status, loading, error, retry } = props.state;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { age } = useTime();
  if (!status) {
    return error && !loading ? (
      <LoadError error={error} onRetry={retry} />
    ) : (
      <Progress aria-label={t('card.loading')} />
    );
  }
  const findings = findingsByService(status);
  return (
    <>
      {error && (
        <Message severity="warning">
          {t('error.refresh', {
            reason: error.message,
            age: age(status.asOf),
          })}
        </Message>
      )}
      <SourceMessages sources={status.sources} />
      <Findings findings={findings.get(undefined)} />
      {isNotLinked(status) && <NotLinked />}
      {status.services.map(service => (
        <ServiceOnCall
          key={`${service.service.account}/${service.service.id}`}
          status={service}
          findings={findings.get(service.service.id)}
        />
      ))}
      <DataAge services={status.services} />
    </>
  );
}
