import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
  type Entity,
  type EntityLink,
} from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import {
  ANNOTATION_PAGERDUTY_ACCOUNT,
  ANNOTATION_PAGERDUTY_SERVICE_ID,
  type OnCallService,
} from '@operations-in-teams/plugin-on-call-common';
import type { OwnerRules } from '../config/types';
import {
  LOCATION_TYPE,
  OWNER_FINDING_ANNOTATION,
  SERVICE_TYPE,
} from './annotations';
import type { GroupIndex, OwnerMatch } from './GroupIndex';
import { serviceEntityName } from './serviceNames';
import { toPlainText, toWebAddress } from './text';

export type ServiceFacts = {
  service: OnCallService;
  /** How many PagerDuty accounts are mirrored. */
  accounts: number;
  groups: GroupIndex;
  /** Refs of the entities that name the service. */
  dependents: Iterable<string>;
};

/**
 * A service as an entity. Holds only what changes when somebody changes the
 * service, so not whether an incident is open.
 */
export function serviceEntity(
  facts: ServiceFacts,
  rules: { namespace: string; owner: OwnerRules },
): Entity {
  const { service, accounts } = facts;
  const { owner, finding } = ownerOf(facts, rules.owner);
  const title = toPlainText(service.name, 100);
  const url = toWebAddress(service.url);
  const location = `${LOCATION_TYPE}:${toPlainText(service.account, 200)}`;
  const links = linksOf(service, url);
  const dependencyOf = [...new Set(facts.dependents)].sort();
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: serviceEntityName(service, accounts),
      namespace: rules.namespace,
      ...(title && { title }),
      description: 'Service in PagerDuty',
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [ANNOTATION_PAGERDUTY_SERVICE_ID]: service.id,
        // PagerDuty's own plugin knows the only account by no id.
        ...((accounts > 1 || service.account !== 'default') && {
          [ANNOTATION_PAGERDUTY_ACCOUNT]: service.account,
        }),
        ...(url && { [ANNOTATION_VIEW_URL]: url }),
        ...(finding && {
          [OWNER_FINDING_ANNOTATION]: toPlainText(finding, 500),
        }),
      },
      tags: [
        SERVICE_TYPE,
        ...(service.status === 'disabled' ? ['disabled'] : []),
      ],
      ...(links.length > 0 && { links }),
    },
    spec: {
      type: SERVICE_TYPE,
      owner: owner ?? rules.owner.fallback,
      ...(dependencyOf.length > 0 && { dependencyOf }),
    } satisfies JsonObject,
  };
}

function ownerOf(
  { service, groups }: ServiceFacts,
  rules: OwnerRules,
): OwnerMatch {
  return service.team
    ? groups.find(service.team, service.account, rules.aliases)
    : { finding: 'the service has no team in PagerDuty' };
}

function linksOf(
  service: OnCallService,
  url: string | undefined,
): EntityLink[] {
  const policyUrl = toWebAddress(service.policy?.url);
  return [
    ...(url ? [{ url, title: 'Service in PagerDuty' }] : []),
    ...(policyUrl
      ? [{ url: policyUrl, title: 'Escalation policy in PagerDuty' }]
      : []),
  ];
}
