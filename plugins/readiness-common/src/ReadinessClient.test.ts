/**
 * @jest-environment node
 */
import { ReadinessClient } from './ReadinessClient';

const entity = { kind: 'component', namespace: 'default', name: 'a b/c' };

/** A client of a backend that answers all requests alike. */
function create(status = 200, body: unknown = { items: [] }) {
  const requests: Request[] = [];
  const client = new ReadinessClient({
    discoveryApi: {
      getBaseUrl: async id => `https://portal.example.com/api/${id}`,
    },
    fetchApi: {
      fetch: async request => {
        requests.push(request as Request);
        return new Response(JSON.stringify(body), {
          status,
          headers: { 'content-type': 'application/json' },
        });
      },
    },
  });
  return { client, requests };
}

/** As Backstage's fetch passes requests through what it is made of. */
function passedOn(next: typeof fetch): typeof fetch {
  return async (input, init) => {
    expect(new Request(input, init).url).toMatch(/^https:/);
    return next(input, init);
  };
}

describe('ReadinessClient', () => {
  it('sends what it asks with through a fetch that looks at it first', async () => {
    const bodies: unknown[] = [];
    const client = new ReadinessClient({
      discoveryApi: { getBaseUrl: async () => 'https://portal.example.com' },
      fetchApi: {
        fetch: passedOn(
          passedOn(async (input, init) => {
            bodies.push(await new Request(input, init).json());
            return Response.json({ items: [] });
          }),
        ),
      },
    });
    await client.queryScorecards(['component:default/a']);
    expect(bodies).toEqual([{ entityRefs: ['component:default/a'] }]);
  });

  it.each([
    ['GET', '/standards', (c: ReadinessClient) => c.getStandards()],
    ['GET', '/standards/a', (c: ReadinessClient) => c.getStandard('a')],
    ['GET', '/sources', (c: ReadinessClient) => c.getSources()],
    ['GET', '/scorecards', (c: ReadinessClient) => c.getScorecards()],
    [
      'GET',
      '/scorecards?owner=group%3Adefault%2Fx&limit=5&cursor=y',
      (c: ReadinessClient) =>
        c.getScorecards({ owner: ['group:default/x'], limit: 5, cursor: 'y' }),
    ],
    [
      'GET',
      '/scorecards/component/default/a%20b%2Fc',
      (c: ReadinessClient) => c.getScorecard(entity),
    ],
    [
      'POST',
      '/scorecards/component/default/a%20b%2Fc/refresh',
      (c: ReadinessClient) => c.refreshScorecard(entity),
    ],
    [
      'GET',
      '/scorecards/component/default/a%20b%2Fc/changes?limit=3',
      (c: ReadinessClient) => c.getScorecardChanges(entity, { limit: 3 }),
    ],
    [
      'GET',
      '/evidence/component/default/a%20b%2Fc',
      (c: ReadinessClient) => c.getSubjectEvidence(entity),
    ],
    [
      'GET',
      '/evidence?source=a&source=b&kind=resource&limit=5',
      (c: ReadinessClient) =>
        c.getEvidence({ source: ['a', 'b'], kind: 'resource', limit: 5 }),
    ],
  ])('asks with %s for %s', async (method, path, call) => {
    const { client, requests } = create();
    expect(await call(client)).toEqual({ items: [] });
    expect(requests).toHaveLength(1);
    expect(requests[0].method).toBe(method);
    expect(requests[0].url).toBe(
      `https://portal.example.com/api/readiness${path}`,
    );
    expect(requests[0].headers.get('authorization')).toBeNull();
  });

  it('sends the token that it is given', async () => {
    const { client, requests } = create();
    await client.getStandards({ token: 'abc' });
    expect(requests[0].headers.get('authorization')).toBe('Bearer abc');
  });

  it('throws what the backend says is wrong', async () => {
    const { client } = create(404, {
      error: { name: 'NotFoundError', message: 'No entity' },
      response: { statusCode: 404 },
    });
    await expect(client.getScorecard(entity)).rejects.toMatchObject({
      name: 'ResponseError',
      cause: { name: 'NotFoundError', message: 'No entity' },
    });
  });
});
