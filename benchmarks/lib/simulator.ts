import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Requests } from './types';

/** The simulator in a process of its own, so that its costs are not measured. */
export class SimulatorProcess {
  static async start(
    options: Record<string, string | number>,
  ): Promise<SimulatorProcess> {
    const child = spawn(
      process.execPath,
      [
        '--require',
        '@backstage/cli/config/nodeTransform.cjs',
        'packages/simulator/src/cli.ts',
        '--port',
        '0',
        ...Object.entries(options).flatMap(([name, value]) => [
          `--${name}`,
          String(value),
        ]),
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

  /** How much there is of everything in PagerDuty. */
  async pagerDuty(): Promise<Record<string, number>> {
    const { pagerDuty } = await this.#get<{
      pagerDuty: Record<string, number | unknown[]>;
    }>('state');
    return Object.fromEntries(
      Object.entries(pagerDuty).map(([name, items]) => [
        name,
        Array.isArray(items) ? items.length : items,
      ]),
    );
  }

  /** Requests so far, by operation. */
  async requests(area: 'aws' | 'pagerduty'): Promise<Requests> {
    const { requests } = await this.#get<{ requests: Requests }>('state');
    return Object.fromEntries(
      Object.entries(requests)
        .filter(([name]) => name.startsWith(`${area} `))
        .map(([name, count]) => [name.slice(area.length + 1), count]),
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
