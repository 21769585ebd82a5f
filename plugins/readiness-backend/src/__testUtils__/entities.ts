import type { Entity } from '@backstage/catalog-model';

type Parts = {
  kind: string;
  name: string;
  title?: string;
  description?: string;
  annotations?: Record<string, string>;
  links?: NonNullable<Entity['metadata']['links']>;
  tags?: string[];
  spec?: Entity['spec'];
  /** Relation types with the entities that they point at. */
  relations?: Record<string, string[]>;
};

/** An entity as the catalog answers it, with only what a test is about. */
export function entity({
  kind,
  relations = {},
  spec,
  ...parts
}: Parts): Entity {
  const { name, title, description, annotations, links, tags } = parts;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      ...(title && { title }),
      ...(description && { description }),
      ...(annotations && { annotations }),
      ...(links && { links }),
      ...(tags && { tags }),
    },
    spec: spec ?? {},
    relations: Object.entries(relations).flatMap(([type, targets]) =>
      targets.map(targetRef => ({ type, targetRef })),
    ),
  };
}

/** A team of so many people who can be reached. */
export function team(name: string, members: number): Entity {
  return entity({
    kind: 'Group',
    name,
    annotations: {
      'operations-in-teams/chat-channel': `https://chat.example.com/${name}`,
      'operations-in-teams/escalation-contact': `lead-of-${name}@example.com`,
    },
    spec: { type: 'team' },
    relations: {
      hasMember: Array.from(
        { length: members },
        (_, index) => `user:default/${name}-${index}`,
      ),
    },
  });
}

/** An active account of a system, at isolation level 2 in production and 3 else. */
export function account(
  id: string,
  lifecycle: 'production' | 'development',
  system = 'checkout',
): Entity {
  return entity({
    kind: 'Resource',
    name: `aws-${id}`,
    title: `${system}-${lifecycle}`,
    annotations: { 'amazonaws.com/account-id': id },
    spec: {
      type: 'cloud-account',
      owner: 'group:default/payments',
      system,
      lifecycle,
      isolation: { level: lifecycle === 'production' ? 2 : 3 },
      aws: { state: 'ACTIVE' },
    },
    relations: { partOf: [`system:default/${system}`] },
  });
}

/** A service that has everything that the shipped standard asks the catalog for. */
export function service(name: string, changes: Partial<Parts> = {}): Entity {
  return entity({
    kind: 'Component',
    name,
    description: 'Takes payments',
    annotations: {
      'operations-in-teams/tier': '1',
      'operations-in-teams/on-call': '24x7',
      'amazonaws.com/account-id': '111111111111,222222222222',
    },
    links: [
      { url: 'https://git.example.com/checkout', type: 'source' },
      { url: 'https://docs.example.com/checkout', type: 'docs' },
      { url: 'https://runbooks.example.com/checkout', type: 'runbook' },
      { url: 'https://dashboards.example.com/checkout', type: 'dashboard' },
    ],
    spec: { type: 'service', lifecycle: 'production' },
    relations: {
      ownedBy: ['group:default/payments'],
      partOf: ['system:default/checkout'],
      dependsOn: ['component:default/ledger'],
    },
    ...changes,
  });
}

/** A small company in which all is well. */
export function company(): Entity[] {
  return [
    team('payments', 5),
    account('111111111111', 'production'),
    account('222222222222', 'development'),
    service('checkout'),
  ];
}
