import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Health } from '@operations-in-teams/plugin-on-call-common';
import { Message, Moment, useTime } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';

/** Says so where a part of the time is not known, and so not counted. */
export function KnownFrom(props: { health: Health }) {
  const { knownFrom, from } = props.health;
  const { t } = useTranslationRef(onCallTranslationRef);
  const time = useTime();
  if (!knownFrom) {
    return <Message severity="info">{t('health.knownNothing')}</Message>;
  }
  if (Date.parse(knownFrom) <= Date.parse(from)) return null;
  return (
    <Message severity="info">
      {t('health.knownFrom', {
        moment: (
          <Moment
            iso={knownFrom}
            text={time.moment(knownFrom)}
            full={time.full(knownFrom)}
          />
        ),
      })}
    </Message>
  );
}
