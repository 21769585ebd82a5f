import type { Entity } from '@backstage/catalog-model';
import type {
  Evidence,
  EvidenceFields,
  EvidenceSource,
} from '@operations-in-teams/plugin-readiness-node';

const TEAM_SIZE = 50;

/** So many components, and the teams that own 50 of them each. */
export function company(components: number): Entity[] {
  const teams = Math.ceil(components / TEAM_SIZE);
  return [
    ...Array.from({ length: teams }, (_, index) => team(index)),
    ...Array.from({ length: components }, (_, index) =>
      component(index, index % teams),
    ),
  ];
}

export const refOf = (index: number) => `component:default/service-${index}`;

function team(index: number): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name: `team-${index}`,
      namespace: 'default',
      etag: `team-${index}`,
      annotations: { 'operations-in-teams/chat-channel': '#team' },
    },
    spec: { type: 'team', children: [] },
    relations: Array.from({ length: 6 }, (_, member) => ({
      type: 'hasMember',
      targetRef: `user:default/person-${index}-${member}`,
    })),
  };
}

function component(index: number, owner: number): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `service-${index}`,
      namespace: 'default',
      etag: `service-${index}`,
      description: 'Plays podcasts to those who listen',
      annotations: { 'operations-in-teams/tier': String(1 + (index % 4)) },
      links: ['source', 'docs', 'runbook'].map(type => ({
        url: `https://example.com/${type}/${index}`,
        type,
      })),
      tags: ['podcasts', 'playback'],
    },
    spec: { type: 'service', lifecycle: 'production' },
    relations: [
      { type: 'ownedBy', targetRef: `group:default/team-${owner}` },
      { type: 'partOf', targetRef: `system:default/system-${index % 40}` },
    ],
  };
}

const CHECKS = [
  {
    check: "owner.exists && owner.kind == 'group' && owner.type == 'team'",
    message: "'owned by ' + owner.name",
  },
  {
    check:
      "entity.hasDescription && entity.system != '' && entity.tier in parameters.tiers",
    parameters: { tiers: ['1', '2', '3', '4'] },
    message: "'tier ' + entity.tier",
  },
  {
    check: 'size(entity.sourceLinks) > 0 && size(entity.docsLinks) > 0',
    message: "'source and documentation are linked'",
  },
  {
    check: 'bench.coverage >= parameters.minimum',
    parameters: { minimum: 0.5 },
    message: "'covered ' + percent(bench.coverage)",
  },
  {
    check: 'owner.members >= parameters.least',
    parameters: { least: 4 },
    message: "string(owner.members) + ' people'",
  },
  {
    check: "bench.targets.all(target, target.type == 'schedule')",
    message: "string(size(bench.targets)) + ' targets'",
  },
  { check: 'bench.flags[INDEX]', message: "'the flag is set'" },
];

/**
 * A standard of so many rules of seven kinds, as the standard that ships has
 * them. It is JSON, which is YAML.
 */
export function standardOf(rules: number): string {
  return JSON.stringify({
    id: 'bench',
    title: 'Benchmark',
    levels: [1, 2, 3, 4].map(level => ({ id: `l${level}`, title: 'Level' })),
    categories: [{ id: 'all', title: 'All' }],
    appliesTo: { kind: 'Component' },
    rules: Array.from({ length: rules }, (_, index) => {
      const { check, ...rest } = CHECKS[index % CHECKS.length];
      return {
        id: `RULE-${index}`,
        title: `Rule ${index}`,
        category: 'all',
        level: `l${1 + (index % 4)}`,
        appliesTo: { 'spec.type': 'service' },
        check: check.replace('INDEX', String(index)),
        ...rest,
        why: 'It matters',
        fix: 'Fix it',
      };
    }),
  });
}

const FIELDS: EvidenceFields = {
  coverage: { type: 'double', description: 'A share' },
  flags: {
    type: 'list',
    items: { type: 'bool' },
    description: 'One for each rule',
  },
  targets: {
    type: 'list',
    description: 'What is called',
    items: {
      type: 'map',
      fields: {
        type: { type: 'string', description: 'Its type' },
        name: { type: 'string', description: 'Its name' },
      },
    },
  },
};

/** What is known beside the catalog: as many facts as there are rules. */
export class BenchSource implements EvidenceSource {
  readonly id = 'bench';
  readonly title = 'Benchmark';
  readonly fields = FIELDS;
  readonly maxAge = { hours: 24 };
  /** So many of the subjects are known otherwise than at first. */
  turned = 0;
  readonly #rules: number;

  constructor(rules: number) {
    this.#rules = rules;
  }

  valueOf(index: number) {
    const turned = index < this.turned;
    return {
      coverage: turned ? 0.25 : 0.75,
      flags: Array.from(
        { length: this.#rules },
        (_, rule) => turned !== ((index + rule) % 5 !== 0),
      ),
      targets: [0, 1].map(target => ({
        type: turned ? 'user' : 'schedule',
        name: `target-${target}`,
      })),
    };
  }

  async collect({
    subjects,
  }: Parameters<EvidenceSource['collect']>[0]): Promise<Evidence[]> {
    return subjects.flatMap(({ entityRef }) => {
      const [, index] = /service-(\d+)$/.exec(entityRef) ?? [];
      return index === undefined
        ? []
        : { entityRef, value: this.valueOf(Number(index)) };
    });
  }
}
