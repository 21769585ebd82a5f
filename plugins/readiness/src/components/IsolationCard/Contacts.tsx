import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AccountContacts } from '@operations-in-teams/plugin-readiness-common';
import { FactList } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';
import { VerdictMark } from '../VerdictMark';

const contacts = ['operations', 'security', 'billing'] as const;

/** Which of the account's alternate contacts are named. */
export function Contacts(props: { contacts: AccountContacts }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <FactList
      facts={contacts.map(contact => {
        const named = props.contacts[contact];
        return (
          <VerdictMark
            key={contact}
            verdict={named ? 'agrees' : 'differs'}
            text={`${t(`isolation.${contact}`)}: ${t(
              named ? 'isolation.present' : 'isolation.missing',
            )}`}
          />
        );
      })}
    />
  );
}
