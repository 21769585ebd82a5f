import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import type { ResponsiveTableProps } from './types';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(6em, auto) 1fr',
    gap: theme.spacing(0.5, 1.5),
    margin: theme.spacing(1, 0, 0),
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.body2.fontSize,
    '& dt': { color: theme.palette.textSubtle },
    '& dd': { margin: 0, minWidth: 0 },
  },
  title: {
    padding: theme.spacing(2, 0, 0.5),
    fontWeight: theme.typography.fontWeightBold as number,
  },
}));

/** One item for each row, for narrow screens. */
export function TableAsList<T, C extends string>(
  props: ResponsiveTableProps<T, C>,
) {
  const { label, columns, groups } = props;
  const [first, ...others] = columns;
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={label}>
      {groups.map(group => (
        <li key={group.key}>
          {group.title !== undefined && (
            <Typography className={classes.title} component="div">
              {group.title}
            </Typography>
          )}
          <ul className={classes.list}>
            {group.rows.map(({ key, row }) => (
              <li key={key} className={classes.row}>
                <Typography variant="body2" component="div">
                  {first.render(row)}
                </Typography>
                <dl className={classes.facts}>
                  {others.map(column => (
                    <Fact key={column.key} title={column.title}>
                      {column.render(row)}
                    </Fact>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Fact(props: { title: string; children: ReactNode }) {
  return (
    <>
      <dt>{props.title}</dt>
      <dd>{props.children}</dd>
    </>
  );
}
