import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { EscalationLevel } from '@operations-in-teams/plugin-on-call-common';
import { onCallTranslationRef } from '../../translation';
import { LevelItem } from './LevelItem';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Every escalation level of a service, first to last. */
export function EscalationLevels(props: {
  service: string;
  levels: EscalationLevel[];
}) {
  const { service, levels } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  if (levels.length === 0) {
    return <Typography variant="body2">{t('service.noLevels')}</Typography>;
  }
  return (
    <ol className={classes.list} aria-label={t('level.list', { service })}>
      {levels.map((level, index) => (
        <LevelItem
          key={level.level}
          level={level}
          last={index === levels.length - 1}
        />
      ))}
    </ol>
  );
}
