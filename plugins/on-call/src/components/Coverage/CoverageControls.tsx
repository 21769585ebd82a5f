import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { onCallTranslationRef } from '../../translation';
import { TeamChoice } from '../TeamChoice';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(1),
  },
}));

/** Whose coverage, and how much of it. */
export function CoverageControls(props: {
  team: string;
  onTeam(team: string): void;
  allLevels: boolean;
  onAllLevels(all: boolean): void;
}) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <TeamChoice value={props.team} onChange={props.onTeam} />
      <FormControlLabel
        label={t('coveragePage.allLevels')}
        control={
          <Checkbox
            color="primary"
            checked={props.allLevels}
            onChange={(_, checked) => props.onAllLevels(checked)}
          />
        }
      />
    </div>
  );
}
