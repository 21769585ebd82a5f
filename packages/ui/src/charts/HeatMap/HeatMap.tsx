import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { uiTranslationRef } from '../../translation';
import { HeatMapCell } from './HeatMapCell';
import { HeatMapLegend } from './HeatMapLegend';
import { RowName } from './RowName';
import type { HeatRow } from './types';

const useStyles = makeStyles(theme => ({
  // Wider than a phone: it scrolls in its own box, and the keyboard reaches it.
  box: {
    overflowX: 'auto',
    '&:focus-visible': { outline: `2px solid ${theme.palette.link}` },
  },
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 2,
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.body2.fontSize,
  },
  column: {
    padding: theme.spacing(0.5),
    verticalAlign: 'bottom',
    fontWeight: 'inherit',
    color: theme.palette.textSubtle,
  },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    minWidth: 140,
    textAlign: 'left',
    fontWeight: 'inherit',
    backgroundColor: theme.palette.background.paper,
  },
  cell: { padding: 0 },
}));

/**
 * Rows of a tree against columns, the share of each in colour and in figures.
 * It is a table: what is seen is what is read out, and every cell that leads
 * somewhere is a button.
 */
export function HeatMap<C extends string>(props: {
  title: string;
  columns: Array<{ id: C; title: string }>;
  /** In the order of the tree, those that are shown. */
  rows: HeatRow<C>[];
  /** The name of a row, such as a link; its title where absent. */
  renderName?(row: HeatRow<C>): ReactNode;
  onToggle(row: HeatRow<C>): void;
  /** A cell was chosen; cells lead nowhere where absent. */
  onOpen?(row: HeatRow<C>, column: C): void;
}) {
  const { title, columns, rows, renderName, onToggle, onOpen } = props;
  const { t } = useTranslationRef(uiTranslationRef);
  const classes = useStyles();
  if (rows.length === 0) {
    return <Typography variant="body2">{t('chart.empty')}</Typography>;
  }
  return (
    <>
      <div
        className={classes.box}
        role="group"
        aria-label={title}
        // It scrolls, so the keyboard must reach it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className={classes.table} aria-label={title}>
          <thead>
            <tr>
              <td className={classes.name} />
              {columns.map(({ id, title: name }) => (
                <th key={id} scope="col" className={classes.column}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.id}>
                <th scope="row" className={classes.name}>
                  <RowName row={row} onToggle={() => onToggle(row)}>
                    {renderName?.(row) ?? row.title}
                  </RowName>
                </th>
                {columns.map(({ id, title: name }) => (
                  <td key={id} className={classes.cell}>
                    <HeatMapCell
                      row={row.title}
                      column={name}
                      cell={row.cells[id]}
                      onOpen={onOpen && (() => onOpen(row, id))}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <HeatMapLegend />
    </>
  );
}
