import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ServiceStatus } from '@operations-in-teams/plugin-on-call-common';
import { oldest } from '../../format/time';
import { useTime } from '../../hooks/useTime';
import { onCallTranslationRef } from '../../translation';
import { Moment } from '../Moment';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    marginTop: theme.spacing(1),
    color: theme.palette.textSubtle,
    textAlign: 'right',
  },
}));

/** How old the oldest part of what the card shows is. */
export function DataAge(props: { services: ServiceStatus[] }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const time = useTime();
  const classes = useStyles();
  const iso = oldest(props.services.map(({ collectedAt }) => collectedAt));
  if (!iso) return null;
  return (
    <Typography className={classes.root} variant="caption">
      {t('card.asOf', {
        age: <Moment iso={iso} text={time.age(iso)} full={time.full(iso)} />,
      })}
    </Typography>
  );
}
