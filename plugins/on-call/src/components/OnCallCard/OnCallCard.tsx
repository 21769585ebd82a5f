import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useOnCallStatus } from '../../hooks/useOnCallStatus';
import { onCallTranslationRef } from '../../translation';
import { TriggerIncident } from '../TriggerIncident';
import { CardBody } from './CardBody';

/** Who is on call for the entity of the page. */
export function OnCallCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(onCallTranslationRef);
  return (
    <InfoCard
      title={t('card.title')}
      titleTypographyProps={{ component: 'h2' } as object}
    >
      <CardBody state={useOnCallStatus(entity)} />
      <TriggerIncident entity={entity} />
    </InfoCard>
  );
}
