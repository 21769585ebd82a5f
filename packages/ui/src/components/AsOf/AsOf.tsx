import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTime } from '../../hooks/useTime';
import { uiTranslationRef } from '../../translation';
import { Moment } from '../Moment';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    marginTop: theme.spacing(1),
    color: theme.palette.textSubtle,
    textAlign: 'right',
  },
}));

/** How old what is shown is. */
export function AsOf(props: { iso: string }) {
  const { iso } = props;
  const { t } = useTranslationRef(uiTranslationRef);
  const time = useTime();
  const classes = useStyles();
  return (
    <Typography className={classes.root} variant="caption">
      {t('age.asOf', {
        age: <Moment iso={iso} text={time.age(iso)} full={time.full(iso)} />,
      })}
    </Typography>
  );
}
