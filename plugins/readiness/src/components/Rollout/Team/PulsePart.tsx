import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { readinessRolloutReadPermission } from '@operations-in-teams/plugin-readiness-common';
import { AsOf, PageState, useTime } from '@operations-in-teams/ui';
import { useRef } from 'react';
import { readinessApiRef } from '../../../api';
import { useOutcome } from '../../../hooks/rollout/useOutcome';
import { usePulse } from '../../../hooks/rollout/useTeamPlan';
import { readinessTranslationRef } from '../../../translation';
import { OpenedForm } from '../../Acts';
import { OutcomeMessage, Part } from '../parts';
import { PulseForm } from './PulseForm';
import { PulseRounds } from './PulseRounds';

/** How ready a team feels, and how sustainable it is; never one person's answer. */
export function PulsePart(props: { team: string }) {
  const { team } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { calendarDay } = useTime();
  const api = useApi(readinessApiRef).teamPlans;
  const state = usePulse(team);
  const { outcome, record } = useOutcome(state.retry);
  const home = useRef<HTMLDivElement>(null);
  return (
    <Part title={t('pulse.title')}>
      <Typography variant="body2" paragraph>
        {t('pulse.intro')}
      </Typography>
      <PageState
        state={state}
        loading={t('pulse.loading')}
        failed={t('pulse.failed')}
        permission={readinessRolloutReadPermission.name}
      >
        {({ rounds, running, mayAnswer, answered, asOf }) => (
          <>
            <PulseRounds rounds={rounds} />
            <Typography variant="body2">
              {t('pulse.running', { day: calendarDay(running.to) })}{' '}
              {answered && t('pulse.answered')}
            </Typography>
            <OutcomeMessage ref={home} outcome={outcome} />
            {mayAnswer && (
              <OpenedForm
                home={home}
                acts={[{ act: 'answer', label: t('pulse.answer') }]}
                form={(_, close) => (
                  <PulseForm
                    onDone={close.done}
                    onCancel={close.cancel}
                    act={scores =>
                      record(
                        () => api.answerPulse(team, scores),
                        t('pulse.done'),
                      )
                    }
                  />
                )}
              />
            )}
            <AsOf iso={asOf} />
          </>
        )}
      </PageState>
    </Part>
  );
}
