import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
  type Entity,
} from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type {
  AwsAccount,
  AwsOrganization,
} from '@operations-in-teams/plugin-aws-accounts-node';
import type { EntityRules } from '../config/types';
import {
  ACCOUNT_ARN_ANNOTATION,
  ACCOUNT_EMAIL_ANNOTATION,
  ACCOUNT_ID_ANNOTATION,
  ACCOUNT_STATE_LABEL,
  COMPONENT_FINDING_ANNOTATION,
  ISOLATION_FINDING_ANNOTATION,
  ISOLATION_LEVEL_LABEL,
  ORGANIZATION_ID_ANNOTATION,
  ORGANIZATIONAL_UNIT_PATH_ANNOTATION,
  OWNER_FINDING_ANNOTATION,
  SYSTEM_FINDING_ANNOTATION,
} from './annotations';
import { accountEntityName, accountConsoleUrl } from './accountNames';
import { declaredIsolation } from './declaredIsolation';
import type { References } from './resolveReferences';
import { type AccountTags, tagValues } from './tagValues';
import { toEntityTag, toLabelValue, toPlainText } from './text';

export type AccountFacts = {
  account: AwsAccount;
  organization: Pick<AwsOrganization, 'id'>;
  organizationalUnitPath?: string;
  tags: AccountTags;
  references: References;
  ownerFallback: string;
};

/**
 * An account as an entity. Holds only what changes when the account itself
 * changes, so that a pull in which nothing changed changes nothing.
 */
export function accountEntity(facts: AccountFacts, rules: EntityRules): Entity {
  const { account, tags, references } = facts;
  const lifecycle = lifecycleOf(tags, rules);
  const isolation = declaredIsolation(
    { ...account, tags, organizationalUnitPath: facts.organizationalUnitPath },
    rules.isolation,
  );
  const location = `aws-organization:${facts.organization.id}`;
  const path =
    facts.organizationalUnitPath &&
    toPlainText(facts.organizationalUnitPath, 800);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: accountEntityName(account.id),
      namespace: rules.namespace,
      ...defined({ title: toPlainText(account.name ?? '', 100) }),
      description: `AWS account ${account.id}${path ? ` (${path})` : ''}`,
      annotations: defined({
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [ANNOTATION_VIEW_URL]: accountConsoleUrl(account),
        [ACCOUNT_ID_ANNOTATION]: account.id,
        [ACCOUNT_ARN_ANNOTATION]: account.arn,
        [ORGANIZATION_ID_ANNOTATION]: facts.organization.id,
        [ORGANIZATIONAL_UNIT_PATH_ANNOTATION]: path,
        [ACCOUNT_EMAIL_ANNOTATION]: rules.includeEmail
          ? account.email && toPlainText(account.email, 254)
          : undefined,
        [OWNER_FINDING_ANNOTATION]: references.ownerFinding,
        [SYSTEM_FINDING_ANNOTATION]: references.systemFinding,
        [COMPONENT_FINDING_ANNOTATION]: references.componentFinding,
        [ISOLATION_FINDING_ANNOTATION]: isolation.finding,
      }),
      labels: defined({
        [ACCOUNT_STATE_LABEL]: toLabelValue(account.state.toLowerCase()),
        [ISOLATION_LEVEL_LABEL]: isolation.level?.toString(),
      }),
      tags: entityTagsOf(tags, lifecycle, rules),
      ...(rules.accessPortalUrl
        ? { links: [accessPortalLink(rules.accessPortalUrl, account.id)] }
        : {}),
    },
    spec: {
      type: rules.type,
      owner: references.owner ?? facts.ownerFallback,
      ...defined({ system: references.system, lifecycle }),
      ...(references.components.length > 0
        ? { dependencyOf: references.components }
        : {}),
      isolation: {
        ...(isolation.level === undefined ? {} : { level: isolation.level }),
        source: isolation.source,
      },
      aws: {
        accountId: account.id,
        state: account.state,
        ...defined({ joinedAt: account.joinedAt }),
      },
    } satisfies JsonObject,
  };
}

function lifecycleOf(
  tags: AccountTags,
  rules: EntityRules,
): string | undefined {
  for (const { value } of tagValues(tags, rules.lifecycle.tags)) {
    const lifecycle =
      rules.lifecycle.values.get(value.toLowerCase()) ?? toEntityTag(value);
    if (lifecycle) {
      return lifecycle;
    }
  }
  return undefined;
}

function entityTagsOf(
  tags: AccountTags,
  lifecycle: string | undefined,
  rules: EntityRules,
): string[] {
  const copied = [...tagValues(tags, rules.entityTags)].map(
    ({ value }) => value,
  );
  return [
    ...new Set(
      ['aws-account', lifecycle ?? '', ...copied].flatMap(
        text => toEntityTag(text) ?? [],
      ),
    ),
  ];
}

function accessPortalLink(accessPortalUrl: string, accountId: string) {
  return {
    url: `${accessPortalUrl.replace(
      /\/+$/,
      '',
    )}/#/console?account_id=${accountId}`,
    title: 'AWS access portal',
  };
}

function defined(
  values: Record<string, string | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value ? [[key, value]] : [],
    ),
  );
}
