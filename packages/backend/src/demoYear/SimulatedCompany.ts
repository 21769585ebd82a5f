/** How the teams took over, as the simulator tells it. */
export type Rollout = {
  since: string;
  until: string;
  takeovers: Record<string, string>;
};

/** The control API of the simulator. */
export class SimulatedCompany {
  readonly #url: string;

  private constructor(url: string) {
    this.#url = url;
  }

  static create(url: string): SimulatedCompany {
    return new SimulatedCompany(url);
  }

  /** Lets the company stand as it did at a date; its catalog files follow. */
  async standAt(time: Date): Promise<void> {
    await this.#put('company', { standsAt: time.toISOString() });
  }

  async rollout(): Promise<Rollout> {
    const response = await fetch(`${this.#url}/control/state`);
    return (await response.json()).rollout;
  }

  async #put(path: string, body: object): Promise<void> {
    const response = await fetch(`${this.#url}/control/${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(
        `The simulator refused ${path}: ${
          response.status
        } ${await response.text()}`,
      );
    }
  }
}
