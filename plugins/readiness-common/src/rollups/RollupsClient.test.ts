/**
 * @jest-environment node
 */
import { ReadinessClient } from '../ReadinessClient';

const rule = { standardId: 'standard', ruleId: 'A-1' };

/** A client of a backend that answers all requests alike. */
function create(body: string, type: string) {
  const urls: string[] = [];
  const client = new ReadinessClient({
    discoveryApi: { getBaseUrl: async () => 'https://portal.example.com' },
    fetchApi: {
      fetch: async request => {
        urls.push((request as Request).url);
        return new Response(body, { headers: { 'content-type': type } });
      },
    },
  });
  return { rollups: client.rollups, urls };
}

type Rollups = ReadinessClient['rollups'];

describe('RollupsClient', () => {
  it.each([
    [
      '/facets?kind=component',
      (r: Rollups) => r.getFacets({ kind: ['component'] }),
    ],
    [
      '/matrix?groupBy=team&columns=rule&team=a&team=b',
      (r: Rollups) =>
        r.getMatrix({ groupBy: 'team', columns: 'rule', team: ['a', 'b'] }),
    ],
    [
      '/adoption?from=2026-01-01&to=2026-12-31&interval=week',
      (r: Rollups) =>
        r.getAdoption({
          from: '2026-01-01',
          to: '2026-12-31',
          interval: 'week',
        }),
    ],
    ['/trends?rule=ISO-08', (r: Rollups) => r.getTrends({ rule: ['ISO-08'] })],
    ['/improvements?limit=5', (r: Rollups) => r.getImprovements({ limit: 5 })],
    [
      '/changes?of=result&direction=down',
      (r: Rollups) => r.getChanges({ of: 'result', direction: ['down'] }),
    ],
    ['/rules/failing', (r: Rollups) => r.getFailingRules()],
    ['/rules/standard/A-1', (r: Rollups) => r.getRule(rule)],
    [
      '/rules/standard/A-1/subjects?status=fail',
      (r: Rollups) => r.getRuleSubjects(rule, { status: ['fail'] }),
    ],
  ])('asks for %s', async (path, call) => {
    const { rollups, urls } = create('{"items":[]}', 'application/json');
    expect(await call(rollups)).toEqual({ items: [] });
    expect(urls).toEqual([`https://portal.example.com${path}`]);
  });

  it('gives tables as they are', async () => {
    const { rollups, urls } = create('a,b\r\n1,2\r\n', 'text/csv');
    expect(await rollups.exportTable('matrix', { groupBy: 'tier' })).toBe(
      'a,b\r\n1,2\r\n',
    );
    expect(urls).toEqual([
      'https://portal.example.com/matrix.csv?groupBy=tier',
    ]);
  });
});
