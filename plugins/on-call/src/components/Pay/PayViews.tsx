import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from 'react-router-dom';
import type { PayView } from '../../hooks/pay/usePayViews';
import { onCallTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    listStyle: 'none',
  },
}));

/** The ways to look at pay that the viewer has; none to choose from is none. */
export function PayViews(props: { views: PayView[]; current: PayView }) {
  const { views, current } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  if (views.length < 2) return null;
  return (
    <nav aria-label={t('pay.views')} data-print="hide">
      <ul className={classes.list}>
        {views.map(view => (
          <li key={view}>
            <Button
              component={Link}
              to={{ search: `?view=${view}` }}
              size="small"
              variant={view === current ? 'contained' : 'outlined'}
              color={view === current ? 'primary' : 'default'}
              aria-current={view === current ? 'page' : undefined}
            >
              {t(`pay.${view}`)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
