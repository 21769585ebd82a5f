import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Standard } from '@operations-in-teams/plugin-readiness-common';
import { serviceStatuses } from '../../domain/services';
import { readinessTranslationRef } from '../../translation';

/** What services can be scored as; the names of kinds are the catalog's. */
const KINDS = ['Component', 'API', 'System', 'Resource', 'Group'];

/** What the values of some filters are called. */
export function useServiceFilterWords(standard: Standard | undefined) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const levels = standard?.levels ?? [];
  return {
    levels: [
      ...levels.map(({ rank, title }) => ({
        id: `${rank}+`,
        title: t('servicesPage.orAbove', { level: title }),
      })),
      ...levels.map(({ rank, title }) => ({ id: String(rank), title })),
      ...levels.slice(0, 1).map(({ title }) => ({
        id: '0',
        title: t('servicesPage.belowFirst', { level: title }),
      })),
    ],
    statuses: serviceStatuses.map(id => ({ id, title: t(`status.${id}`) })),
    rules: (standard?.rules ?? []).map(({ id, title }) => ({
      id,
      title: `${id} ${title}`,
    })),
    kinds: KINDS.map(title => ({ id: title.toLocaleLowerCase('en'), title })),
  };
}
