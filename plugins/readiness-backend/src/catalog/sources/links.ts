import type { Entity } from '@backstage/catalog-model';
import { annotation } from '../entityFacts';

type LinkKind = 'source' | 'docs' | 'runbook' | 'dashboard';

const KINDS: Record<
  LinkKind,
  { types: string[]; title: RegExp; annotations: string[] }
> = {
  source: {
    types: ['source', 'source-code', 'repository', 'repo', 'scm'],
    title: /\b(source|repository)\b/i,
    annotations: [
      'github.com/project-slug',
      'gitlab.com/project-slug',
      'bitbucket.org/project-slug',
      'dev.azure.com/project-repo',
    ],
  },
  docs: {
    types: ['docs', 'documentation', 'doc', 'techdocs'],
    title: /\b(docs|documentation)\b/i,
    annotations: ['backstage.io/techdocs-ref', 'backstage.io/techdocs-entity'],
  },
  runbook: {
    types: ['runbook', 'playbook'],
    title: /\b(runbook|playbook)\b/i,
    annotations: [],
  },
  dashboard: {
    types: ['dashboard'],
    title: /\bdashboards?\b/i,
    annotations: [
      'grafana/dashboard-selector',
      'grafana/overview-dashboard',
      'newrelic.com/dashboard-guid',
    ],
  },
};

const SOURCE_LOCATION = 'backstage.io/source-location';
const MOST = 50;

/**
 * Where an entity says that something of a kind is: links by their type, or by
 * their title where they have no type, and the annotations that plugins use.
 */
export function linksOfKind(entity: Entity, kind: LinkKind): string[] {
  const { types, title, annotations } = KINDS[kind];
  const found = (entity.metadata.links ?? [])
    .filter(link =>
      link.type
        ? types.includes(link.type.trim().toLocaleLowerCase('en-US'))
        : title.test(link.title ?? ''),
    )
    .map(({ url }) => url.trim())
    .filter(isWebAddress);
  const annotated = annotations
    .map(name => annotation(entity, name))
    .filter(value => value && value.length <= 2_000);
  if (kind === 'source') {
    const location = annotation(entity, SOURCE_LOCATION).replace(/^url:/, '');
    if (isWebAddress(location)) annotated.push(location);
  }
  return [...new Set([...found, ...annotated])].slice(0, MOST);
}

function isWebAddress(text: string): boolean {
  return text.length <= 2_000 && /^https?:\/\/[^\s]+$/i.test(text);
}
