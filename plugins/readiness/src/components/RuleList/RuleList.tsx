import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  RuleResult,
  Scorecard,
  StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { groupResults } from '../../domain/groupResults';
import type { ScorecardChanges } from '../../hooks/useScorecardChanges';
import type { SubjectActs } from '../../hooks/useSubjectActs';
import { readinessTranslationRef } from '../../translation';
import { RuleItem } from '../RuleItem';
import { CategorySection } from './CategorySection';
import { NotApplicable } from './NotApplicable';

/** The rules that a filter leaves, by category; those that do not apply last. */
export function RuleList(props: {
  scorecard: StandardScorecard;
  sources: Scorecard['sources'];
  results: RuleResult[];
  notApplicable: RuleResult[];
  changes: ScorecardChanges;
  acts: SubjectActs;
  /** Id of the rule to open and bring into view. */
  openRule?: string;
  /** Which request to do so it is, from 1 on. */
  openRequest: number;
  onClearFilter(): void;
}) {
  const { scorecard, sources, results, notApplicable, changes, acts } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const renderRule = (result: RuleResult) => (
    <RuleItem
      key={result.ruleId}
      result={result}
      level={
        scorecard.levels.find(({ level }) => level.id === result.level)?.level
      }
      sources={sources}
      changes={changes}
      acts={acts}
      request={result.ruleId === props.openRule ? props.openRequest : 0}
    />
  );
  return (
    <>
      {groupResults(results, scorecard.categories).map(group => (
        <CategorySection
          key={group.category.id}
          group={group}
          renderRule={renderRule}
        />
      ))}
      {results.length === 0 && (
        <div role="status">
          <Typography variant="body2">{t('filter.none')}</Typography>
          <Button size="small" onClick={props.onClearFilter}>
            {t('filter.clear')}
          </Button>
        </div>
      )}
      {notApplicable.length > 0 && (
        <NotApplicable
          results={notApplicable}
          renderRule={renderRule}
          target={props.openRule}
        />
      )}
    </>
  );
}
