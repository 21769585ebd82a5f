import { createHash } from 'node:crypto';
import { errorOfStatus } from './errors';

const HEADER = /^(?:Token token="?([^"\s]+)"?|Bearer (\S+))$/;
const TOKEN_SECONDS = 864_000;

export type OAuthClient = { id: string; secret: string };

export type OAuthAnswer = { status: number; body: Record<string, unknown> };

/** Knows one API key, which may do all, and the OAuth tokens that it issued. */
export class Authenticator {
  readonly #apiToken: string;
  readonly #client: OAuthClient;
  readonly #realTime: () => number;
  readonly #issued = new Map<string, { scopes: string[]; endsAt: number }>();

  constructor(options: {
    apiToken: string;
    client: OAuthClient;
    realTime: () => number;
  }) {
    this.#apiToken = options.apiToken;
    this.#client = options.client;
    this.#realTime = options.realTime;
  }

  /** The token of a request, which may do what the scope says. */
  authenticate(header: string | undefined, scope: string): string {
    const match = HEADER.exec(header ?? '');
    const token = match?.[1] ?? match?.[2];
    if (token === undefined) throw errorOfStatus(401);
    if (token === this.#apiToken) return token;
    const issued = this.#issued.get(token);
    if (!issued || issued.endsAt <= this.#realTime()) throw errorOfStatus(401);
    if (!issued.scopes.includes(scope)) throw errorOfStatus(403);
    return token;
  }

  /** `POST /oauth/token` with client credentials. */
  issue(form: URLSearchParams): OAuthAnswer {
    if (form.get('grant_type') !== 'client_credentials') {
      return { status: 400, body: { error: 'unsupported_grant_type' } };
    }
    if (
      form.get('client_id') !== this.#client.id ||
      form.get('client_secret') !== this.#client.secret
    ) {
      return { status: 401, body: { error: 'invalid_client' } };
    }
    const scopes = (form.get('scope') ?? '').split(/\s+/).filter(Boolean);
    if (!scopes.some(scope => scope.startsWith('as_account-'))) {
      return { status: 400, body: { error: 'invalid_scope' } };
    }
    const serial = String(this.#issued.size);
    const token = `pdus+_${createHash('sha256')
      .update(`${this.#client.secret}.${serial}`)
      .digest('base64url')
      .slice(0, 24)}`;
    this.#issued.set(token, {
      scopes,
      endsAt: this.#realTime() + TOKEN_SECONDS * 1000,
    });
    return {
      status: 200,
      body: {
        access_token: token,
        scope: scopes.join(' '),
        token_type: 'bearer',
        expires_in: TOKEN_SECONDS,
      },
    };
  }
}
