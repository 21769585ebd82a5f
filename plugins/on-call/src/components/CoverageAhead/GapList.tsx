import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Coverage } from '@operations-in-teams/plugin-on-call-common';
import { Moment, useTime } from '@operations-in-teams/ui';
import { useState } from 'react';
import { onCallTranslationRef } from '../../translation';

const FIRST = 3;

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** The gaps by date and length; the first few, and the rest on demand. */
export function GapList(props: { gaps: Coverage['gaps'] }) {
  const { gaps } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const time = useTime();
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const more = gaps.length - FIRST;
  const moment = (iso: string, text: string) => (
    <Moment iso={iso} text={text} full={time.full(iso)} />
  );
  return (
    <>
      <ul className={classes.list} aria-label={t('coverage.gapList')}>
        {(open ? gaps : gaps.slice(0, FIRST)).map(({ start, end }) => (
          <Typography key={start} variant="body2" component="li">
            {t('coverage.gap', {
              start: moment(start, time.moment(start)),
              end: moment(end, time.end(start, end)),
              duration: time.length(start, end),
            })}
          </Typography>
        ))}
      </ul>
      {more > 0 && (
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => setOpen(was => !was)}
        >
          {open ? t('coverage.fewer') : t('coverage.more', { count: more })}
        </Button>
      )}
    </>
  );
}
