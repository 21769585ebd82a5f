import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  isAnnounced,
  type Rule,
} from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';

/** From when on a rule counts, where it does not yet. */
export function AnnouncedLine(props: { rule: Pick<Rule, 'effectiveFrom'> }) {
  const { effectiveFrom } = props.rule;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { calendarDay } = useTime();
  if (!effectiveFrom || !isAnnounced(props.rule, new Date())) return null;
  return (
    <div>{t('rulesPage.announced', { day: calendarDay(effectiveFrom) })}</div>
  );
}
