import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { INTERRUPTION_CLASSES } from '../../../domain/interruptions';
import { onCallTranslationRef } from '../../../translation';
import type { ClassFills } from './useClassFills';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(2),
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.body2.fontSize,
  },
  item: { display: 'flex', alignItems: 'center' },
  swatch: { width: 14, height: 14, marginRight: theme.spacing(0.75) },
}));

/** Which fill stands for what. */
export function Legend(props: { fills: ClassFills }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {INTERRUPTION_CLASSES.map(each => (
        <span key={each} className={classes.item}>
          <span className={classes.swatch} style={props.fills[each]} />
          {t(`health.${each}`)}
        </span>
      ))}
    </div>
  );
}
