import type { Entity } from '@backstage/catalog-model';
import type { Company } from '../company/types';

const apiVersion = 'backstage.io/v1alpha1';
const namespace = 'default';

/** Leaves out what is undefined, so that YAML does not say null. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as T;
}

function orgEntities({ groups, people }: Company): Entity[] {
  return [
    ...groups.map(group => ({
      apiVersion,
      kind: 'Group',
      metadata: {
        name: group.name,
        namespace,
        title: group.title,
        description: group.description,
        annotations: compact({
          'operations-in-teams/chat-channel': group.chatChannel,
          'operations-in-teams/escalation-contact': group.escalationContact,
        }) as Record<string, string>,
      },
      spec: compact({
        type: group.type,
        profile: compact({ displayName: group.title, email: group.email }),
        parent: group.parent,
        children: group.children,
      }),
    })),
    ...people.flatMap(person =>
      person.userName
        ? [
            {
              apiVersion,
              kind: 'User',
              metadata: {
                name: person.userName,
                namespace,
                title: person.name,
                description: person.title,
              },
              spec: {
                profile: compact({
                  displayName: person.name,
                  email: person.email,
                }),
                memberOf: person.memberOf,
              },
            },
          ]
        : [],
    ),
  ];
}

function systemEntities({ domains, systems }: Company): Entity[] {
  return [
    ...domains.map(({ name, title, description, owner }) => ({
      apiVersion,
      kind: 'Domain',
      metadata: { name, namespace, title, description },
      spec: { owner },
    })),
    ...systems.map(({ name, title, description, owner, domain }) => ({
      apiVersion,
      kind: 'System',
      metadata: { name, namespace, title, description },
      spec: { owner, domain },
    })),
  ];
}

function componentEntities({ components }: Company): Entity[] {
  return components.map(component => ({
    apiVersion,
    kind: 'Component',
    metadata: compact({
      name: component.name,
      namespace,
      title: component.title,
      description: component.description,
      annotations: component.annotations,
      tags: component.tags,
      links: component.links,
    }),
    spec: compact({
      type: component.type,
      lifecycle: component.lifecycle,
      owner: component.owner,
      system: component.system,
      dependsOn: component.dependsOn,
      providesApis: component.providesApis,
      consumesApis: component.consumesApis,
    }),
  }));
}

function definitionOf(title: string): string {
  return [
    'openapi: 3.0.3',
    `info: { title: ${title}, version: 1.0.0 }`,
    'paths:',
    '  /health:',
    '    get:',
    "      responses: { '200': { description: The service answers } }",
    '',
  ].join('\n');
}

function apiEntities({ apis, resources }: Company): Entity[] {
  return [
    ...apis.map(({ name, title, owner, system }) => ({
      apiVersion,
      kind: 'API',
      metadata: { name, namespace, title },
      spec: {
        type: 'openapi',
        lifecycle: 'production',
        owner,
        system,
        definition: definitionOf(title),
      },
    })),
    ...resources.map(({ name, title, type, owner, system }) => ({
      apiVersion,
      kind: 'Resource',
      metadata: { name, namespace, title },
      spec: { type, owner, system },
    })),
  ];
}

/**
 * The company as catalog entities, by the file that they are written to. AWS
 * accounts are not among them: the portal reads those from AWS.
 */
export function catalogFiles(company: Company): Record<string, Entity[]> {
  return {
    'org.yaml': orgEntities(company),
    'systems.yaml': systemEntities(company),
    'components.yaml': componentEntities(company),
    'apis-and-resources.yaml': apiEntities(company),
  };
}
