import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Duty } from '@operations-in-teams/plugin-on-call-common';
import { Moment, useTime } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';
import { PersonName } from './PersonName';

/** One person who takes over, and from when. */
export function NextLine(props: { duty: Duty }) {
  const { person, from } = props.duty;
  const { t } = useTranslationRef(onCallTranslationRef);
  const time = useTime();
  const name = <PersonName person={person} />;
  return from
    ? t('level.next', {
        person: name,
        moment: (
          <Moment iso={from} text={time.moment(from)} full={time.full(from)} />
        ),
      })
    : t('level.nextAlways', { person: name });
}
