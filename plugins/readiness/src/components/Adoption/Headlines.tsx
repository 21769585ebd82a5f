import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Health } from '@operations-in-teams/plugin-on-call-common';
import { formatShare, useTime } from '@operations-in-teams/ui';
import type { ReactNode } from 'react';
import {
  type Headlines as Figures,
  LEGACY_RULE,
  nightsAWeek,
  wholeWeeks,
} from '../../domain/adoption';
import type { AdoptionView } from '../../hooks/adoption/useAdoptionView';
import { useOnCallPage } from '../../hooks/adoption/useOnCallPage';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1, 4),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    [theme.breakpoints.up('md')]: { gridTemplateColumns: '1fr 1fr' },
  },
  then: { color: theme.palette.textSubtle, fontWeight: 'normal' },
}));

/** The figures that matter, in words; each leads to what is behind it. */
export function Headlines(props: {
  headlines: Figures;
  health?: Health;
  view: AdoptionView;
  standard: string;
}) {
  const { headlines, health, view, standard } = props;
  const { teamsOnCall, servicesReady, legacyLeft } = headlines;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { locale, calendarDay } = useTime();
  const classes = useStyles();
  const links = useReadinessLinks();
  const onCall = useOnCallPage();
  const nights = health && nightsAWeek(wholeWeeks(health));
  const share = (value: number) => formatShare(value, locale, 0);
  const when = (day: string | undefined) => {
    if (view.period === 'year') return t('adoption.aYearAgo');
    return day ? t('adoption.onDay', { day: calendarDay(day) }) : '';
  };
  const before = (then: string | undefined) =>
    then !== undefined && (
      <span className={classes.then}>
        {' '}
        {t('adoption.before', { when: when(headlines.since), value: then })}
      </span>
    );
  const text = (value: number | undefined) =>
    value === undefined ? undefined : String(value);
  const { org: team } = view;
  const lines: Array<{
    key: string;
    to?: string;
    line: ReactNode;
    then: ReactNode;
  }> = [];
  if (teamsOnCall) {
    lines.push({
      key: 'teams',
      to: links.rollout(),
      line: t('adoption.teamsOnCall', {
        now: String(teamsOnCall.now),
        all: String(teamsOnCall.all),
      }),
      then: before(text(teamsOnCall.then)),
    });
  }
  if (servicesReady) {
    lines.push({
      key: 'ready',
      to: links.services({
        standard,
        team,
        level: `${servicesReady.level.rank}+`,
      }),
      line: t('adoption.servicesReady', {
        share: share(servicesReady.now),
        level: servicesReady.level.title,
      }),
      then: before(
        servicesReady.then === undefined
          ? undefined
          : share(servicesReady.then),
      ),
    });
  }
  if (legacyLeft) {
    lines.push({
      key: 'legacy',
      to: links.services({ standard, team, rule: LEGACY_RULE, status: 'fail' }),
      line: t('adoption.legacyLeft', { count: legacyLeft.now }),
      then: (
        <>
          {before(text(legacyLeft.then))}
          {legacyLeft.unknown > 0 && (
            <span className={classes.then}>
              {' '}
              {t('adoption.legacyUnknown', {
                number: String(legacyLeft.unknown),
              })}
            </span>
          )}
        </>
      ),
    });
  }
  if (nights) {
    lines.push({
      key: 'nights',
      to: onCall && `${onCall}/health`,
      line: t('adoption.nights', { count: nights.now }),
      then: before(text(nights.then)),
    });
  }
  return (
    <ul className={classes.root} aria-label={t('adoption.headlines')}>
      {lines.map(({ key, to, line, then }) => (
        <Typography key={key} variant="h6" component="li">
          {to ? (
            <Link to={to} underline="always">
              {line}
            </Link>
          ) : (
            line
          )}
          {then}
        </Typography>
      ))}
    </ul>
  );
}
