import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AttestationKind } from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';

/** How answers to a kind of question read. */
export function useAttestedValue() {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { locale } = useTime();
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    /** Of one answer. */
    one: (kind: Pick<AttestationKind, 'value'>, value: number) =>
      kind.value === 'yesNo'
        ? t(value > 0 ? 'attestations.yes' : 'attestations.no')
        : t('attestations.score', { value: numbers.format(value) }),
    /** Of several people. */
    mean: (value: number, people: number) =>
      t('attestations.mean', { count: people, value: numbers.format(value) }),
  };
}
