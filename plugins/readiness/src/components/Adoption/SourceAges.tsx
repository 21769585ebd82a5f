import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTime } from '@operations-in-teams/ui';
import useAsync from 'react-use/esm/useAsync';
import { readinessApiRef } from '../../api';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    margin: theme.spacing(1, 0, 2),
    color: theme.palette.textSubtle,
  },
}));

/** How old what each source last said is. */
export function SourceAges() {
  const api = useApi(readinessApiRef);
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age } = useTime();
  const classes = useStyles();
  const { value } = useAsync(() => api.getSources(), [api]);
  if (!value || value.items.length === 0) return null;
  return (
    <Typography className={classes.root} variant="caption">
      {t('adoption.sources')}{' '}
      {value.items
        .map(({ title, collectedAt }) =>
          collectedAt
            ? t('adoption.source', { source: title, age: age(collectedAt) })
            : t('adoption.sourceNever', { source: title }),
        )
        .join(', ')}
    </Typography>
  );
}
