import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ResultChange } from '@operations-in-teams/plugin-readiness-common';
import { Message, Moment, useTime } from '@operations-in-teams/ui';
import { useEffect } from 'react';
import useLatest from 'react-use/esm/useLatest';
import type { ScorecardChanges } from '../../hooks/useScorecardChanges';
import { readinessTranslationRef } from '../../translation';
import { StatusMark } from '../StatusMark';

const NEWEST = 10;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** How the status of a rule changed, newest first. */
export function RuleHistory(props: {
  standardId: string;
  ruleId: string;
  changes: ScorecardChanges;
}) {
  const { standardId, ruleId, changes } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const ask = useLatest(changes.ask);
  useEffect(() => ask.current(), [ask]);

  if (changes.error) {
    return (
      <Message severity="warning">
        {t('details.historyFailed', { reason: changes.error.message })}
      </Message>
    );
  }
  if (!changes.changes) {
    return (
      <Typography variant="body2" role="status">
        {t('details.historyLoading')}
      </Typography>
    );
  }
  const own = changes.changes
    .filter(
      change => change.standardId === standardId && change.ruleId === ruleId,
    )
    .slice(0, NEWEST);
  if (own.length === 0) {
    return <Typography variant="body2">{t('details.historyEmpty')}</Typography>;
  }
  return (
    <ol className={classes.list} aria-label={t('details.history')}>
      {own.map(change => (
        <Typography key={change.at} variant="body2" component="li">
          <Change change={change} />
        </Typography>
      ))}
    </ol>
  );
}

function Change(props: { change: ResultChange }) {
  const { from, to, at } = props.change;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day, full } = useTime();
  const now = <StatusMark status={to} word />;
  const moment = <Moment iso={at} text={day(at)} full={full(at)} />;
  return from
    ? t('details.changed', {
        to: now,
        moment,
        from: <StatusMark status={from} word />,
      })
    : t('details.first', { to: now, moment });
}
