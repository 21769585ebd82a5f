import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_TIME_ZONE,
  isTimeZone,
} from '@operations-in-teams/plugin-on-call-common';
import type { ZoneSource } from '../config';
import type { PulledPerson } from './types';

/** What a catalog User says of a person. */
export type PersonMatch = { userRef?: string; timeZone?: string };

/** Finds the catalog Users of people in PagerDuty. */
export interface PeopleMatcher {
  /**
   * The same people, with `userRef` where somebody matches, and with the zone
   * that counts for them.
   */
  match(
    people: PulledPerson[],
    known: Map<string, PersonMatch>,
  ): Promise<PulledPerson[]>;
}

/** Matches by e-mail, in whatever case. Whoever is unmatched stays listed. */
export class CatalogPeopleMatcher implements PeopleMatcher {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  readonly #zonesFrom: ZoneSource[];

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    logger: LoggerService;
    config: { zonesFrom: ZoneSource[] };
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#logger = options.logger;
    this.#zonesFrom = options.config.zonesFrom;
  }

  async match(people: PulledPerson[], known: Map<string, PersonMatch>) {
    const users = await this.#users();
    return people.map(({ timeZone: pagerDuty, ...person }) => {
      // The mirror does not depend on the catalog: known matches stand.
      const match = users
        ? users.get(person.email ?? '') ?? {}
        : known.get(person.id) ?? { timeZone: pagerDuty };
      const zones = { pagerDuty, catalog: match.timeZone };
      const timeZone = users
        ? this.#zonesFrom.map(from => zones[from]).find(zone => zone)
        : match.timeZone;
      return {
        ...person,
        ...(match.userRef && { userRef: match.userRef }),
        ...(timeZone && { timeZone }),
      };
    });
  }

  async #users(): Promise<Map<string, PersonMatch> | undefined> {
    try {
      return await this.#readUsers();
    } catch (error) {
      this.#logger.warn(
        'Catalog users cannot be read; people keep the users they had',
        { error: error instanceof Error ? error.message : 'unknown' },
      );
      return undefined;
    }
  }

  async #readUsers(): Promise<Map<string, PersonMatch>> {
    const found = new Map<string, PersonMatch>();
    const ambiguous = new Set<string>();
    const pages = this.#catalog.streamEntities(
      {
        filter: { kind: 'User' },
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.annotations',
          'spec.profile.email',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    for await (const users of pages) {
      for (const user of users) {
        const email = emailOf(user);
        if (!email) continue;
        if (found.has(email)) ambiguous.add(email);
        const timeZone = timeZoneOf(user);
        found.set(email, {
          userRef: stringifyEntityRef(user),
          ...(timeZone && { timeZone }),
        });
      }
    }
    // An e-mail of two users says of neither that it is the person.
    for (const email of ambiguous) found.delete(email);
    return found;
  }
}

/** What is no zone is as good as none. */
function timeZoneOf(user: Entity): string | undefined {
  const zone = user.metadata.annotations?.[ANNOTATION_TIME_ZONE]?.trim();
  return zone && isTimeZone(zone) ? zone : undefined;
}

function emailOf(user: Entity): string | undefined {
  const profile = user.spec?.profile;
  const email =
    typeof profile === 'object' && profile !== null && 'email' in profile
      ? profile.email
      : undefined;
  return typeof email === 'string'
    ? email.trim().toLocaleLowerCase('en-US')
    : undefined;
}
