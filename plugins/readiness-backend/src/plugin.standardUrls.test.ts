import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { STANDARD_LIMITS } from './domain/standards';
import { ruleOf, startReadiness } from './__testUtils__/startReadiness';

jest.setTimeout(60_000);

const standard = (check: string) => `
id: team
title: Team
levels: [{ id: owned, title: Owned }]
categories: [{ id: all, title: All }]
appliesTo: { kind: Component }
rules:
  - id: TEAM-01
    title: Has an owner
    category: all
    level: owned
    check: ${check}
    why: Because
    fix: Name one
`;

/** A host of one file, that counts what it is asked. */
class Host {
  text = standard('owner.exists');
  status = 200;
  answers: number[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const etag = `"${this.text.length}"`;
      const same = request.headers['if-none-match'] === etag;
      const status = this.status === 200 && same ? 304 : this.status;
      this.answers.push(status);
      if (status === 0) return;
      response.writeHead(status, { etag });
      response.end(status === 200 ? this.text : undefined);
    });
  }

  static async start(): Promise<Host> {
    const host = new Host();
    await new Promise<void>(resolve =>
      host.#server.listen(0, '127.0.0.1', resolve),
    );
    return host;
  }

  get host() {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get url() {
    return `http://${this.host}/team.yaml`;
  }

  stop() {
    this.#server.closeAllConnections();
    return new Promise(resolve => this.#server.close(resolve));
  }
}

describe('standards behind addresses', () => {
  let host: Host;
  beforeEach(async () => {
    // Only the date: everything else takes the time that it takes.
    jest.useFakeTimers({
      doNotFake: [
        ...['hrtime', 'nextTick', 'performance', 'queueMicrotask'],
        ...['setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'],
        ...['setTimeout', 'clearTimeout'],
      ] as never,
    });
    host = await Host.start();
  });
  afterEach(() => {
    jest.useRealTimers();
    return host.stop();
  });

  const start = () =>
    startReadiness({
      config: {
        backend: { reading: { allow: [{ host: host.host }] } },
        readiness: {
          standards: [{ url: host.url }],
        },
      },
    });
  const due = async () => {
    jest.setSystemTime(Date.now() + 60_000);
  };

  it('are asked when due, and by their etag; what is new counts', async () => {
    const { get, standards, sweep, scorecard } = await start();
    await sweep();
    expect(host.answers).toEqual([200]);
    expect(ruleOf(await scorecard(), 'TEAM-01').status).toBe('pass');
    await due();
    await standards();
    await standards();
    expect(host.answers).toEqual([200, 304]);

    host.text = standard('owner.members > 1000');
    await due();
    await standards();
    await sweep();
    expect(host.answers).toEqual([200, 304, 200]);
    expect(ruleOf(await scorecard(), 'TEAM-01').status).toBe('fail');
    const { body } = await get('/standards', '/standards');
    expect(body.items[0]).toMatchObject({ id: 'team', location: host.url });
    expect(body.items[0]).not.toHaveProperty('problem');
  });

  it('stay in force while their host is down or answers too much, and say so', async () => {
    const { get, standards } = await start();
    const problem = async () => {
      await due();
      await standards();
      const { body } = await get('/standards', '/standards');
      expect(body.items[0]).toMatchObject({ id: 'team', ruleCount: 1 });
      return body.items[0].problem?.message;
    };
    host.status = 503;
    expect(await problem()).toMatch(/cannot be read.*503/);
    host.status = 200;
    expect(await problem()).toBeUndefined();
    host.text = `${standard('true')}#${'x'.repeat(STANDARD_LIMITS.bytes)}`;
    expect(await problem()).toContain('a standard has at most 262144 bytes');
    host.text = '<html>not a standard</html>';
    expect(await problem()).toContain(`${host.url}:1:1: `);
  });
});
