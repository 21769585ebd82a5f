import { makeStyles } from '@material-ui/core/styles';
import type { Overview } from '@operations-in-teams/plugin-readiness-common';
import type { AdoptionView } from '../../hooks/adoption/useAdoptionView';
import type { useHealth } from '../../hooks/adoption/useOnCallFigures';
import { Costs } from './Costs';
import { Fallen, Improved } from './Moved';
import { LegacyChart } from './LegacyChart';
import { LevelsChart } from './LevelsChart';
import { Nights } from './Nights';
import { OrganisationMap } from './OrganisationMap';
import { StagesChart } from './StagesChart';
import { TopicShares } from './TopicShares';
import { WaiverDebtBlock } from './WaiverDebtBlock';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    },
  },
}));

/** Everything below the headlines. */
export function Blocks(props: {
  overview: Overview;
  health: ReturnType<typeof useHealth>;
  view: AdoptionView;
}) {
  const { overview, health, view } = props;
  const { adoption, trends, stages, matrix } = overview;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {stages && <StagesChart stages={stages} />}
      <LevelsChart adoption={adoption} />
      <OrganisationMap matrix={matrix} view={view} />
      <Improved improvements={overview.improvements} />
      <Fallen fallen={overview.fallen} />
      <LegacyChart trends={trends} />
      <TopicShares trends={trends} />
      <WaiverDebtBlock debt={overview.waivers} />
      <Nights health={health} />
      <Costs />
    </div>
  );
}
