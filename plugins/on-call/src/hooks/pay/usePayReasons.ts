import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  PayActor,
  PayIntervalView,
} from '@operations-in-teams/plugin-on-call-common';
import { useTime } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';

const DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** Why an interval counts as it does, in words. */
export function usePayReasons() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { calendarDay, zone } = useTime();

  function ruleWord({ rule }: PayIntervalView): string {
    switch (rule?.kind) {
      case 'holiday':
        return t('pay.holiday', { name: rule.name ?? '' });
      case 'eve':
        return t('pay.eve', { name: rule.name ?? '' });
      case 'office':
        return t('pay.office');
      default: {
        const day = DAYS.find(each => each === rule?.day);
        return day ? t(`pay.day.${day}`) : '';
      }
    }
  }

  /** A person by name; what is none says what it is. */
  function actor({ kind, name }: PayActor): string {
    return kind === 'user' ? name : t(`pay.actor.${kind}`, { name });
  }

  return {
    actor,
    /** With whose clock counted, where that is not the viewer's. */
    rule(interval: PayIntervalView): string {
      const word = ruleWord(interval);
      return word && interval.timeZone !== zone
        ? t('pay.ruleIn', { rule: word, zone: interval.timeZone })
        : word;
    },
    source({ kind, by, insteadOf }: PayIntervalView['source']): string {
      const word = t(`pay.sourceKind.${kind}`);
      return [
        by === undefined
          ? word
          : t('pay.sourceBy', { source: word, person: actor(by) }),
        ...(insteadOf === undefined
          ? []
          : [t('pay.insteadOf', { person: insteadOf })]),
      ].join(', ');
    },
    rate({ rateId = '', rateFrom }: PayIntervalView): string {
      return rateFrom === undefined
        ? rateId
        : t('pay.rateSince', { rate: rateId, day: calendarDay(rateFrom) });
    },
  };
}
