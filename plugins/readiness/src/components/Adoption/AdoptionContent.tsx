import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  AsOf,
  PageState,
  Printable,
  VisuallyHidden,
} from '@operations-in-teams/ui';
import { useRef } from 'react';
import { headlinesOf } from '../../domain/adoption';
import { useAdoptionView } from '../../hooks/adoption/useAdoptionView';
import { useOverview } from '../../hooks/adoption/useOverview';
import { useHealth } from '../../hooks/adoption/useOnCallFigures';
import { readinessTranslationRef } from '../../translation';
import { AdoptionControls } from './AdoptionControls';
import { Blocks } from './Blocks';
import { Headlines } from './Headlines';
import { SourceAges } from './SourceAges';

/** How operations reach the teams: leadership's view of the organisation. */
export function AdoptionContent() {
  const view = useAdoptionView();
  const state = useOverview(view);
  const health = useHealth(view.from);
  const { t } = useTranslationRef(readinessTranslationRef);
  const page = useRef<HTMLDivElement>(null);
  return (
    <Printable>
      <VisuallyHidden>
        <h2>{t('adoption.page')}</h2>
      </VisuallyHidden>
      <AdoptionControls view={view} page={page} />
      <div ref={page}>
        <PageState
          state={state}
          loading={t('adoption.loading')}
          failed={t('adoption.failed')}
          permission="readiness.rollup.read"
        >
          {({ overview, asOf }) => (
            <>
              <Headlines
                headlines={headlinesOf(overview)}
                health={health.value?.value}
                view={view}
                standard={overview.adoption.standard.id}
              />
              <SourceAges />
              <Blocks overview={overview} health={health} view={view} />
              {asOf && <AsOf iso={asOf} />}
            </>
          )}
        </PageState>
      </div>
    </Printable>
  );
}
