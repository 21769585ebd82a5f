import { createStableIds } from '../company/stableIds';
import type { PagerDutyService } from '../company/types';
import type { World } from '../World';
import { invalidInput } from './errors';
import { findById, type Operation } from './operations';

const SCORED = 'technical_service';
const MAXIMUM_IDS = 100;

type Standard = {
  id: string;
  name: string;
  description: string;
  type: string;
  passes(service: PagerDutyService, world: World): boolean;
};

/** The standards that PagerDuty gives every account. */
const standards: Standard[] = [
  {
    id: '01CXX38Q0U8XKHO4LNKXUJTBFG',
    name: 'Service has a description',
    description: 'A description says what a service is for.',
    type: 'has_technical_service_description',
    passes: ({ description }) => Boolean(description),
  },
  {
    id: '01CXX38Q0Y8D9IYFAEDCH5F53L',
    name: 'Service has an escalation policy with 2 or more unique levels',
    description: 'No incident goes unanswered when the first level is away.',
    type: 'minimum_escalation_policy_rule_depth',
    passes: ({ escalationPolicyId }, { company }) => {
      const policy = company.pagerDuty.escalationPolicies.find(
        ({ id }) => id === escalationPolicyId,
      );
      const levels = policy?.rules.map(({ targets }) =>
        targets
          .map(({ id }) => id)
          .sort()
          .join(),
      );
      return new Set(levels).size >= 2;
    },
  },
  {
    id: '01CXX38Q11T19P0K1GFKHUZJ35',
    name: 'Service has an extension or add-on (e.g. Slack, etc.)',
    description: 'Those who answer are told where they work.',
    type: 'minimum_outbound_integrations',
    // Extensions are not part of the company; half of the services have one.
    passes: ({ id }, { company }) =>
      createStableIds(company.seed).number(2, 'extension', id) === 0,
  },
];

function score(service: PagerDutyService, world: World) {
  const applied = standards.map(({ passes, ...standard }) => ({
    active: true,
    ...standard,
    pass: passes(service, world),
  }));
  return {
    resource_id: service.id,
    resource_type: SCORED,
    score: {
      passing: applied.filter(({ pass }) => pass).length,
      total: applied.length,
    },
    standards: applied,
  };
}

export const standardOperations: Operation[] = [
  {
    name: 'standards.list',
    path: '/standards',
    scope: 'standards.read',
    answer: ({ query }) => ({
      // All of them are active.
      standards: (query.text('active') === 'false' ? [] : standards).map(
        ({ passes: _, ...standard }) => ({
          active: true,
          ...standard,
          exclusions: [],
          inclusions: [],
          resource_type: SCORED,
        }),
      ),
    }),
  },
  {
    name: 'standards.scores.list',
    path: '/standards/scores/technical_services',
    scope: 'standards.read',
    answer: ({ world, query }) => {
      // Described as a list, and shown joined by commas.
      const ids = (query.list('ids') ?? [query.text('ids') ?? ''])
        .flatMap(text => text.split(','))
        .filter(Boolean);
      if (ids.length === 0 || ids.length > MAXIMUM_IDS) {
        throw invalidInput(`ids must be 1 to ${MAXIMUM_IDS} ids.`);
      }
      return {
        resources: world.company.pagerDuty.services
          .filter(({ id }) => ids.includes(id))
          .map(service => score(service, world)),
      };
    },
  },
  {
    name: 'standards.scores.get',
    path: '/standards/scores/technical_services/:id',
    scope: 'standards.read',
    answer: ({ world, id }) =>
      score(findById(world.company.pagerDuty.services, id), world),
  },
];
