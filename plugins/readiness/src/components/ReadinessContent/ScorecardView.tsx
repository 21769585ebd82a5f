import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Scorecard } from '@operations-in-teams/plugin-readiness-common';
import type { ScorecardState } from '../../hooks/useScorecard';
import { useScorecardFilter } from '../../hooks/useScorecardFilter';
import { readinessTranslationRef } from '../../translation';
import { EmptyScorecard } from '../EmptyScorecard';
import { RefreshButton, RefreshStatus } from '../Refresh';
import { SourceMessages } from '../SourceMessages';
import { panelId, StandardTabs, tabId } from './StandardTabs';
import { StandardView } from './StandardView';

/** What is known of an entity: one standard, a tab for each of several, or none. */
export function ScorecardView(props: {
  state: ScorecardState;
  scorecard: Scorecard;
}) {
  const { state, scorecard } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const filter = useScorecardFilter();
  const { items, sources } = scorecard;
  const shown =
    items.find(({ standard }) => standard.id === filter.view.standard) ??
    items[0];
  if (!shown) {
    return (
      <InfoCard
        title={t('title')}
        titleTypographyProps={{ component: 'h2' } as object}
        action={<RefreshButton state={state} />}
      >
        <RefreshStatus state={state} />
        <SourceMessages sources={sources} />
        <EmptyScorecard pending={scorecard.pending} />
      </InfoCard>
    );
  }
  const view = (
    <StandardView
      key={shown.standard.id}
      state={state}
      scorecard={shown}
      whole={scorecard}
      filter={filter}
    />
  );
  if (items.length === 1) return view;
  return (
    <>
      <StandardTabs
        standards={items.map(({ standard }) => standard)}
        shown={shown.standard.id}
        onChange={standard =>
          filter.change({
            standard,
            category: undefined,
            level: undefined,
            rule: undefined,
          })
        }
      />
      <div
        role="tabpanel"
        id={panelId(shown.standard.id)}
        aria-labelledby={tabId(shown.standard.id)}
      >
        {view}
      </div>
    </>
  );
}
