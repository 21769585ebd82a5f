import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import { type Known, Message } from '@operations-in-teams/ui';
import {
  findingsByService,
  isNotLinked,
  isRollUp,
} from '../../domain/findings';
import { onCallTranslationRef } from '../../translation';
import { Findings, NotLinked } from '../Messages';
import { PageState } from '../PageState';
import { DataAge } from './DataAge';
import { ServiceList } from './ServiceList';

/** The card in each of its states: loading, error, not linked, known, stale. */
export function CardBody(props: { state: Known<OnCallStatus> }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  return (
    <PageState
      state={props.state}
      loading={t('card.loading')}
      failed={t('error.title')}
      permission="on-call.status.read"
    >
      {status => <Status status={status} />}
    </PageState>
  );
}

function Status(props: { status: OnCallStatus }) {
  const { status } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const findings = findingsByService(status);
  return (
    <>
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
