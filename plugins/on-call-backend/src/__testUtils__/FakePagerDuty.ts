import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import escalationPolicies from '../__fixtures__/escalationPolicies.json';
import oncalls from '../__fixtures__/oncalls.json';
import services from '../__fixtures__/services.json';
import teams from '../__fixtures__/teams.json';
import users from '../__fixtures__/users.json';

type Item = { [field: string]: any };

/** What goes wrong with a request; undefined where nothing does. */
export type Fault =
  | undefined
  /** Never answers. */
  | 'silence'
  /** Begins a body, never ends it. */
  | 'half'
  /** Begins a body and breaks the connection. */
  | 'cut'
  | { status: number; headers?: Record<string, string>; body?: unknown };

export type FakeRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  authorization?: string;
  body: string;
};

/** A small PagerDuty on loopback, with lists to fill and faults to inject. */
export class FakePagerDuty {
  readonly requests: FakeRequest[] = [];
  readonly lists: Record<string, Item[]> = structuredClone({
    services: services.services,
    teams: teams.teams,
    users: users.users,
    escalation_policies: escalationPolicies.escalation_policies,
    oncalls: oncalls.oncalls,
    schedules: [],
    'v3/schedules': [],
    incidents: [],
    log_entries: [],
    'audit/records': [],
  });
  fault: (request: FakeRequest) => Fault = () => undefined;
  authorizations = ['Token token=fake-token'];
  headers: Record<string, string> = {};
  /** Whether `total` is counted, as PagerDuty does when asked. */
  counts = true;
  readonly #server: Server;

  static async start() {
    const fake = new FakePagerDuty();
    await new Promise<void>(resolve => {
      fake.#server.listen(0, '127.0.0.1', resolve);
    });
    return fake;
  }

