import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Message } from '@operations-in-teams/ui';
import type { KnownAccounts } from '../../hooks/useAccounts';
import { readinessTranslationRef } from '../../translation';

/** Why what is known of access is missing or not up to date. */
export function AccountMessages(props: { accounts: KnownAccounts }) {
  const { evidenceError, sources } = props.accounts;
  const { t } = useTranslationRef(readinessTranslationRef);
  // What is lacking of single accounts stands with them.
  const late = sources.filter(
    ({ state }) => state !== 'ok' && state !== 'partial',
  );
  return (
    <>
      {evidenceError && (
        <Message severity="warning">
          {t('accounts.evidenceFailed', { reason: evidenceError.message })}
        </Message>
      )}
      {late.map(({ id, problem }) => (
        <Message key={id} severity="warning">
          {t('accounts.evidenceLate', {
            reason: problem ?? t('isolation.notCollected'),
          })}
        </Message>
      ))}
    </>
  );
}
