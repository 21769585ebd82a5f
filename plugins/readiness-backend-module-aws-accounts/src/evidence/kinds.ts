import type { EvidenceFields } from '@operations-in-teams/plugin-readiness-node';
import type {
  AccountAccess,
  AccountAlarms,
  AccountCode,
  AccountContacts,
  AccountRuntime,
} from '@operations-in-teams/plugin-readiness-common';
import type { CatalogAccount } from '../catalog/CatalogAccounts';
import type { CatalogPeople } from '../catalog/CatalogPeople';
import type { AccessRules, SwitchName } from '../config/types';
import type { FactKind } from '../database/AccountEvidenceStore';
import { accountAccess } from '../domain/accountAccess';
import {
  combineAccess,
  combineAlarms,
  combineCode,
  combineContacts,
  combineRuntime,
  type About,
  type Used,
} from '../domain/combine';
import type { AccountFacts, Directory } from '../domain/facts';
import {
  ACCESS_FIELDS,
  ALARMS_FIELDS,
  CODE_FIELDS,
  CONTACTS_FIELDS,
  RUNTIME_FIELDS,
} from './fields';

/** What reading the facts of an account takes besides them. */
export type ReadingContext = {
  account: CatalogAccount;
  directory: Directory;
  people: CatalogPeople;
  rules: AccessRules;
};

/** One evidence source: which facts it reads, and what it makes of them. */
export type EvidenceKind<V extends object = object> = {
  id: string;
  title: string;
  fields: EvidenceFields;
  /** Without these there is no value. */
  fact: FactKind;
  switchedBy: SwitchName;
  /** Facts of another kind that are added where they are known. */
  alsoFact?: { kind: FactKind; switchedBy: SwitchName };
  read(facts: AccountFacts, context: ReadingContext): V | undefined;
  combine(used: Array<Used<V>>, about: About): object;
};

const access: EvidenceKind<AccountAccess> = {
  id: 'accountAccess',
  title: 'Access to cloud accounts',
  fields: ACCESS_FIELDS,
  fact: 'access',
  switchedBy: 'access',
  alsoFact: { kind: 'iamUsers', switchedBy: 'config' },
  read: (facts, context) =>
    facts.access &&
    accountAccess({
      ...context,
      assignments: facts.access,
      iamUsers: facts.iamUsers,
    }),
  combine: combineAccess,
};

const code: EvidenceKind<AccountCode> = {
  id: 'accountCode',
  title: 'Infrastructure as code',
  fields: CODE_FIELDS,
  fact: 'code',
  switchedBy: 'config',
  read: facts => facts.code,
  combine: combineCode,
};

const runtime: EvidenceKind<AccountRuntime> = {
  id: 'accountRuntime',
  title: 'What runs in cloud accounts',
  fields: RUNTIME_FIELDS,
  fact: 'runtime',
  switchedBy: 'config',
  read: ({ runtime: runtimes }) =>
    runtimes && {
      runtimes,
      ...(runtimes.length > 0
        ? { managedOnly: runtimes.every(({ managed }) => managed) }
        : {}),
    },
  combine: combineRuntime,
};

const alarms: EvidenceKind<AccountAlarms> = {
  id: 'accountAlarms',
  title: 'Alarms in cloud accounts',
  fields: ALARMS_FIELDS,
  fact: 'alarms',
  switchedBy: 'config',
  read: facts => facts.alarms,
  combine: combineAlarms,
};

const contacts: EvidenceKind<AccountContacts> = {
  id: 'accountContacts',
  title: 'Contacts of cloud accounts',
  fields: CONTACTS_FIELDS,
  fact: 'contacts',
  switchedBy: 'contacts',
  read: facts => facts.contacts,
  combine: combineContacts,
};

/** All evidence of this module, and how it comes about. */
export const EVIDENCE_KINDS: EvidenceKind[] = [
  access,
  code,
  runtime,
  alarms,
  contacts,
] as EvidenceKind[];
