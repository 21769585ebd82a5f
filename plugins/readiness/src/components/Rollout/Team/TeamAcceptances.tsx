import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { readinessRolloutReadPermission } from '@operations-in-teams/plugin-readiness-common';
import { AsOf, PageState } from '@operations-in-teams/ui';
import { useAcceptances } from '../../../hooks/rollout/useAcceptances';
import { readinessTranslationRef } from '../../../translation';
import { AcceptanceTable } from '../../Acceptances';
import { Part } from '../parts';

/** What of a team's systems and components is accepted into on-call. */
export function TeamAcceptances(props: { team: string }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <Part title={t('acceptances.title')}>
      <PageState
        state={useAcceptances('', props.team)}
        loading={t('acceptances.loading')}
        failed={t('acceptances.failed')}
        permission={readinessRolloutReadPermission.name}
      >
        {({ items, asOf }) => (
          <>
            {items.length === 0 ? (
              <Typography variant="body2">{t('acceptances.none')}</Typography>
            ) : (
              <AcceptanceTable items={items} />
            )}
            <AsOf iso={asOf} />
          </>
        )}
      </PageState>
    </Part>
  );
}
