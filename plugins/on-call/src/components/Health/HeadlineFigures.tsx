import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { HealthGroup } from '@operations-in-teams/plugin-on-call-common';
import { formatShare, useTime } from '@operations-in-teams/ui';
import type { ReactNode } from 'react';
import { INTERRUPTION_CLASSES } from '../../domain/interruptions';
import type { IncidentQuery } from '../../hooks/useHealth';
import { onCallTranslationRef } from '../../translation';
import { IncidentsLink } from './IncidentsLink';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    gap: theme.spacing(2),
    margin: theme.spacing(0, 0, 1),
  },
  figure: {
    display: 'flex',
    // The name comes first for readers, the value for the eye.
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
  },
  value: {
    margin: 0,
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.h4.fontSize,
  },
  label: { color: theme.palette.textSubtle },
}));

/** The figures that matter most, each leading to its incidents. */
export function HeadlineFigures(props: {
  group: HealthGroup;
  scope: IncidentQuery;
}) {
  const { group, scope } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { locale, seconds } = useTime();
  const classes = useStyles();
  const { acknowledgement, quiet, load } = group;
  const incidents = group.incidents > 0 ? scope : undefined;
  return (
    <>
      <dl className={classes.list}>
        {INTERRUPTION_CLASSES.map(each => (
          <Figure
            key={each}
            label={t('health.headline', { class: t(`health.${each}`) })}
          >
            <IncidentsLink
              query={
                group.interruptions[each] > 0
                  ? { ...scope, class: each }
                  : undefined
              }
            >
              {group.interruptions[each]}
            </IncidentsLink>
          </Figure>
        ))}
        <Figure label={t('health.incidents')}>
          <IncidentsLink query={incidents}>{group.incidents}</IncidentsLink>
        </Figure>
        <Figure label={t('health.median')}>
          <IncidentsLink query={acknowledgement && incidents}>
            {acknowledgement
              ? seconds(acknowledgement.medianSeconds)
              : t('health.noAcknowledgement')}
          </IncidentsLink>
        </Figure>
        <Figure label={t('health.p90')}>
          <IncidentsLink query={acknowledgement && incidents}>
            {acknowledgement
              ? seconds(acknowledgement.p90Seconds)
              : t('health.noAcknowledgement')}
          </IncidentsLink>
        </Figure>
        <Figure label={`${t('health.quiet')} ${t('health.quietLong')}`}>
          <IncidentsLink
            query={
              quiet?.share !== undefined && quiet.share < 1
                ? { ...scope, class: 'outside' }
                : undefined
            }
          >
            {quiet?.share === undefined
              ? t('health.unknown')
              : formatShare(quiet.share, locale)}
          </IncidentsLink>
        </Figure>
      </dl>
      {load && (
        <Typography variant="body2">
          {t('health.load', {
            people: String(load.people),
            share: formatShare(load.largestShare, locale),
          })}
        </Typography>
      )}
    </>
  );
}

function Figure(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.figure}>
      <Typography className={classes.label} variant="body2" component="dt">
        {props.label}
      </Typography>
      <dd className={classes.value}>{props.children}</dd>
    </div>
  );
}
