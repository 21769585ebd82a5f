import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Scorecard,
  StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { Message, VisuallyHidden } from '@operations-in-teams/ui';
import { useState } from 'react';
import { reasonOf } from '../../domain/acts';
import {
  filterResults,
  notApplicableResults,
} from '../../domain/filterResults';
import type { ScorecardState } from '../../hooks/useScorecard';
import { useScorecardChanges } from '../../hooks/useScorecardChanges';
import type { useScorecardFilter } from '../../hooks/useScorecardFilter';
import { useSubjectActs } from '../../hooks/useSubjectActs';
import { readinessTranslationRef } from '../../translation';
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
  /** Of the subject, under all standards. */
  whole: Scorecard;
  filter: ReturnType<typeof useScorecardFilter>;
}) {
  const { state, scorecard, whole, filter } = props;
  const { sources, entityRef } = whole;
  const { view, change } = filter;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const [openRequest, setOpenRequest] = useState(1);
  const openRule = (rule: string) => {
    setOpenRequest(number => number + 1);
    change({ rule, status: 'all', category: undefined, level: undefined });
  };
  const changes = useScorecardChanges(entityRef, scorecard.evaluatedAt);
  const { acts, said, error } = useSubjectActs(state, whole, scorecard);
  return (
    <div className={classes.root}>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {error && (
        <Message severity="warning">
          {t('acts.reloadFailed', { reason: reasonOf(error) })}
        </Message>
      )}
      <StandardOverview
        state={state}
        scorecard={scorecard}
        whole={whole}
        onOpenRule={openRule}
      />
      <Filters scorecard={scorecard} filter={view} onChange={change} />
      <RuleList
        scorecard={scorecard}
        sources={sources}
        results={filterResults(scorecard.results, view)}
        notApplicable={notApplicableResults(scorecard.results, view)}
        changes={changes}
        acts={acts}
        openRule={view.rule}
        openRequest={openRequest}
        onClearFilter={() =>
          change({ status: 'all', category: undefined, level: undefined })
        }
      />
    </div>
  );
}
