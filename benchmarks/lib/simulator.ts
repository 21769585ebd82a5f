import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Requests } from './types';

/** The simulator in a process of its own, so that its costs are not measured. */
export class SimulatorProcess {
  static async start(accounts: number): Promise<SimulatorProcess> {
    const child = spawn(
      process.execPath,
      [
        '--require',
        '@backstage/cli/config/nodeTransform.cjs',
        'packages/simulator/src/cli.ts',
        '--port',
        '0',
        '--accounts',
        String(accounts),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    for await (const line of createInterface({ input: child.stdout })) {
      const [, url] = /listening on (\S+)/.exec(line) ?? [];
      if (url) {
        return new SimulatorProcess(url, () => child.kill('SIGTERM'));
      }
    }
    throw new Error('The simulator ended before it listened');
  }

  private constructor(readonly url: string, readonly stop: () => void) {}

  async accounts(): Promise<number> {
    const { aws } = await this.#get<{ aws: { accounts: unknown[] } }>('state');
    return aws.accounts.length;
  }

  async groups(): Promise<string[]> {
    const { groups } = await this.#get<{
      groups: Array<string | { name: string }>;
    }>('aws/directory');
    return groups.map(group =>
      typeof group === 'string' ? group : group.name,
    );
  }

  /** Requests to AWS so far, by operation. */
  async requests(): Promise<Requests> {
    const { requests } = await this.#get<{ requests: Requests }>('state');
    return Object.fromEntries(
      Object.entries(requests)
        .filter(([name]) => name.startsWith('aws '))
        .map(([name, count]) => [name.slice('aws '.length), count]),
    );
  }

  async #get<T>(path: string): Promise<T> {
    const response = await fetch(`${this.url}/control/${path}`);
    if (!response.ok) {
      throw new Error(`The simulator answered ${response.status} to ${path}`);
    }
    return (await response.json()) as T;
  }
}
