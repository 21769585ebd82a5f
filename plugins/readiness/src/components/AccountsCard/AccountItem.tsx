import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { AccountRow } from '../../domain/accounts';
import { useIsolationWords } from '../../hooks/useIsolationWords';
import { readinessTranslationRef } from '../../translation';
import { AccountVerdict, EntityName } from '../Accounts';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  subtle: { color: theme.palette.textSubtle },
}));

/** One account: what it is, how isolated it says it is, and how it is. */
export function AccountItem(props: { row: AccountRow }) {
  const { row } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const words = useIsolationWords();
  const classes = useStyles();
  const facts = [row.id, row.state ?? t('isolationLevel.unknown')];
  if (row.lifecycle) facts.push(row.lifecycle);
  return (
    <li className={classes.root}>
      <Typography variant="body2" component="div">
        <EntityName entityRef={row.entityRef} name={row.name} />{' '}
        <span className={classes.subtle}>{facts.join(', ')}</span>
      </Typography>
      <Typography variant="body2" component="div">
        {t('isolation.declared')}: {words.declared(row)}.{' '}
        {t('isolation.observed')}: {words.observed(row.isolation)}.
      </Typography>
      <Typography variant="body2" component="div">
        <AccountVerdict row={row} />
      </Typography>
    </li>
  );
}
