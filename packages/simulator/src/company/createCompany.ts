import { createAwsOrganization } from './accounts';
import { createComponent } from './components';
import { allSystems } from './data/allSystems';
import { domains, service } from './data/systems';
import { createExtraPeople } from './extraRotations';
import { createGroups } from './groups';
import { createPagerDuty } from './pagerDuty';
import { createPeople, EMAIL_DOMAIN } from './people';
import { createRollout } from './rollout';
import { createStableIds } from './stableIds';
import type { Company, CompanyOptions } from './types';

/**
 * Makes the company from a seed and a time, and from nothing else: the same
 * options give the same company.
 * @public
 */
export function createCompany(options: CompanyOptions): Company {
  const { seed, now, scale } = options;
  const ids = createStableIds(seed);
  const extraPeople = createExtraPeople(scale?.people ?? 0, EMAIL_DOMAIN);
  const people = [...createPeople(ids), ...extraPeople];
  const extraComponents = Array.from(
    { length: scale?.services ?? 0 },
    (_, index) => ({
      component: service(
        `extra-service-${String(index + 1).padStart(4, '0')}`,
        1 + (index % 4),
        { pager: 'service-id', roundTheClock: index % 4 === 0 },
      ),
      system: allSystems[index % allSystems.length],
    }),
  );
  const story = allSystems.flatMap(system =>
    system.components.map(component => ({ component, system })),
  );
  return {
    seed,
    name: 'Ljudbild',
    emailDomain: EMAIL_DOMAIN,
    groups: createGroups(),
    people,
    domains: domains.map(domain => ({
      ...domain,
      // A domain is owned by the department of its name.
      owner: `group:default/${domain.name}`,
    })),
    systems: allSystems.map(({ name, title, description, owner, domain }) => ({
      name,
      title,
      description,
      owner: `group:default/${owner}`,
      domain,
    })),
    components: [...story, ...extraComponents].map(({ component, system }) =>
      createComponent(ids, component, system),
    ),
    apis: story.flatMap(({ component, system }) =>
      component.api
        ? [
            {
              name: component.api,
              title: `${component.api.replaceAll('-', ' ')} API`,
              owner: `group:default/${system.owner}`,
              system: system.name,
            },
          ]
        : [],
    ),
    resources: allSystems.flatMap(system =>
      system.resources.map(({ name, type }) => ({
        name,
        title: name.replaceAll('-', ' '),
        type,
        owner: `group:default/${system.owner}`,
        system: system.name,
      })),
    ),
    pagerDuty: createPagerDuty(ids, people, now, {
      components: extraComponents,
      people: extraPeople,
      schedules: scale?.schedules ?? 0,
    }),
    rollout: createRollout(now),
    aws: createAwsOrganization(ids, scale?.accounts ?? 0),
  };
}
