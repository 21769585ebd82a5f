import { ReadinessClient } from '@operations-in-teams/plugin-readiness-common';

/** Shorter than a session, so that none ends while it is used. */
const SESSION_MS = 30 * 60_000;

/** The portal's API, for everybody of the company in their own name. */
export class Portal {
  readonly #baseUrl: string;
  readonly #sessions = new Map<string, { token: string; until: number }>();

  private constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  static create(baseUrl: string): Portal {
    return new Portal(baseUrl);
  }

  /** The API as one person uses it, signed in. */
  async as(userRef: string): Promise<ReadinessClient> {
    const token = await this.#signIn(userRef);
    return new ReadinessClient({
      discoveryApi: {
        getBaseUrl: async pluginId => `${this.#baseUrl}/api/${pluginId}`,
      },
      fetchApi: {
        fetch: (input, init) => {
          const request = new Request(input, init);
          request.headers.set('authorization', `Bearer ${token}`);
          return fetch(request);
        },
      },
    });
  }

  async #signIn(userRef: string): Promise<string> {
    const known = this.#sessions.get(userRef);
    if (known && Date.now() < known.until) return known.token;
    const response = await fetch(`${this.#baseUrl}/api/auth/persona/refresh`, {
      headers: { 'x-demo-persona': userRef },
    });
    if (!response.ok) {
      throw new Error(
        `${userRef} could not sign in: ${
          response.status
        } ${await response.text()}`,
      );
    }
    const { token } = (await response.json()).backstageIdentity;
    this.#sessions.set(userRef, { token, until: Date.now() + SESSION_MS });
    return token;
  }
}
