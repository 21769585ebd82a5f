import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Trends } from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { BurnDown } from '@operations-in-teams/ui/charts';
import { LEGACY_RULE, onLegacy } from '../../domain/adoption';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { Block } from './Block';

/** How the legacy platform empties; nothing where no rule tells of it. */
export function LegacyChart(props: { trends: Trends }) {
  const { standard, groups } = props.trends;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { calendarDay } = useTime();
  const links = useReadinessLinks();
  const rule = groups.find(({ group }) => group.key === LEGACY_RULE);
  if (!rule) return null;
  const points = rule.points
    .filter(({ counts }) => counts.pass + counts.fail + counts.exempt > 0)
    .map(({ date, counts }) => ({ at: date, left: onLegacy(counts) }));
  return (
    <Block>
      <BurnDown
        title={t('adoption.legacy')}
        heading="h3"
        summary={t('adoption.legacySummary', {
          before: String(points[0]?.left ?? 0),
          now: String(points.at(-1)?.left ?? 0),
        })}
        left={t('adoption.left')}
        points={points}
        formatTime={calendarDay}
        saveAs="legacy-platform"
      />
      <Link to={links.rule(standard.id, LEGACY_RULE)} data-print="hide">
        {rule.group.title ?? LEGACY_RULE}
      </Link>
    </Block>
  );
}
