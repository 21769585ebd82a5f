import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WaiverDebt } from '@operations-in-teams/plugin-readiness-common';
import { FactList, useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';

/** How much is waived and for how long, in words. */
export function DebtFacts(props: { debt: WaiverDebt }) {
  const { debt } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day } = useTime();
  const since = (text: string, iso: string | undefined) =>
    iso ? `${text}, ${t('waiversPage.since', { day: day(iso) })}` : text;
  const facts = [
    since(
      t('waiversPage.requested', { count: debt.requested }),
      debt.oldestRequestAt,
    ),
    since(
      t('waiversPage.inEffect', { count: debt.inEffect }),
      debt.oldestInEffectSince,
    ),
  ];
  if (debt.inEffect > 0) {
    facts.push(
      t('waiversPage.expiringSoon', { count: debt.expiringSoon }),
      t('waiversPage.renewed', { count: debt.renewed }),
      t('waiversPage.notNeeded', { count: debt.notNeeded }),
      t('waiversPage.byLevel', {
        levels: debt.byLevel
          .map(({ level, count }) => `${level} ${count}`)
          .join(', '),
      }),
    );
  }
  return <FactList facts={facts} />;
}
