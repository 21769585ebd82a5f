import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { PayTransition } from '@operations-in-teams/plugin-on-call-common';
import { FactList, useTime } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../../translation';
import { Section } from '../Section';

/** Every step that the month took, by whom and why. */
export function Trail(props: { transitions: PayTransition[] }) {
  const { transitions } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { full } = useTime();
  return (
    <Section title={t('pay.trail')}>
      {transitions.length === 0 ? (
        <Typography variant="body2">{t('pay.noSteps')}</Typography>
      ) : (
        <FactList
          facts={transitions.map(({ from, to, at, by, note }) => {
            const step = t('pay.step', {
              from: t(`pay.state.${from}`),
              to: t(`pay.state.${to}`),
              person: by,
              moment: full(at),
            });
            return note ? t('pay.stepNote', { step, note }) : step;
          })}
        />
      )}
    </Section>
  );
}
