import type { Clock } from '../pacing/Clock';

/** What AWS clients sign with. */
export type Credentials = {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  expiration?: Date;
};

const REFRESH_BEFORE_EXPIRY_MS = 5 * 60_000;

/**
 * Asks for credentials once per expiry, however many requests are signed, and
 * once only where several requests start together. The AWS SDK does not always
 * remember what a provider answered, and each forgotten answer is an AssumeRole.
 */
export function memoizeCredentials(
  supply: () => Promise<Credentials>,
  clock: Clock,
): () => Promise<Credentials> {
  let known: { credentials: Credentials; refreshAt: number } | undefined;
  let pending: Promise<Credentials> | undefined;

  const refresh = async () => {
    try {
      const credentials = await supply();
      known = {
        credentials,
        refreshAt: refreshAt(credentials, clock.now()),
      };
      return credentials;
    } finally {
      pending = undefined;
    }
  };

  return async () => {
    if (known && clock.now() < known.refreshAt) {
      return known.credentials;
    }
    pending ??= refresh();
    return pending;
  };
}

function refreshAt(credentials: Credentials, now: number): number {
  if (!credentials.expiration) {
    return Number.POSITIVE_INFINITY;
  }
  const expiresAt = credentials.expiration.getTime();
  // Credentials that live shorter than the margin are used for half their life,
  // else each request would ask for new ones.
  const margin = Math.min(REFRESH_BEFORE_EXPIRY_MS, (expiresAt - now) / 2);
  return expiresAt - margin;
}
