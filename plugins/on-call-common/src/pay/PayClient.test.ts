/**
 * @jest-environment node
 */
import { OnCallClient } from '../OnCallClient';
import type { PayApi } from './PayApi';

type Asked = {
  method: string;
  url: string;
  authorization: string | null;
  body: unknown;
};

function createClient(answer: () => Response) {
  const asked: Asked[] = [];
  const { pay } = new OnCallClient({
    discoveryApi: {
      getBaseUrl: async plugin => `https://portal.example.com/api/${plugin}`,
    },
    fetchApi: {
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const text = await request.text();
        asked.push({
          method: request.method,
          url: request.url.replace('https://portal.example.com', ''),
          authorization: request.headers.get('authorization'),
          body: text === '' ? undefined : JSON.parse(text),
        });
        return answer();
      },
    },
  });
  return { pay, asked };
}

const PERIOD = '/api/on-call/pay/periods/2026-10';

describe('PayClient', () => {
  it.each<[keyof PayApi, (pay: PayApi) => Promise<unknown>, string, unknown?]>([
    ['getPeriods', pay => pay.getPeriods(), 'GET /api/on-call/pay/periods'],
    ['getPeriod', pay => pay.getPeriod('2026-10'), `GET ${PERIOD}`],
    [
      'getPeople',
      pay =>
        pay.getPeople('2026-10', {
          limit: 5,
          cursor: 'a/b=',
          search: 'Björn & Co',
          matched: false,
        }),
      `GET ${PERIOD}/people?limit=5&cursor=a%2Fb%3D&search=Bj%C3%B6rn%20%26%20Co&matched=false`,
    ],
    ['getPeople', pay => pay.getPeople('2026-10'), `GET ${PERIOD}/people`],
    [
      'getChanges',
      pay => pay.getChanges('2026-10', { limit: 7 }),
      `GET ${PERIOD}/changes?limit=7`,
    ],
    [
      'review',
      pay => pay.review('2026-10', 'Looks right'),
      `POST ${PERIOD}/review`,
      { note: 'Looks right' },
    ],
    ['close', pay => pay.close('2026-10'), `POST ${PERIOD}/close`, {}],
    [
      'reopen',
      pay => pay.reopen('2026-10', 'A shift was missing'),
      `POST ${PERIOD}/reopen`,
      { reason: 'A shift was missing' },
    ],
    [
      'markExported',
      pay => pay.markExported('2026-10', 'Sent'),
      `POST ${PERIOD}/export`,
      { note: 'Sent' },
    ],
    [
      'getStatement',
      pay => pay.getStatement('2026-10', { person: 'user:default/ida' }),
      `GET ${PERIOD}/statement?person=user%3Adefault%2Fida`,
    ],
    [
      'getMine',
      pay => pay.getMine({ period: '2026-10' }),
      'GET /api/on-call/pay/me?period=2026-10',
    ],
    ['getTeams', pay => pay.getTeams(), 'GET /api/on-call/pay/teams'],
    [
      'getCosts',
      pay => pay.getCosts({ from: '2026-01', to: '2026-10' }),
      'GET /api/on-call/pay/costs?from=2026-01&to=2026-10',
    ],
    ['getForecast', pay => pay.getForecast(), 'GET /api/on-call/pay/forecast'],
  ])('asks for %s', async (_, ...[ask, request, body]) => {
    const content = { asOf: '2026-11-02T12:00:00Z', items: [] };
    const { pay, asked } = createClient(() => Response.json(content));
    expect(await ask(pay)).toEqual(content);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      request,
    ]);
    expect(asked[0].body).toEqual(body);
    expect(asked[0].authorization).toBeNull();
  });

  it('gives files as they are', async () => {
    const file = 'period,person\r\n2026-10,"Björn, Å"\r\n';
    const { pay, asked } = createClient(
      () => new Response(file, { headers: { 'content-type': 'text/csv' } }),
    );
    expect(await pay.getExport('2026-10', { token: 'secret' })).toBe(file);
    expect(await pay.getStatementFile('2026-10')).toBe(file);
    expect(asked).toMatchObject([
      { url: `${PERIOD}/export`, authorization: 'Bearer secret' },
      { url: `${PERIOD}/statement.csv`, authorization: null },
    ]);
  });

  it('throws what the backend says', async () => {
    const { pay } = createClient(() =>
      Response.json(
        {
          error: { name: 'ConflictError', message: '2026-09 is not closed' },
          response: { statusCode: 409 },
        },
        { status: 409 },
      ),
    );
    await expect(pay.close('2026-10')).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 409,
      cause: { name: 'ConflictError', message: '2026-09 is not closed' },
    });
  });
});
