import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { PayState } from '@operations-in-teams/plugin-on-call-common';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';

const STATES: PayState[] = ['open', 'reviewed', 'closed', 'exported'];

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    listStyle: 'none',
    '& li:not(:last-child)::after': {
      content: '"→"',
      marginLeft: theme.spacing(1),
    },
  },
  current: { fontWeight: theme.typography.fontWeightBold as number },
}));

/** Where a month stands on its way. */
export function StateSteps(props: { period: string; state: PayState }) {
  const { period, state } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month } = usePayWords();
  const classes = useStyles();
  return (
    <ol
      className={classes.list}
      aria-label={t('pay.states', { month: month(period) })}
    >
      {STATES.map(each => {
        const word = t(`pay.state.${each}`);
        const current = each === state;
        return (
          <Typography
            key={each}
            component="li"
            variant="body2"
            aria-current={current ? 'step' : undefined}
            className={current ? classes.current : undefined}
          >
            {current ? t('pay.stateNow', { state: word }) : word}
          </Typography>
        );
      })}
    </ol>
  );
}
