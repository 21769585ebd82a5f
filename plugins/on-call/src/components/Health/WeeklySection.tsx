import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { HealthGroup } from '@operations-in-teams/plugin-on-call-common';
import { Disclosure } from '@operations-in-teams/ui';
import { totalOf } from '../../domain/interruptions';
import type { IncidentQuery } from '../../hooks/useHealth';
import { onCallTranslationRef } from '../../translation';
import { WeeklyInterruptions } from '../charts/WeeklyInterruptions';
import { WeekTable } from './WeekTable';

/** Week by week: drawn, and as a table whose figures lead to incidents. */
export function WeeklySection(props: {
  group: HealthGroup;
  scope: IncidentQuery;
}) {
  const { group, scope } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  if (totalOf(group.interruptions) === 0 && group.incidents === 0) {
    return <Typography variant="body2">{t('health.empty')}</Typography>;
  }
  return (
    <>
      <WeeklyInterruptions weeks={group.weeks} />
      <Disclosure label={t('page.asTable', { thing: t('health.weekly') })}>
        <WeekTable weeks={group.weeks} scope={scope} />
      </Disclosure>
    </>
  );
}
