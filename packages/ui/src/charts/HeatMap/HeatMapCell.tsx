import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useTime } from '../../hooks/useTime';
import { uiTranslationRef } from '../../translation';
import { cssFill, namedFill } from '../palette';
import { cellText } from './cellWords';
import type { HeatCell } from './types';
import { useCellStyle } from './useCellStyle';

const useStyles = makeStyles(theme => ({
  cell: {
    position: 'relative',
    display: 'block',
    width: '100%',
    minWidth: 56,
    height: 36,
    padding: 0,
    border: 'none',
    font: 'inherit',
    color: theme.palette.text.primary,
    textAlign: 'center',
    lineHeight: '36px',
    '&[type=button]': { cursor: 'pointer' },
    '&:focus-visible': {
      outline: `3px solid ${theme.palette.link}`,
      outlineOffset: -3,
    },
  },
  sign: {
    padding: theme.spacing(0, 0.75),
    borderRadius: theme.shape.borderRadius,
  },
  onPattern: { backgroundColor: theme.palette.background.paper },
  strip: {
    position: 'absolute',
    bottom: 0,
    left: 0,
    right: 0,
    display: 'flex',
    height: 7,
  },
}));

/** One cell: a figure on its colour, with strips for unknown and exempt. */
export function HeatMapCell(props: {
  row: string;
  column: string;
  cell?: HeatCell;
  onOpen?(): void;
}) {
  const { row, column, cell, onOpen } = props;
  const { t } = useTranslationRef(uiTranslationRef);
  const { locale } = useTime();
  const theme = useTheme();
  const classes = useStyles();
  const style = useCellStyle()(cell);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const said = [
    cell?.detail,
    cell?.unknown && `${percent.format(cell.unknown)} ${t('chart.unknown')}`,
    cell?.exempt && `${percent.format(cell.exempt)} ${t('chart.exempt')}`,
  ].filter(Boolean);
  const text = cellText(cell, locale);
  const words = `${row}, ${column}: ${[wordOf(), ...said].join(', ')}`;
  function wordOf() {
    if (!cell || cell.notApplicable) return t('heatMap.notApplicable');
    if (cell.share !== undefined) return text;
    return (cell.exempt ?? 0) >= 1 ? t('chart.exempt') : t('chart.unknown');
  }
  const patterned =
    cell && !cell.notApplicable && cell.share === undefined
      ? classes.onPattern
      : '';
  const content = (
    <>
      <span className={`${classes.sign} ${patterned}`}>{text}</span>
      {cell?.share !== undefined && (
        <span className={classes.strip}>
          {(['unknown', 'exempt'] as const).map(kind =>
            cell[kind] ? (
              <span
                key={kind}
                style={{
                  width: `${cell[kind]! * 100}%`,
                  ...cssFill(namedFill(kind, theme)),
                }}
              />
            ) : null,
          )}
        </span>
      )}
    </>
  );
  return onOpen && cell && !cell.notApplicable ? (
    <button
      type="button"
      className={classes.cell}
      style={style}
      title={words}
      aria-label={words}
      onClick={onOpen}
    >
      {content}
    </button>
  ) : (
    <div
      className={classes.cell}
      style={style}
      title={words}
      role="img"
      aria-label={words}
    >
      {content}
    </div>
  );
}