  private constructor() {
    this.#server = createServer((incoming, response) => {
      const url = new URL(incoming.url!, 'http://fake');
      const chunks: Buffer[] = [];
      incoming.on('data', chunk => chunks.push(chunk));
      incoming.on('end', () => {
        const request: FakeRequest = {
          method: incoming.method!,
          path: url.pathname,
          query: url.searchParams,
          authorization: incoming.headers.authorization,
          body: Buffer.concat(chunks).toString(),
        };
        this.requests.push(request);
        this.#answer(request, response);
      });
    });
  }

  get url() {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  requestsOf(path: string) {
    return this.requests.filter(request => request.path === path);
  }

  #answer(request: FakeRequest, response: ServerResponse) {
    const fault = this.fault(request);
    if (fault === 'silence') return;
    if (fault === 'half' || fault === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"services": [');
      if (fault === 'cut') setImmediate(() => response.destroy());
      return;
    }
    const { status, body, headers } = fault ?? this.#regular(request);
    response.writeHead(status, {
      'content-type': 'application/json',
      ...this.headers,
      ...headers,
    });
    response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
  }

  #regular(request: FakeRequest): Exclude<Fault, string | undefined> {
    if (request.path === '/oauth/token') {
      return {
        status: 200,
        body: { access_token: 'fake-access', expires_in: 600 },
      };
    }
    if (!this.authorizations.includes(request.authorization ?? '')) {
      return { status: 401, body: { error: { code: 2006 } } };
    }
    const key = request.path.slice(1);
    const overrides = /^v3\/schedules\/(\w+)\/overrides$/.exec(key);
    if (overrides) return this.#shiftOverrides(overrides[1], request);
    if (key === 'audit/records') return this.#auditRecords(request);
    const schedule = /^(v3\/)?schedules\/(\w+)$/.exec(key);
    if (schedule)
      return this.#schedule(schedule[1] ?? '', schedule[2], request);
    const service = /^services\/(\w+)$/.exec(key);
    if (service) {
      const found = this.lists.services.find(({ id }) => id === service[1]);
      return found
        ? { status: 200, body: { service: found } }
        : { status: 404, body: { error: { code: 2100 } } };
    }
    const items = this.lists[key];
    if (!items) return { status: 404, body: { error: { code: 2100 } } };
    return {
      status: 200,
      body: this.#page(key, selected(key, items, request.query), request.query),
    };
  }

  /** Entries of a schedule are cut at what is asked for, as PagerDuty does. */
  #schedule(prefix: string, id: string, { query }: FakeRequest) {
    const found = this.lists[`${prefix}schedules`].find(item => item.id === id);
    if (!found) {
      const elsewhere = ['schedules', 'v3/schedules'].some(key =>
        this.lists[key].some(item => item.id === id),
      );
      return { status: elsewhere ? 400 : 404, body: { error: { code: 2001 } } };
    }
    const window = {
      since: Date.parse(query.get('since')!),
      until: Date.parse(query.get('until')!),
    };
    const {
      entries = [],
      overrides = [],
      assignments = [],
      layers = [],
      shiftOverrides: _,
      ...rest
    } = found;
    const body =
      prefix === 'v3/'
        ? {
            ...rest,
            final_schedule: {
              computed_shift_assignments: cut(
                assignments,
                'start_time',
                'end_time',
                window,
              ),
            },
          }
        : {
            ...rest,
            final_schedule: {
              rendered_schedule_entries: cut(entries, 'start', 'end', window),
            },
            schedule_layers: layers.map((layer: Item[]) => ({
              rendered_schedule_entries: cut(layer, 'start', 'end', window),
            })),
            overrides_subschedule: {
              rendered_schedule_entries: cut(overrides, 'start', 'end', window),
            },
          };
    return { status: 200, body: { schedule: body } };
  }

  #shiftOverrides(id: string, { query }: FakeRequest) {
    const found = this.lists['v3/schedules'].find(item => item.id === id);
    const { total: _, ...body } = this.#page(
      'overrides',
      found?.shiftOverrides ?? [],
      query,
    );
    return { status: 200, body };
  }

  /** Newest first, by cursor, for 31 days at most. */
  #auditRecords({ query }: FakeRequest) {
    const since = Date.parse(query.get('since')!);
    const until = Date.parse(query.get('until')!);
    if (!(until - since <= 31 * 86_400_000)) {
      return { status: 400, body: { error: { code: 2005 } } };
    }
    const found = this.lists['audit/records']
      .filter(({ execution_time: at }) => {
        const moment = Date.parse(at);
        return since <= moment && moment < until;
      })
      .sort((a, b) => (a.execution_time < b.execution_time ? 1 : -1));
    const first = Number(query.get('cursor') ?? 0);
    const limit = Number(query.get('limit') ?? 25);
    const next = first + limit;
    return {
      status: 200,
      body: {
        records: found.slice(first, next),
        next_cursor: next < found.length ? String(next) : null,
        limit,
      },
    };
  }

  #page(path: string, items: Item[], query: URLSearchParams) {
    const key = path.split('/').at(-1)!;
    const limit = Number(query.get('limit') ?? 25);
    const offset = Number(query.get('offset') ?? 0);
    return {
      [key]: items.slice(offset, offset + limit),
      limit,
      offset,
      more: offset + limit < items.length,
      total: this.counts && query.get('total') === 'true' ? items.length : null,
    };
  }
}

function onCallsFor(items: Item[], query: URLSearchParams) {
  const policies = query.getAll('escalation_policy_ids[]');
  const since = Date.parse(query.get('since')!);
  const until = Date.parse(query.get('until')!);
  return items.filter(
    ({ escalation_policy: policy, start, end }) =>
      policies.includes(policy?.id) &&
      (!start || Date.parse(start) < until) &&
      (!end || Date.parse(end) > since),
  );
}

function selected(key: string, items: Item[], query: URLSearchParams) {
  if (key === 'oncalls') return onCallsFor(items, query);
  if (key !== 'incidents' && key !== 'log_entries') return items;
  const since = Date.parse(query.get('since')!);
  const until = Date.parse(query.get('until')!);
  return items.filter(({ created_at: at }) => {
    const moment = Date.parse(at);
    return since <= moment && moment < until;
  });
}

function cut(
  entries: Item[],
  from: string,
  to: string,
  window: { since: number; until: number },
) {
  const time = (moment: number) => new Date(moment).toISOString();
  return entries
    .map(entry => ({
      ...entry,
      [from]: time(Math.max(Date.parse(entry[from]), window.since)),
      [to]: time(Math.min(Date.parse(entry[to]), window.until)),
    }))
    .filter((entry: Item) => entry[from] < entry[to]);
}
