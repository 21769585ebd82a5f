import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useParameter } from '@operations-in-teams/ui';
import { useState } from 'react';
import { useCoverage } from '../../hooks/useCoverage';
import { onCallTranslationRef } from '../../translation';
import { PageState } from '../PageState';
import { CoverageControls } from './CoverageControls';
import { CoverageList } from './CoverageList';

const STEP = 25;

/** How well the coming four weeks are covered, policy by policy. */
export function CoverageContent() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const [team, setTeam] = useParameter('team');
  const [levels, setLevels] = useParameter('levels');
  const [count, setCount] = useState(STEP);
  const state = useCoverage({ team: team || undefined, count });
  return (
    <>
      <CoverageControls
        team={team}
        onTeam={setTeam}
        allLevels={levels === 'all'}
        onAllLevels={all => setLevels(all ? 'all' : '')}
      />
      <PageState
        state={state}
        loading={t('coveragePage.loading')}
        failed={t('error.coverage')}
        permission="on-call.status.read"
        feeds={['schedules']}
      >
        {page => (
          <CoverageList
            page={page}
            allLevels={levels === 'all'}
            onMore={() => setCount(was => was + STEP)}
          />
        )}
      </PageState>
    </>
  );
}
