import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Fragment } from 'react';
import type { AccountRow } from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';
import { useAccountColumns } from './useAccountColumns';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(1.5, 0),
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(7em, auto) 1fr',
    gap: theme.spacing(0.5, 1.5),
    margin: theme.spacing(1, 0, 0),
    fontSize: theme.typography.body2.fontSize,
    '& dt': { color: theme.palette.textSubtle },
    '& dd': { margin: 0, minWidth: 0 },
  },
}));

/** Accounts one below the other, where there is no room for a table. */
export function AccountsList(props: { rows: AccountRow[] }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const [first, ...others] = useAccountColumns();
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={t('accounts.list')}>
      {props.rows.map(row => (
        <li key={row.entityRef} className={classes.item}>
          <Typography variant="body2" component="div">
            {first.render(row)}
          </Typography>
          <dl className={classes.facts}>
            {others.map(({ id, title, render }) => (
              <Fragment key={id}>
                <dt>{title}</dt>
                <dd>{render(row)}</dd>
              </Fragment>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
