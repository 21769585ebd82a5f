import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { NowRow } from '@operations-in-teams/plugin-on-call-common';
import { onCallTranslationRef } from '../../translation';
import { FindingLines } from '../FindingLines';
import { PagerDutyName } from '../PagerDutyName';

const SHOWN_SERVICES = 3;

const useStyles = makeStyles(theme => ({
  name: { fontWeight: theme.typography.fontWeightBold as number },
  detail: { color: theme.palette.textSubtle },
}));

/** A policy, what pages it, and what is wrong with it. */
export function PolicyCell(props: { row: NowRow; shownLevels: number }) {
  const { policy, services, serviceCount, findings, levels } = props.row;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const further = levels.length - props.shownLevels;
  return (
    <>
      <span className={classes.name}>
        <PagerDutyName reference={policy} />
      </span>
      <Typography className={classes.detail} variant="body2" component="div">
        {serviceCount <= SHOWN_SERVICES && services.length > 0
          ? services.map(({ name }) => name).join(', ')
          : t('now.services', { count: serviceCount })}
        {further > 0 && ` · ${t('now.further', { count: further })}`}
      </Typography>
      <FindingLines findings={findings} />
    </>
  );
}
