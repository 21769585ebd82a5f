import { accountIdOf, accountNamesOf } from './accounts';
import type { ComponentData, SystemData } from './data/systems';
import { teams } from './data/teams';
import { pagingServiceNames } from './pagerDuty';
import { EMAIL_DOMAIN } from './people';
import type { StableIds } from './stableIds';
import type { Component, Link } from './types';

const ACRONYMS = ['api', 'cdk', 'csv', 'rss', 'sdk'];

const title = (name: string) =>
  name
    .split('-')
    .map((word, index) => {
      if (ACRONYMS.includes(word)) return word.toLocaleUpperCase('en');
      return index === 0
        ? word.charAt(0).toLocaleUpperCase('en') + word.slice(1)
        : word;
    })
    .join(' ');

const careOf = (system: SystemData) =>
  teams.find(({ name }) => name === system.owner)?.care ?? 'poor';

const sourceUrl = (system: SystemData, name: string) =>
  `https://git.${EMAIL_DOMAIN}/${system.owner}/${name}`;

/** The better a team cares for its components, the more of them are linked. */
function linksOf(component: ComponentData, system: SystemData): Link[] {
  const { name, type, roundTheClock, tier } = component;
  const source = {
    url: sourceUrl(system, name),
    title: 'Source',
    type: 'source',
  };
  const docs = {
    url: `https://docs.${EMAIL_DOMAIN}/${name}`,
    title: 'Documentation',
    type: 'docs',
  };
  const runbook = {
    url: `https://runbooks.${EMAIL_DOMAIN}/${name}`,
    title: 'Runbook',
    type: 'runbook',
  };
  const dashboard = {
    url: `https://dashboards.${EMAIL_DOMAIN}/d/${name}`,
    title: 'Dashboard',
    type: 'dashboard',
  };
  const runs = type !== 'library';
  switch (careOf(system)) {
    case 'exemplary':
      return [source, docs, ...(runs ? [runbook, dashboard] : [])];
    case 'fair':
      return [
        source,
        docs,
        ...(runs && roundTheClock ? [runbook] : []),
        ...(runs && tier === 2 ? [dashboard] : []),
      ];
    default:
      return roundTheClock ? [source, dashboard] : [source];
  }
}

function pagerAnnotations(
  ids: StableIds,
  component: ComponentData,
): Record<string, string> {
  const serviceIds = pagingServiceNames(component).map(name =>
    ids.pagerDuty('service', name),
  );
  switch (component.pager) {
    case 'service-id':
      return { 'pagerduty.com/service-id': serviceIds[0] };
    case 'integration-key':
      return {
        'pagerduty.com/integration-key': ids.hex(
          32,
          'integration-key',
          component.name,
        ),
      };
    case 'list':
      return {
        'operations-in-teams/pagerduty-service-ids': serviceIds.join(', '),
      };
    case 'deleted':
      return {
        'pagerduty.com/service-id': ids.pagerDuty('deleted', component.name),
      };
    default:
      return {};
  }
}

function accountAnnotations(
  ids: StableIds,
  component: ComponentData,
  system: SystemData,
): Record<string, string> {
  if (component.type === 'library' || component.accounts === 'none') return {};
  const keys =
    component.accounts === 'suspended'
      ? ['legacy-feeds']
      : accountNamesOf(system.name);
  const accountIds =
    component.accounts === 'unknown'
      ? [accountIdOf(ids, 'never-existed')]
      : keys.map(key => accountIdOf(ids, key));
  return accountIds.length > 0
    ? { 'amazonaws.com/account-id': accountIds.join(',') }
    : {};
}

export function createComponent(
  ids: StableIds,
  component: ComponentData,
  system: SystemData,
): Component {
  const { name, type, tier, roundTheClock = false } = component;
  const care = careOf(system);
  const siblings = system.components.filter(
    other => other.type === 'library' && care !== 'poor',
  );
  const describes = care !== 'poor' || roundTheClock;
  return {
    name,
    title: title(name),
    description: describes
      ? `${title(name)}: part of ${system.title}. ${system.description}.`
      : undefined,
    type,
    lifecycle: component.lifecycle ?? 'production',
    owner: component.owner ?? `group:default/${system.owner}`,
    system: system.name,
    tier,
    roundTheClock,
    annotations: {
      ...(tier && { 'operations-in-teams/tier': String(tier) }),
      ...(roundTheClock && { 'operations-in-teams/on-call': '24x7' }),
      ...(care === 'exemplary' && {
        'backstage.io/source-location': `url:${sourceUrl(system, name)}/`,
      }),
      ...pagerAnnotations(ids, component),
      ...accountAnnotations(ids, component, system),
    },
    tags: component.legacy ? ['legacy-platform'] : [],
    links: linksOf(component, system),
    dependsOn:
      type === 'library'
        ? []
        : [
            ...(component.dependsOn ?? []).map(
              other => `component:default/${other}`,
            ),
            ...siblings.map(other => `component:default/${other.name}`),
            ...(roundTheClock
              ? system.resources.map(other => `resource:default/${other.name}`)
              : []),
          ],
    providesApis: component.api ? [component.api] : [],
    consumesApis: component.consumes ?? [],
  };
}
