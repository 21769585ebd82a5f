import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Choice, ChoiceOrAll } from '@operations-in-teams/ui';
import { ruleGroupings } from '../../domain/rules';
import type { useRuleView } from '../../hooks/rules/useRuleView';
import { useGroups } from '../../hooks/useGroups';
import type { ChosenStandard } from '../../hooks/useStandard';
import { readinessTranslationRef } from '../../translation';
import { FilterBar } from '../FilterBar';
import { TextFilter } from '../TextFilter';

/** Which rules to show, whose results, and how to group them. */
export function RuleFilters(props: {
  view: ReturnType<typeof useRuleView>;
  known?: ChosenStandard;
}) {
  const { view } = props;
  const { all = [], standard } = props.known ?? {};
  const { t } = useTranslationRef(readinessTranslationRef);
  const groups = useGroups();
  return (
    <FilterBar label={t('rulesPage.filters')}>
      <TextFilter
        id="readiness-rules-text"
        label={t('rulesPage.text')}
        value={view.filter.text}
        onChange={text => view.change({ text })}
      />
      <ChoiceOrAll
        id="readiness-rules-level"
        label={t('rulesPage.level')}
        all={t('rulesPage.anyLevel')}
        choices={standard?.levels ?? []}
        value={view.filter.level}
        onChange={level => view.change({ level })}
      />
      <ChoiceOrAll
        id="readiness-rules-category"
        label={t('rulesPage.category')}
        all={t('rulesPage.anyCategory')}
        choices={standard?.categories ?? []}
        value={view.filter.category}
        onChange={category => view.change({ category })}
      />
      <ChoiceOrAll
        id="readiness-rules-team"
        label={t('rulesPage.team')}
        all={t('rulesPage.anyTeam')}
        choices={groups}
        value={view.team}
        onChange={team => view.change({ team })}
      />
      <Choice
        id="readiness-rules-by"
        label={t('rulesPage.groupBy')}
        value={view.by}
        options={ruleGroupings.map(value => ({
          value,
          label: t(`rulesPage.${value}`),
        }))}
        onChange={by => view.change({ by: by === 'level' ? undefined : by })}
      />
      {all.length > 1 && (
        <ChoiceOrAll
          id="readiness-rules-standard"
          label={t('rulesPage.standard')}
          all={all[0].title}
          choices={all.slice(1)}
          value={view.standard}
          onChange={id =>
            view.change({ standard: id, level: undefined, category: undefined })
          }
        />
      )}
    </FilterBar>
  );
}
