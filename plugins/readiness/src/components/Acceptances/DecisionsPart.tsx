import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Acceptance } from '@operations-in-teams/plugin-readiness-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';
import { Mark, Part, Quote } from '../Rollout/parts';

/** Who accepted or declined, when and why. */
export function DecisionsPart(props: { acceptance: Acceptance }) {
  const { decisions } = props.acceptance;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age } = useTime();
  return (
    <Part title={t('acceptances.one.decisions')}>
      {decisions.length === 0 && (
        <Typography variant="body2">
          {t('acceptances.one.noDecisions')}
        </Typography>
      )}
      {decisions.map(({ decision, act }) => (
        <div key={`${act.by} ${act.at}`}>
          <Typography variant="body2">
            <Mark
              sign={decision === 'accept' ? '✓' : '✗'}
              tone={decision === 'accept' ? 'good' : 'bad'}
            >
              {t(`acceptances.one.${decision}`, {
                person: (
                  <EntityRefLink
                    entityRef={act.by}
                    hideIcon
                    underline="always"
                  />
                ),
                age: age(act.at),
              })}
            </Mark>
          </Typography>
          {act.note && <Quote>{act.note}</Quote>}
        </div>
      ))}
    </Part>
  );
}
