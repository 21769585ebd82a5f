import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  AccountAccess,
  AccountCode,
  AccountContacts,
  AccountRuntime,
  SubjectEvidence,
} from '@operations-in-teams/plugin-readiness-common';
import { judgeIsolation, toAccount } from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';
import { Code } from './Code';
import { Contacts } from './Contacts';
import { EvidenceSection } from './EvidenceSection';
import { Levels } from './Levels';
import { Reach } from './Reach';
import { Runtime } from './Runtime';

/** All that is known of an account, part by part. */
export function IsolationBody(props: {
  entity: Entity;
  evidence: SubjectEvidence;
}) {
  const { entity, evidence } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const account = toAccount(entity);
  const isolation = judgeIsolation(
    account.declaredLevel,
    evidence.items.find(({ source }) => source === 'accountAccess'),
  );
  return (
    <>
      <Levels account={account} isolation={isolation} />
      <EvidenceSection<AccountAccess>
        title={t('isolation.reach')}
        evidence={evidence}
        source="accountAccess"
      >
        {access => <Reach access={access} />}
      </EvidenceSection>
      <EvidenceSection<AccountRuntime>
        title={t('isolation.runtime')}
        evidence={evidence}
        source="accountRuntime"
      >
        {runtime => <Runtime runtime={runtime} />}
      </EvidenceSection>
      <EvidenceSection<AccountCode>
        title={t('isolation.code')}
        evidence={evidence}
        source="accountCode"
      >
        {code => <Code code={code} />}
      </EvidenceSection>
      <EvidenceSection<AccountContacts>
        title={t('isolation.contacts')}
        evidence={evidence}
        source="accountContacts"
      >
        {contacts => <Contacts contacts={contacts} />}
      </EvidenceSection>
    </>
  );
}
