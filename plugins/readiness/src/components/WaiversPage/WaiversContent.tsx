import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  AsOf,
  ChoiceOrAll,
  PageState,
  useParameter,
  VisuallyHidden,
} from '@operations-in-teams/ui';
import { useGroups } from '../../hooks/useGroups';
import { useWaivers } from '../../hooks/useWaivers';
import { readinessTranslationRef } from '../../translation';
import { WaiversView } from './WaiversView';

/** Who may do without what, until when, and what waits to be decided. */
export function WaiversContent() {
  const [team, setTeam] = useParameter('team');
  const groups = useGroups();
  const state = useWaivers(team || undefined);
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <>
      <VisuallyHidden>
        <h2>{t('waiversPage.page')}</h2>
      </VisuallyHidden>
      <ChoiceOrAll
        id="readiness-waivers-team"
        label={t('waiversPage.team')}
        all={t('waiversPage.anyTeam')}
        choices={groups}
        value={team}
        onChange={value => setTeam(value ?? '')}
      />
      <PageState
        state={state}
        loading={t('waiversPage.loading')}
        failed={t('waiversPage.failed')}
        permission="readiness.scorecard.read"
      >
        {value => (
          <>
            <WaiversView known={value} onChanged={state.retry} />
            <AsOf iso={value.asOf} />
          </>
        )}
      </PageState>
    </>
  );
}
