import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useScorecard } from '../../hooks/useScorecard';
import { readinessTranslationRef } from '../../translation';
import { RefreshButton } from '../Refresh';
import { CardBody } from './CardBody';

/** The level that the entity of the page has reached, and what is next. */
export function ReadinessCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(readinessTranslationRef);
  const state = useScorecard(entity);
  return (
    <InfoCard
      title={t('title')}
      titleTypographyProps={{ component: 'h2' } as object}
      action={<RefreshButton state={state} icon />}
    >
      <CardBody state={state} />
    </InfoCard>
  );
}
