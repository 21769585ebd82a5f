import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AtRisk } from '@operations-in-teams/plugin-readiness-common';
import { Message, useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../../translation';

/** What no longer holds of the stage that a team is in, and how long it has. */
export function RiskMessage(props: { risk: AtRisk }) {
  const { since, reviewDue, criteria } = props.risk;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day } = useTime();
  const isDue = Date.parse(reviewDue) <= Date.now();
  return (
    <Message severity="warning">
      {t('rollout.risk.title', { day: day(since) })}:{' '}
      {criteria.map(({ title }) => title).join('; ')}.{' '}
      {t(isDue ? 'rollout.risk.due' : 'rollout.risk.grace', {
        day: day(reviewDue),
      })}
    </Message>
  );
}
