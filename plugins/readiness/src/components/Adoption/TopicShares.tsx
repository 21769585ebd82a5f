import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Counts,
  Trends,
} from '@operations-in-teams/plugin-readiness-common';
import { FactList, formatShare, useTime } from '@operations-in-teams/ui';
import { TrendLines } from '@operations-in-teams/ui/charts';
import { SHARE_RULES } from '../../domain/adoption';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { Block } from './Block';

/** Shares of services that are coded and isolated, over time. */
export function TopicShares(props: { trends: Trends }) {
  const { standard, groups } = props.trends;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { locale, calendarDay } = useTime();
  const links = useReadinessLinks();
  const rules = SHARE_RULES.flatMap(id => {
    const found = groups.find(({ group }) => group.key === id);
    return found ? [{ id, title: found.group.title ?? id, ...found }] : [];
  });
  if (rules.length === 0) return null;
  const format = (share: number) => formatShare(share, locale, 0);
  const points = rules[0].points.map(({ date }, index) => ({
    at: date,
    values: Object.fromEntries(
      rules.flatMap(rule => {
        const share = shareOf(rule.points[index].counts);
        return share === undefined ? [] : [[rule.id, share]];
      }),
    ),
  }));
  const shares = rules.flatMap(({ title, points: all }) => {
    const share = shareOf(all[all.length - 1].counts);
    return share === undefined ? [] : [`${title} ${format(share)}`];
  });
  return (
    <Block>
      <TrendLines
        title={t('adoption.topics')}
        heading="h3"
        summary={t('adoption.topicsSummary', { shares: shares.join(', ') })}
        series={rules.map(({ id, title }) => ({ id, title }))}
        points={points.filter(({ values }) => Object.keys(values).length > 0)}
        format={format}
        formatTime={calendarDay}
        saveAs="infrastructure-and-isolation"
      />
      <div data-print="hide">
        <FactList
          facts={rules.map(({ id, title }) => (
            <Link key={id} to={links.rule(standard.id, id)}>
              {title}
            </Link>
          ))}
        />
      </div>
    </Block>
  );
}

function shareOf({ pass, fail, unknown }: Counts): number | undefined {
  return pass + fail > 0 ? pass / (pass + fail + unknown) : undefined;
}
