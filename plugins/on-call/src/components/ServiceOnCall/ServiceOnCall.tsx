import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Finding,
  ServiceStatus,
} from '@operations-in-teams/plugin-on-call-common';
import { webAddress } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';
import { CoverageAhead } from '../CoverageAhead';
import { EscalationLevels } from '../EscalationLevels';
import { Findings } from '../Messages';

const useStyles = makeStyles(theme => ({
  root: {
    '& + &': {
      marginTop: theme.spacing(2),
      paddingTop: theme.spacing(2),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: theme.spacing(1),
    marginBottom: theme.spacing(0.5),
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  state: { color: theme.palette.textSubtle },
}));

/** One PagerDuty service: its state, levels, findings and coverage ahead. */
export function ServiceOnCall(props: {
  status: ServiceStatus;
  findings?: Finding[];
}) {
  const { service, levels, coverage, entityRefs = [] } = props.status;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const address = webAddress(service.url);
  return (
    <div className={classes.root}>
      <div className={classes.header}>
        <Typography className={classes.name} variant="subtitle1" component="h3">
          {address ? <Link to={address}>{service.name}</Link> : service.name}
        </Typography>
        <Typography className={classes.state} variant="body2">
          {t(`service.state.${service.status}`)}
        </Typography>
      </div>
      {entityRefs.length > 0 && (
        <Typography className={classes.state} variant="body2">
          {t('rollUp.of', {
            entities: <EntityRefLinks entityRefs={entityRefs} />,
          })}
        </Typography>
      )}
      <Findings findings={props.findings} />
      <EscalationLevels service={service.name} levels={levels} />
      {levels.length > 0 && <CoverageAhead coverage={coverage} />}
    </div>
  );
}
