import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Change } from '@operations-in-teams/plugin-readiness-common';
import { Moment, PageState, useTime } from '@operations-in-teams/ui';
import { useState } from 'react';
import { netChanges } from '../../domain/team';
import { MOST_CHANGES, useTeamChanges } from '../../hooks/team/useTeamChanges';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { Section } from '../Section';
import { StatusMark } from '../StatusMark';

const FIRST = 5;

const useStyles = makeStyles(theme => ({
  title: { fontWeight: theme.typography.fontWeightBold as number },
  list: { listStyle: 'none', margin: theme.spacing(0, 0, 1), padding: 0 },
}));

/** Rules gained and lost in the last seven days: which, of what, and when. */
export function ChangesSection(props: { team: string }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <Section title={t('teamPage.thisWeek')}>
      <PageState
        state={useTeamChanges(props.team)}
        loading={t('teamPage.weekLoading')}
        failed={t('teamPage.weekFailed')}
        permission="readiness.scorecard.read"
      >
        {({ items, total }) => {
          const { gained, lost } = netChanges(items);
          return (
            <>
              {gained.length + lost.length === 0 && (
                <Typography variant="body2">
                  {t('teamPage.weekNone')}
                </Typography>
              )}
              <Changes
                title={t('teamPage.gained', { count: gained.length })}
                changes={gained}
              />
              <Changes
                title={t('teamPage.lost', { count: lost.length })}
                changes={lost}
              />
              {total > MOST_CHANGES && (
                <Typography variant="caption">
                  {t('teamPage.weekMost', { number: String(MOST_CHANGES) })}
                </Typography>
              )}
            </>
          );
        }}
      </PageState>
    </Section>
  );
}

function Changes(props: { title: string; changes: Change[] }) {
  const { title, changes } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  return (
    <>
      <Typography className={classes.title} variant="body2" component="h4">
        {title}
      </Typography>
      <ul className={classes.list} aria-label={title}>
        {(all ? changes : changes.slice(0, FIRST)).map(change => (
          <Typography
            key={`${change.entityRef} ${change.rule?.id}`}
            variant="body2"
            component="li"
          >
            <ChangeLine change={change} />
          </Typography>
        ))}
      </ul>
      {!all && changes.length > FIRST && (
        <Button size="small" onClick={() => setAll(true)} data-print="hide">
          {t('teamPage.more', { count: changes.length - FIRST })}
        </Button>
      )}
    </>
  );
}

function ChangeLine(props: { change: Change }) {
  const { entityRef, title, standardId, rule, fromStatus, toStatus, at } =
    props.change;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { moment, full } = useTime();
  const links = useReadinessLinks();
  const words = {
    rule: (
      <Link
        to={links.scorecard(entityRef, {
          standard: standardId,
          rule: rule?.id,
        })}
        underline="always"
      >
        {rule?.title}
      </Link>
    ),
    service: title ?? parseEntityRef(entityRef).name,
    moment: <Moment iso={at} text={moment(at)} full={full(at)} />,
  };
  return (
    <>
      {toStatus && <StatusMark status={toStatus} />}
      {fromStatus
        ? t('teamPage.changedAt', {
            ...words,
            from: <StatusMark status={fromStatus} word />,
          })
        : t('teamPage.enteredAt', words)}
    </>
  );
}
