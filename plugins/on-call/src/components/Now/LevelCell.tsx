import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { EscalationLevel } from '@operations-in-teams/plugin-on-call-common';
import { onCallTranslationRef } from '../../translation';
import { DutyLine, NobodyLine } from '../EscalationLevels';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  none: { color: theme.palette.textSubtle },
}));

/** Everybody on call on a level now; a level may be missing, or empty. */
export function LevelCell(props: { level?: EscalationLevel }) {
  const { level } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  if (!level) return <span className={classes.none}>{t('now.none')}</span>;
  if (level.now.length === 0) return <NobodyLine level={level} />;
  return (
    <ul className={classes.list}>
      {level.now.map((duty, index) => (
        <li key={index}>
          <DutyLine duty={duty} />
        </li>
      ))}
    </ul>
  );
}
