import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import {
  findingsByService,
  isNotLinked,
  isRollUp,
} from '../../domain/findings';
import type { Known } from '../../hooks/useKnown';
import { useTime } from '../../hooks/useTime';
import { onCallTranslationRef } from '../../translation';
import { LoadError } from '../LoadError';
import { Findings, Message, NotLinked, SourceMessages } from '../Messages';
import { DataAge } from './DataAge';
import { ServiceList } from './ServiceList';

/** The card in each of its states: loading, error, not linked, known, stale. */
export function CardBody(props: { state: Known<OnCallStatus> }) {
  const { value: status, loading, error, retry } = props.state;
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
      {isNotLinked(status) &&
        (isRollUp(status) ? (
          <Message severity="info">{t('rollUp.empty')}</Message>
        ) : (
          <NotLinked />
        ))}
      <ServiceList services={status.services} findings={findings} />
      <DataAge services={status.services} />
    </>
  );
}
