import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { PolicyCoverage } from '@operations-in-teams/plugin-on-call-common';
import { Disclosure } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';
import { Timeline } from '../charts/Timeline';
import { GapList } from '../CoverageAhead';
import { FindingLines } from '../FindingLines';
import { PagerDutyName } from '../PagerDutyName';
import { CoverageFacts } from './CoverageFacts';
import { ShiftTable } from './ShiftTable';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

/** One policy: in figures, as a timeline, with its gaps and its shifts. */
export function PolicyCoverageItem(props: {
  item: PolicyCoverage;
  window: { from: string; to: string };
  allLevels: boolean;
}) {
  const { item, window, allLevels } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const lanes = allLevels ? item.lanes : item.lanes.slice(0, 1);
  const isKnown = item.windows.length > 0 || item.gaps.length > 0;
  return (
    <div className={classes.root}>
      <Typography variant="subtitle1" component="h3">
        <PagerDutyName reference={item.policy} />
      </Typography>
      <CoverageFacts item={item} />
      <FindingLines findings={item.findings} />
      {lanes.length > 0 && (
        <Timeline
          policy={item.policy.name}
          lanes={lanes}
          from={window.from}
          to={window.to}
        />
      )}
      {item.gaps.length > 0 && <GapList gaps={item.gaps} />}
      {item.gaps.length === 0 && (
        <Typography variant="body2">
          {isKnown ? t('coveragePage.fully') : t('coveragePage.unknown')}
        </Typography>
      )}
      {lanes.length > 0 && (
        <Disclosure
          label={t('page.asTable', { thing: t('coveragePage.shifts') })}
        >
          <ShiftTable policy={item.policy.name} lanes={lanes} />
        </Disclosure>
      )}
    </div>
  );
}
