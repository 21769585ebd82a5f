import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Waiver } from '@operations-in-teams/plugin-readiness-common';
import { Moment, useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';
import { StatusMark } from '../StatusMark';
import { WaiverStateMark } from './WaiverStateMark';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(2),
  },
  words: {
    margin: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    '& dt': { display: 'inline' },
    '& dd': { display: 'inline', margin: 0 },
  },
  name: { color: theme.palette.textSubtle },
}));

/** Where a waiver stands, by whom, until when, and the words of who asked. */
export function WaiverFacts(props: { waiver: Waiver }) {
  const { waiver } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, full, day } = useTime();
  const classes = useStyles();
  const moment = (iso: string, text: string) => (
    <Moment iso={iso} text={text} full={full(iso)} />
  );
  const person = (ref: string) => <EntityRefLink entityRef={ref} />;
  return (
    <>
      <Typography className={classes.facts} variant="body2" component="div">
        <span>
          <WaiverStateMark state={waiver.state} />
        </span>
        <span>
          {t(waiver.state === 'requested' ? 'waivers.wanted' : 'waivers.ends', {
            day: moment(waiver.expiresAt, day(waiver.expiresAt)),
          })}
        </span>
        <span>
          {t('waivers.asked', {
            person: person(waiver.requestedBy),
            age: moment(waiver.requestedAt, age(waiver.requestedAt)),
          })}
        </span>
        {waiver.decidedBy && waiver.decidedAt && (
          <span>
            {t('waivers.decided', {
              person: person(waiver.decidedBy),
              age: moment(waiver.decidedAt, age(waiver.decidedAt)),
            })}
          </span>
        )}
        {waiver.renews && <span>{t('waivers.renewal')}</span>}
        {waiver.state === 'approved' && waiver.underlying && (
          <span>
            {t('waivers.underlying', {
              status: <StatusMark status={waiver.underlying} word />,
            })}
          </span>
        )}
      </Typography>
      <dl className={classes.words}>
        {(
          [
            ['waivers.reason', waiver.reason],
            ['waivers.control', waiver.compensatingControl],
          ] as const
        ).map(([name, words]) => (
          <Typography key={name} variant="body2" component="div">
            <dt className={classes.name}>{t(name)}: </dt>
            <dd>{words}</dd>
          </Typography>
        ))}
      </dl>
    </>
  );
}
