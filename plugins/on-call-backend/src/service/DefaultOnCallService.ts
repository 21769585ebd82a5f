import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type OnCallStatus,
  type SourceState,
  statusAt,
} from '@operations-in-teams/plugin-on-call-common';
import type { AccountsConfig, OnCallConfig } from '../config';
import type { MirrorStore, ScheduleStore } from '../database';
import { historyFeedAt, schedulesFeedAt } from '../mirror/feedStates';
import { sourceStateAt } from '../mirror/sourceState';
import type { Clock } from '../pagerduty';
import { decodeCursor, encodeCursor } from './cursor';
import type { OnCallService } from './OnCallService';
import { ENTITY_FIELDS } from './entityFields';
import { readMembers } from './readMembers';
import { readServiceLink, type ServiceLink } from './readServiceLink';
import { resolveLinks } from './resolveLinks';
import { rollUp } from './rollUp';

export type OnCallServiceOptions = {
  accounts: AccountsConfig;
  config: OnCallConfig;
  store: MirrorStore;
  schedules: Pick<ScheduleStore, 'listFeeds' | 'summarise'>;
  catalog: CatalogService;
  clock: Clock;
};

export class DefaultOnCallService implements OnCallService {
  readonly #options: OnCallServiceOptions;

  static create(options: OnCallServiceOptions) {
    return new DefaultOnCallService(options);
  }

  private constructor(options: OnCallServiceOptions) {
    this.#options = options;
  }

  async getSources(): Promise<SourceState[]> {
    const { accounts, config, store, schedules, clock } = this.#options;
    const now = new Date(clock.now());
    const ids = accounts.accounts.map(({ id }) => id);
    const parts = await store.getParts(ids);
    const feeds = await schedules.listFeeds(ids);
    const summaries = await schedules.summarise(ids, now.getTime());
    const options = { now, staleAfterMs: config.staleAfterMs };
    return accounts.accounts.map(account => {
      const feedOf = (name: string) =>
        feeds.find(
          ({ account: id, feed }) => id === account.id && feed === name,
        );
      return {
        ...sourceStateAt(
          now,
          account,
          parts.filter(part => part.account === account.id),
          config.staleAfterMs,
        ),
        // What is wrong with the configuration is wrong with all of it.
        ...(account.connection && {
          feeds: [
            schedulesFeedAt(
              feedOf('schedules'),
              summaries.get(account.id),
              options,
            ),
            historyFeedAt(feedOf('history'), options),
          ],
        }),
      };
    });
  }

  async getServices(query: { limit: number; cursor?: string }) {
    const { accounts, store } = this.#options;
    const { services, total } = await store.listServices({
      accounts: accounts.accounts.map(({ id }) => id),
      // One more than asked tells whether another page follows.
      limit: query.limit + 1,
      ...(query.cursor && { after: decodeCursor(query.cursor) }),
    });
    const items = services.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items,
      pageInfo: {
        totalItems: total,
        ...(last &&
          services.length > items.length && { nextCursor: encodeCursor(last) }),
      },
    };
  }

  async getStatuses(
    entityRefs: string[],
    options: { credentials: BackstageCredentials },
  ): Promise<OnCallStatus[]> {
    const entities = await this.#readEntities(entityRefs, options);
    const members = await readMembers(entities, this.#options.catalog, options);
    const all = [
      ...new Map(
        [...entities, ...[...members.values()].flat()].map(entity => [
          stringifyEntityRef(entity),
          entity,
        ]),
      ).values(),
    ];
    const links = all.map(entity =>
      readServiceLink(entity, this.#options.accounts),
    );
    const resolved = await resolveLinks(links, this.#options.store);
    const indexOf = new Map(
      all.map((entity, index) => [stringifyEntityRef(entity), index]),
    );
    const sources = await this.getSources();
    const now = this.#options.clock.now();
    return entities.map(entity => {
      const entityRef = stringifyEntityRef(entity);
      const own = indexOf.get(entityRef)!;
      const parts = [entity, ...(members.get(entityRef) ?? [])].map(part => ({
        entity: part,
        index: indexOf.get(stringifyEntityRef(part))!,
      }));
      if (parts.length === 1) {
        return statusAt(now, {
          entityRef,
          ...resolved[own],
          sources: sourcesOf(links[own], sources),
        });
      }
      const {
        entityRefs: refs,
        left,
        ...link
      } = rollUp(
        parts.map(part => ({
          entity: part.entity,
          link: resolved[part.index],
        })),
      );
      const status = statusAt(now, {
        entityRef,
        ...link,
        sources: distinctSources(
          parts.flatMap(({ index }) => sourcesOf(links[index], sources)),
        ),
      });
      return {
        ...status,
        services: status.services.map((service, index) => ({
          ...service,
          entityRefs: refs[index],
        })),
        findings: [...status.findings, ...tooMany(left)],
      };
    });
  }

  async #readEntities(
    entityRefs: string[],
    { credentials }: { credentials: BackstageCredentials },
  ): Promise<Entity[]> {
    const distinct = [...new Set(entityRefs.map(normalise))];
    if (distinct.length === 0) return [];
    const { items } = await this.#options.catalog.getEntitiesByRefs(
      {
        entityRefs: distinct,
        fields: ENTITY_FIELDS,
      },
      { credentials },
    );
    return items.filter(entity => entity !== undefined);
  }
}

function distinctSources(sources: SourceState[]): SourceState[] {
  return [...new Map(sources.map(source => [source.account, source])).values()];
}

function tooMany(left: number): OnCallStatus['findings'] {
  if (left === 0) return [];
  return [
    {
      code: 'too-many-services',
      message: `${left} more services belong here and are not shown; look at a part of it.`,
    },
  ];
}

function normalise(entityRef: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(entityRef));
  } catch {
    throw new InputError(
      `"${entityRef}" is no entity reference; write it as kind:namespace/name.`,
    );
  }
}

/** The accounts that a link leads to, configured or not. */
function sourcesOf(link: ServiceLink, sources: SourceState[]): SourceState[] {
  if (!link.linked) return [];
  const source = sources.find(({ account }) => account === link.account);
  if (source) return [source];
  return [
    {
      account: link.account ?? 'default',
      state: 'unavailable',
      problem: {
        code: 'misconfigured',
        message: link.account
          ? `The entity names PagerDuty account ${link.account}, which is not among pagerDuty.accounts. Correct the annotation pagerduty.com/account or configure the account.`
          : 'The entity names no PagerDuty account and none of pagerDuty.accounts is the default. Set isDefault: true on one of them.',
      },
    },
  ];
}
