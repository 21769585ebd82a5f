import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { PulledPerson } from './types';

/** Finds the catalog Users of people in PagerDuty. */
export interface PeopleMatcher {
  /** The same people, with `userRef` where somebody matches. */
  match(
    people: PulledPerson[],
    known: Map<string, string>,
  ): Promise<PulledPerson[]>;
}

/** Matches by e-mail, in whatever case. Whoever is unmatched stays listed. */
export class CatalogPeopleMatcher implements PeopleMatcher {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    logger: LoggerService;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#logger = options.logger;
  }

  async match(people: PulledPerson[], known: Map<string, string>) {
    const refOf = await this.#matcher(known);
    return people.map(person => {
      const userRef = refOf(person);
      return { ...person, ...(userRef && { userRef }) };
    });
  }

  async #matcher(
    known: Map<string, string>,
  ): Promise<(person: PulledPerson) => string | undefined> {
    try {
      const refs = await this.#readUsers();
      return ({ email }) => (email ? refs.get(email) : undefined);
    } catch (error) {
      // The mirror does not depend on the catalog: known matches stand.
      this.#logger.warn(
        'Catalog users cannot be read; people keep the users they had',
        { error: error instanceof Error ? error.message : 'unknown' },
      );
      return ({ id }) => known.get(id);
    }
  }

  async #readUsers(): Promise<Map<string, string>> {
    const refs = new Map<string, string>();
    const ambiguous = new Set<string>();
    const pages = this.#catalog.streamEntities(
      {
        filter: { kind: 'User' },
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'spec.profile.email',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    for await (const users of pages) {
      for (const user of users) {
        const email = emailOf(user);
        if (!email) continue;
        if (refs.has(email)) ambiguous.add(email);
        refs.set(email, stringifyEntityRef(user));
      }
    }
    // An e-mail of two users says of neither that it is the person.
    for (const email of ambiguous) refs.delete(email);
    return refs;
  }
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
