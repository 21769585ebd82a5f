import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import type { Account, Isolation } from '../domain/accounts';
import { readinessTranslationRef } from '../translation';

/** Levels, their sources and verdicts in words. */
export function useIsolationWords() {
  const { t } = useTranslationRef(readinessTranslationRef);
  return useMemo(() => {
    const names = new Map([
      [1, t('isolationLevel.restricted')],
      [2, t('isolationLevel.buildServer')],
      [3, t('isolationLevel.team')],
    ]);
    const level = (value: number) =>
      names.get(value) ?? t('isolationLevel.number', { level: String(value) });
    const source = (value: string) => {
      switch (value) {
        case 'override':
          return t('isolation.source.override');
        case 'account-tag':
          return t('isolation.source.tag');
        case 'organizational-unit':
          return t('isolation.source.unit');
        case 'account-name':
          return t('isolation.source.name');
        case 'none':
          return t('isolation.source.none');
        default:
          return t('isolation.source.other', { source: value });
      }
    };
    return {
      level,
      source,
      declared: ({ declaredLevel }: Account) =>
        declaredLevel === undefined
          ? t('isolationLevel.none')
          : level(declaredLevel),
      observed: ({ observedLevel, verdict, reason }: Isolation) => {
        if (observedLevel === undefined) {
          return verdict === 'differs'
            ? t('isolation.noLevel')
            : t('isolationLevel.unknown');
        }
        return reason === 'stale'
          ? t('isolation.lastObserved', { level: level(observedLevel) })
          : level(observedLevel);
      },
      reason: ({ reason }: Isolation) =>
        reason ? t(`isolationReason.${reason}`) : undefined,
    };
  }, [t]);
}
