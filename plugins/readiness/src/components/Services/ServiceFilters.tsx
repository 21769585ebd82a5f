import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ChoiceOrAll } from '@operations-in-teams/ui';
import { nameOf } from '../../domain/nameOf';
import { ANY_KIND, DEFAULT_KIND } from '../../domain/services';
import { useFacets } from '../../hooks/services/useFacets';
import { useServiceFilterWords } from '../../hooks/services/useServiceFilterWords';
import type { useServiceView } from '../../hooks/services/useServiceView';
import type { GroupChoice } from '../../hooks/useGroups';
import type { ChosenStandard } from '../../hooks/useStandard';
import { readinessTranslationRef } from '../../translation';
import { FilterBar } from '../FilterBar';
import { TextFilter } from '../TextFilter';

/** Narrows services down; all of it stands in the address. */
export function ServiceFilters(props: {
  view: ReturnType<typeof useServiceView>;
  known?: ChosenStandard;
  groups: GroupChoice[];
}) {
  const { groups } = props;
  const { filter, change } = props.view;
  const { all = [], standard } = props.known ?? {};
  const { t } = useTranslationRef(readinessTranslationRef);
  const facets = useFacets(standard?.id, filter.kind);
  const words = useServiceFilterWords(standard);
  const fields = [
    { name: 'team', all: t('servicesPage.anyTeam'), choices: groups },
    {
      name: 'system',
      all: t('servicesPage.anySystem'),
      choices: facets.system,
    },
    {
      name: 'domain',
      all: t('servicesPage.anyDomain'),
      choices: facets.domain,
    },
    { name: 'type', all: t('servicesPage.anyType'), choices: facets.type },
    { name: 'tier', all: t('servicesPage.anyTier'), choices: facets.tier },
    { name: 'level', all: t('servicesPage.anyLevel'), choices: words.levels },
    {
      name: 'status',
      all: t('servicesPage.anyStatus'),
      choices: words.statuses,
    },
    { name: 'rule', all: t('servicesPage.anyRule'), choices: words.rules },
    {
      name: 'category',
      all: t('servicesPage.anyCategory'),
      choices: standard?.categories ?? [],
    },
  ] as const;
  return (
    <FilterBar label={t('servicesPage.filters')}>
      <TextFilter
        id="readiness-services-text"
        label={t('servicesPage.text')}
        value={filter.text}
        onChange={text => change({ text })}
      />
      {fields.map(({ name, all: any, choices }) => (
        <ChoiceOrAll
          key={name}
          id={`readiness-services-${name}`}
          label={t(`servicesPage.${name}`)}
          all={any}
          choices={withChosen(choices, filter[name])}
          value={filter[name]}
          onChange={value => change({ [name]: value })}
        />
      ))}
      <ChoiceOrAll
        id="readiness-services-kind"
        label={t('servicesPage.kind')}
        all={t('servicesPage.anyKind')}
        choices={withChosen(
          words.kinds,
          filter.kind === ANY_KIND ? undefined : filter.kind,
        )}
        value={filter.kind ?? DEFAULT_KIND}
        onChange={kind =>
          change({
            kind: kind === DEFAULT_KIND ? undefined : kind ?? ANY_KIND,
          })
        }
      />
      {all.length > 1 && (
        <ChoiceOrAll
          id="readiness-services-standard"
          label={t('servicesPage.standard')}
          all={all[0].title}
          choices={all.slice(1)}
          value={filter.standard}
          // Levels, rules and categories are those of a standard.
          onChange={id =>
            change({
              standard: id,
              level: undefined,
              rule: undefined,
              category: undefined,
            })
          }
        />
      )}
    </FilterBar>
  );
}

/** What the address asks for can be seen, also where it is no usual choice. */
function withChosen(
  choices: ReadonlyArray<{ id: string; title: string }>,
  chosen: string | undefined,
): Array<{ id: string; title: string }> {
  if (!chosen || choices.some(({ id }) => id === chosen)) return [...choices];
  return [...choices, { id: chosen, title: nameOf(chosen) }];
}
