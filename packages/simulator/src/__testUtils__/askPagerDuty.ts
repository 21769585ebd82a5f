import type { Simulator } from '../startSimulator';

// Answers are read as a client reads them: as whatever they are.
export type Json = Record<string, any>;

export type Answer = { status: number; body: Json };

/** Asks a simulator as the portal does. */
export function askPagerDuty(simulator: () => Simulator) {
  const get = async (path: string): Promise<Answer> => {
    const response = await fetch(`${simulator().url}/pagerduty${path}`, {
      headers: { authorization: 'Token token=demo-pagerduty-token' },
    });
    return { status: response.status, body: (await response.json()) as Json };
  };
  /** Every page of a list. */
  const all = async (path: string, key: string): Promise<Json[]> => {
    const items: Json[] = [];
    for (let more = true; more; ) {
      const joint = path.includes('?') ? '&' : '?';
      const { body } = await get(
        `${path}${joint}limit=100&offset=${items.length}`,
      );
      if (!body[key]) throw new Error(JSON.stringify(body));
      items.push(...body[key]);
      more = body.more;
    }
    return items;
  };
  const control = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Answer> => {
    const response = await fetch(`${simulator().url}/control${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text === '' ? {} : JSON.parse(text)) as Json,
    };
  };
  return { get, all, control };
}
