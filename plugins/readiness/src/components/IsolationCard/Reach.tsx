import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { AccountAccess } from '@operations-in-teams/plugin-readiness-common';
import { useState } from 'react';
import { sortGrants } from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';
import { GrantTable } from './GrantTable';

const FIRST = 8;

/** Who can reach the account, and how. */
export function Reach(props: { access: AccountAccess }) {
  const { access } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const [all, setAll] = useState(false);
  const grants = sortGrants(access.grants);
  const machines = grants.filter(({ machine }) => machine).length;
  const total =
    access.writeGrants +
    access.readGrants +
    access.breakGlassGrants +
    (access.unknownGrants ?? 0) +
    machines;
  const shown = all ? grants : grants.slice(0, FIRST);
  const facts = [
    t('isolation.grants', {
      write: String(access.writeGrants),
      read: String(access.readGrants),
      breakGlass: String(access.breakGlassGrants),
    }),
    ...(access.unknownGrants
      ? [t('isolation.grantsUnknown', { count: access.unknownGrants })]
      : []),
    t('isolation.direct', { count: access.directGrants }),
    access.iamUsers === undefined
      ? t('isolation.iamUsersUnknown')
      : t('isolation.iamUsers', { count: access.iamUsers }),
  ];
  return (
    <>
      <Typography variant="body2">{facts.join('; ')}</Typography>
      {grants.length === 0 ? (
        <Typography variant="body2">{t('isolation.noGrants')}</Typography>
      ) : (
        <GrantTable grants={shown} />
      )}
      {shown.length < grants.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('isolation.more', { count: grants.length - shown.length })}
        </Button>
      )}
      {total > grants.length && (
        <Typography variant="body2">
          {t('isolation.cut', { count: total - grants.length })}
        </Typography>
      )}
    </>
  );
}
