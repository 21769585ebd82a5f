import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { uiTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** Which part of a long list is shown, and the ways to the others. */
export function Pager(props: {
  page: number;
  size: number;
  total: number;
  onTurn(page: number): void;
}) {
  const { page, size, total, onTurn } = props;
  const { t } = useTranslationRef(uiTranslationRef);
  const classes = useStyles();
  if (total <= size) return null;
  const last = Math.ceil(total / size);
  return (
    <nav className={classes.root} aria-label={t('pager.pages')}>
      <Typography variant="body2" role="status">
        {t('pager.shown', {
          from: String((page - 1) * size + 1),
          to: String(Math.min(page * size, total)),
          total: String(total),
        })}
      </Typography>
      <Button
        size="small"
        disabled={page <= 1}
        onClick={() => onTurn(page - 1)}
      >
        {t('pager.previous')}
      </Button>
      <Button
        size="small"
        disabled={page >= last}
        onClick={() => onTurn(page + 1)}
      >
        {t('pager.next')}
      </Button>
    </nav>
  );
}
