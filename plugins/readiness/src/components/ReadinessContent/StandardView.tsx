import { makeStyles } from '@material-ui/core/styles';
import type {
  Scorecard,
  StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { useState } from 'react';
import {
  filterResults,
  notApplicableResults,
} from '../../domain/filterResults';
import type { ScorecardState } from '../../hooks/useScorecard';
import { useScorecardChanges } from '../../hooks/useScorecardChanges';
import type { useScorecardFilter } from '../../hooks/useScorecardFilter';
import { Filters } from '../Filters';
import { RuleList } from '../RuleList';
import { StandardOverview } from './StandardOverview';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    minWidth: 0,
  },
}));

/** One standard: overview, filters, and its rules by category. */
export function StandardView(props: {
  state: ScorecardState;
  scorecard: StandardScorecard;
  sources: Scorecard['sources'];
  entityRef: string;
  filter: ReturnType<typeof useScorecardFilter>;
}) {
  const { state, scorecard, sources, entityRef, filter } = props;
  const { view, change } = filter;
  const classes = useStyles();
  const [openRequest, setOpenRequest] = useState(1);
  const openRule = (rule: string) => {
    setOpenRequest(number => number + 1);
    change({ rule, status: 'all', category: undefined, level: undefined });
  };
  const changes = useScorecardChanges(entityRef, scorecard.evaluatedAt);
  return (
    <div className={classes.root}>
      <StandardOverview
        state={state}
        scorecard={scorecard}
        sources={sources}
        entityRef={entityRef}
        onOpenRule={openRule}
      />
      <Filters scorecard={scorecard} filter={view} onChange={change} />
      <RuleList
        scorecard={scorecard}
        sources={sources}
        results={filterResults(scorecard.results, view)}
        notApplicable={notApplicableResults(scorecard.results, view)}
        changes={changes}
        openRule={view.rule}
        openRequest={openRequest}
        onClearFilter={() =>
          change({ status: 'all', category: undefined, level: undefined })
        }
      />
    </div>
  );
}
