import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { LoadError, VisuallyHidden } from '@operations-in-teams/ui';
import { useAccounts } from '../../hooks/useAccounts';
import { readinessTranslationRef } from '../../translation';
import { AccountMessages } from './AccountMessages';
import { AccountsView } from './AccountsView';

/** The accounts of the organisation, in each state: loading, error, empty, known. */
export function AccountsContent() {
  const { accounts, loading, error, retry } = useAccounts();
  const { t } = useTranslationRef(readinessTranslationRef);
  if (!accounts) {
    return error && !loading ? (
      <LoadError error={error} title={t('accounts.failed')} onRetry={retry} />
    ) : (
      <Progress aria-label={t('accounts.loading')} />
    );
  }
  return (
    <>
      <VisuallyHidden>
        <h2>{t('accounts.page')}</h2>
      </VisuallyHidden>
      {accounts.rows.length === 0 ? (
        <>
          <AccountMessages accounts={accounts} />
          <Typography variant="body2">{t('accounts.none')}</Typography>
        </>
      ) : (
        <AccountsView accounts={accounts} />
      )}
    </>
  );
}
