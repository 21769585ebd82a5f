import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { z } from 'zod';

/** How the accounts of one organisation got into the catalog. */
export type AccountPull = {
  id: string;
  /** Age of the account list that the catalog has; absent before the first. */
  collectedAt?: Date;
  problem?: string;
};

/** Tells how old the accounts in the catalog are, which entities do not say. */
export interface AccountPulls {
  /** Empty where accounts come from somewhere that keeps no such record. */
  read(signal: AbortSignal): Promise<AccountPull[]>;
}

const answerSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      collectedAt: z.string().optional(),
      problem: z.string().optional(),
    }),
  ),
});

/**
 * Asks the catalog module of AWS accounts, where it is installed. Any other
 * failure is the catalog's own, which the reading of entities tells.
 */
export class CatalogAccountPulls implements AccountPulls {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  private constructor(options: {
    auth: AuthService;
    discovery: DiscoveryService;
  }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  static create(options: {
    auth: AuthService;
    discovery: DiscoveryService;
  }): CatalogAccountPulls {
    return new CatalogAccountPulls(options);
  }

  async read(signal: AbortSignal): Promise<AccountPull[]> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'catalog',
    });
    const url = await this.#discovery.getBaseUrl('catalog');
    try {
      const response = await fetch(`${url}/aws-organizations`, {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
      });
      if (!response.ok) return [];
      return answerSchema.parse(await response.json()).items.map(toPull);
    } catch {
      signal.throwIfAborted();
      return [];
    }
  }
}

function toPull(item: {
  id: string;
  collectedAt?: string;
  problem?: string;
}): AccountPull {
  const collectedAt = item.collectedAt ? new Date(item.collectedAt) : undefined;
  return { ...item, collectedAt };
}

/**
 * The age of all accounts, which is that of the oldest list, and what is wrong.
 * `unread` says which organisation has never been read.
 */
export function ageOfAccounts(pulls: readonly AccountPull[]): {
  collectedAt?: Date;
  problem?: string;
  unread?: string;
} {
  const unread = pulls.find(({ collectedAt }) => !collectedAt);
  const times = pulls.flatMap(pull => pull.collectedAt?.getTime() ?? []);
  const failed = pulls.find(({ problem }) => problem);
  return {
    ...(times.length > 0 && { collectedAt: new Date(Math.min(...times)) }),
    ...(failed && {
      problem: `The AWS organisation ${failed.id} could not be read: ${failed.problem}`,
    }),
    ...(unread && {
      unread: `The AWS organisation ${unread.id} has not been read yet${
        unread.problem ? `: ${unread.problem}` : ''
      }`,
    }),
  };
}
