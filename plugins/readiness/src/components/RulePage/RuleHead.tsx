import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  isAnnounced,
  type RulePage,
} from '@operations-in-teams/plugin-readiness-common';
import { Message, useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';
import { StatusBar } from '../StatusBar';
import { RuleCountLinks } from '../Rules/RuleCountLinks';

/** What the rule is called, where it stands, and how it is met. */
export function RuleHead(props: { page: RulePage }) {
  const { rule, level, category, counts, standard } = props.page;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { calendarDay } = useTime();
  return (
    <>
      <Typography variant="h5" component="h2">
        {rule.title}
      </Typography>
      <Typography variant="body2" gutterBottom>
        {t('rulePage.facts', {
          id: rule.id,
          category: category.title,
          rank: String(level.rank),
          level: level.title,
        })}
      </Typography>
      {rule.effectiveFrom && isAnnounced(rule, new Date()) && (
        <Message severity="info">
          {t('rulePage.announced', { day: calendarDay(rule.effectiveFrom) })}
        </Message>
      )}
      <StatusBar counts={counts} />
      <RuleCountLinks counts={counts} standard={standard.id} rule={rule.id} />
    </>
  );
}
