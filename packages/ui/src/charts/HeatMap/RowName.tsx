import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { ReactNode } from 'react';
import { uiTranslationRef } from '../../translation';
import type { HeatRow } from './types';

const INDENT = 16;

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', minHeight: 36 },
  icon: { padding: 2 },
  // As wide as the button that others have.
  leaf: { width: 28, flex: '0 0 auto' },
});

/** The name of a row at its depth; opens and closes what is below it. */
export function RowName(props: {
  row: HeatRow;
  onToggle(): void;
  children: ReactNode;
}) {
  const { row, onToggle, children } = props;
  const { t } = useTranslationRef(uiTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root} style={{ paddingLeft: row.depth * INDENT }}>
      {row.open === undefined ? (
        <span className={classes.leaf} />
      ) : (
        <IconButton
          className={classes.icon}
          size="small"
          aria-expanded={row.open}
          aria-label={t('heatMap.below', { row: row.title })}
          onClick={onToggle}
        >
          {row.open ? <ExpandMoreIcon /> : <ChevronRightIcon />}
        </IconButton>
      )}
      {children}
    </div>
  );
}
