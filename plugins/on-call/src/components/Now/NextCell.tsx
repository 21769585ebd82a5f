import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { EscalationLevel } from '@operations-in-teams/plugin-on-call-common';
import { onCallTranslationRef } from '../../translation';
import { NextLine } from '../EscalationLevels';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  none: { color: theme.palette.textSubtle },
}));

/** Who takes over the level, and when. */
export function NextCell(props: { level?: EscalationLevel }) {
  const next = props.level?.next ?? [];
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  if (next.length === 0) {
    return <span className={classes.none}>{t('now.none')}</span>;
  }
  return (
    <ul className={classes.list}>
      {next.map((duty, index) => (
        <li key={index}>
          <NextLine duty={duty} />
        </li>
      ))}
    </ul>
  );
}
