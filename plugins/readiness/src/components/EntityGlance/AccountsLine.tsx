import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, EntityRefLink } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { readEntityAccounts } from '../../api';
import { toAccount } from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';

const FIRST = 2;

/** The cloud accounts it has or runs in. */
export function AccountsLine(props: { entity: Entity }) {
  const { entity } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const catalog = useApi(catalogApiRef);
  const { value, error } = useAsync(
    () => readEntityAccounts(catalog, entity),
    [catalog, entity],
  );
  if (error) return <>{t('glance.unknown')}</>;
  if (!value) return null;
  if (value.length === 0) return <>{t('glance.noAccounts')}</>;
  const more = value.length - FIRST;
  return (
    <>
      {value.slice(0, FIRST).map((each, index) => {
        const { entityRef, name } = toAccount(each);
        return (
          <span key={entityRef}>
            {index > 0 && ', '}
            <EntityRefLink entityRef={entityRef}>{name}</EntityRefLink>
          </span>
        );
      })}
      {more > 0 && ` ${t('glance.moreAccounts', { count: more })}`}
    </>
  );
}
