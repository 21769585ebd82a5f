import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Moment, useTime } from '@operations-in-teams/ui';
import type { AccountRow } from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { display: 'block', color: theme.palette.textSubtle },
}));

/** How old what is known of access is, from the oldest to the newest. */
export function AccessAge(props: { rows: AccountRow[] }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, full } = useTime();
  const classes = useStyles();
  const moments = props.rows
    .flatMap(({ isolation }) => isolation.collectedAt ?? [])
    .sort();
  const [oldest] = moments;
  const newest = moments[moments.length - 1];
  const moment = (iso: string) => (
    <Moment iso={iso} text={age(iso)} full={full(iso)} />
  );
  const textOf = () => {
    if (!newest) return t('accounts.asOfNever');
    return age(oldest) === age(newest)
      ? t('accounts.asOfOne', { newest: moment(newest) })
      : t('accounts.asOf', {
          oldest: moment(oldest),
          newest: moment(newest),
        });
  };
  return (
    <Typography className={classes.root} variant="caption">
      {textOf()}
    </Typography>
  );
}
