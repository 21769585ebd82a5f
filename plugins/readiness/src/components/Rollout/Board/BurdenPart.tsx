import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { readinessRolloutReadPermission } from '@operations-in-teams/plugin-readiness-common';
import {
  AsOf,
  ChoiceOrAll,
  Message,
  PageState,
  useParameter,
} from '@operations-in-teams/ui';
import { BurnDown } from '@operations-in-teams/ui/charts';
import { useBurden } from '../../../hooks/rollout/useBurden';
import { readinessTranslationRef } from '../../../translation';
import { Part } from '../parts';
import { CarriedTable } from './CarriedTable';

const REASONS = ['firstLevel', 'teamStage', 'notAccepted'] as const;

/** What central operations still carries, why, and whether it gets less. */
export function BurdenPart() {
  const { t } = useTranslationRef(readinessTranslationRef);
  const [wanted, setWanted] = useParameter('why');
  const reason = REASONS.find(each => each === wanted);
  return (
    <Part title={t('rollout.burden.title')}>
      <PageState
        state={useBurden(reason)}
        loading={t('rollout.burden.loading')}
        failed={t('rollout.burden.failed')}
        permission={readinessRolloutReadPermission.name}
      >
        {({ items, counts, points, pointsError, pageInfo, asOf }) => (
          <>
            <Typography variant="body2" paragraph>
              {counts.firstLevel + counts.teamStage + counts.notAccepted === 0
                ? t('rollout.burden.none')
                : t('rollout.burden.counts', {
                    firstLevel: String(counts.firstLevel),
                    teamStage: String(counts.teamStage),
                    notAccepted: String(counts.notAccepted),
                  })}
            </Typography>
            {pointsError ? (
              <Message severity="warning">
                {t('rollout.burden.trendFailed', {
                  reason: pointsError.message,
                })}
              </Message>
            ) : (
              <BurnDown
                title={t('rollout.burden.trend')}
                heading="h3"
                summary={t('rollout.burden.trendSummary', {
                  before: String(points[0]?.left ?? 0),
                  now: String(points[points.length - 1]?.left ?? 0),
                })}
                left={t('rollout.burden.left')}
                points={points}
              />
            )}
            <ChoiceOrAll
              id="rollout-why"
              label={t('rollout.burden.why')}
              all={t('rollout.burden.anyReason')}
              value={reason}
              choices={REASONS.map(id => ({
                id,
                title: t(`rollout.burden.reason.${id}`),
              }))}
              onChange={value => setWanted(value ?? '')}
            />
            {items.length > 0 && <CarriedTable key={wanted} items={items} />}
            {pageInfo.nextCursor && (
              <Typography variant="body2">
                {t('rollout.burden.cut', {
                  shown: String(items.length),
                  all: String(pageInfo.totalItems),
                })}
              </Typography>
            )}
            <AsOf iso={asOf} />
          </>
        )}
      </PageState>
    </Part>
  );
}
