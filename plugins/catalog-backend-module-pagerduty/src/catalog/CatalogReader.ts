import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_PAGERDUTY_ACCOUNT,
  ANNOTATION_PAGERDUTY_INTEGRATION_KEY,
  ANNOTATION_PAGERDUTY_SERVICE_ID,
  ANNOTATION_PAGERDUTY_SERVICE_IDS,
} from '@operations-in-teams/plugin-on-call-common';
import {
  LOCATION_TYPE,
  SERVICE_TYPE,
  TEAM_ID_ANNOTATION,
} from '../domain/annotations';
import type { GroupFacts } from '../domain/GroupIndex';

/** What the provider has to know of the catalog. */
export interface CatalogReader {
  /** All Groups. */
  groups(): Promise<GroupFacts[]>;
  /** Refs of the entities that name PagerDuty services. */
  linkedEntities(): Promise<string[]>;
  /** The services that the provider gave before. */
  services(): Promise<Entity[]>;
}

const EXISTS = { $exists: true } as const;

/** Entities that name a service, in any of the ways that there are. */
const LINKED = {
  $any: [
    { [`metadata.annotations.${ANNOTATION_PAGERDUTY_SERVICE_ID}`]: EXISTS },
    { [`metadata.annotations.${ANNOTATION_PAGERDUTY_SERVICE_IDS}`]: EXISTS },
    {
      [`metadata.annotations.${ANNOTATION_PAGERDUTY_INTEGRATION_KEY}`]: EXISTS,
    },
  ],
} as Query;

/** Asks the catalog with the credentials of the catalog plugin itself. */
export class DefaultCatalogReader implements CatalogReader {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  static create(options: { catalog: CatalogService; auth: AuthService }) {
    return new DefaultCatalogReader(options);
  }

  private constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  async groups() {
    const groups = await this.#read({ kind: 'Group' });
    return groups.map(toGroupFacts);
  }

  async linkedEntities() {
    const entities = await this.#read({
      $all: [
        // A System or a Group rolls up what its parts name; it depends on none.
        { kind: { $in: ['API', 'Component', 'Resource'] } },
        LINKED,
      ],
    });
    return entities
      .filter(({ spec }) => spec?.type !== SERVICE_TYPE)
      .map(entity => stringifyEntityRef(entity));
  }

  async services() {
    const entities = await this.#read({
      kind: 'Resource',
      'spec.type': SERVICE_TYPE,
    });
    return entities.filter(({ metadata }) =>
      metadata.annotations?.[ANNOTATION_LOCATION]?.startsWith(
        `${LOCATION_TYPE}:`,
      ),
    );
  }

  async #read(query: Query): Promise<Entity[]> {
    const entities: Entity[] = [];
    for await (const page of this.#catalog.streamEntities(
      { query, fields: ['kind', 'metadata', 'spec'] },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    )) {
      entities.push(...page);
    }
    return entities;
  }
}

type Query = NonNullable<
  Parameters<CatalogService['streamEntities']>[0]
>['query'] &
  object;

function toGroupFacts(group: Entity): GroupFacts {
  const { name, title, annotations } = group.metadata;
  const profile = group.spec?.profile;
  const displayName =
    typeof profile === 'object' && profile !== null && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return {
    entityRef: stringifyEntityRef(group),
    name,
    titles: [title, displayName].filter(
      (text): text is string => typeof text === 'string',
    ),
    teamIds: (annotations?.[TEAM_ID_ANNOTATION] ?? '')
      .split(',')
      .map(id => id.trim())
      .filter(id => id !== ''),
    account: annotations?.[ANNOTATION_PAGERDUTY_ACCOUNT],
  };
}
