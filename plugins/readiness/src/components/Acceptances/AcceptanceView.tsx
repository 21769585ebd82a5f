import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { readinessRolloutReadPermission } from '@operations-in-teams/plugin-readiness-common';
import { AsOf, PageState } from '@operations-in-teams/ui';
import { useParams } from 'react-router-dom';
import { useAcceptance } from '../../hooks/rollout/useAcceptance';
import { useRolloutLinks } from '../../hooks/rollout/useRolloutLinks';
import { readinessTranslationRef } from '../../translation';
import { ConditionsPart } from './ConditionsPart';
import { DecisionsPart } from './DecisionsPart';
import { DiscussionPart } from './DiscussionPart';
import { EvidencePart } from './EvidencePart';
import { RequestPart } from './RequestPart';

/** The whole record of one acceptance into on-call. */
export function AcceptanceView() {
  const { id = '' } = useParams();
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useRolloutLinks();
  const state = useAcceptance(id);
  return (
    <>
      <Link to={links.acceptances}>{t('acceptances.list')}</Link>
      <PageState
        state={state}
        loading={t('acceptances.one.loading')}
        failed={t('acceptances.one.failed')}
        permission={readinessRolloutReadPermission.name}
      >
        {({ acceptance, asOf }) => {
          const parts = { acceptance, onRecorded: state.retry };
          return (
            <>
              <RequestPart {...parts} />
              <ConditionsPart {...parts} />
              <DecisionsPart acceptance={acceptance} />
              <EvidencePart acceptance={acceptance} />
              <DiscussionPart {...parts} />
              <AsOf iso={asOf} />
            </>
          );
        }}
      </PageState>
    </>
  );
}
