/**
 * @jest-environment node
 */
import { OnCallClient } from './OnCallClient';

it('sends what it asks with through a fetch that looks at it first', async () => {
  const bodies: unknown[] = [];
  const client = new OnCallClient({
    discoveryApi: { getBaseUrl: async () => 'https://portal.example.com' },
    fetchApi: {
      fetch: async (input, init) => {
        // As Backstage's fetch does, for each of the parts it is made of.
        expect(new Request(input, init).method).toBe('POST');
        bodies.push(await new Request(input, init).json());
        return Response.json({ items: [] });
      },
    },
  });
  await client.queryStatuses(['component:default/a']);
  expect(bodies).toEqual([{ entityRefs: ['component:default/a'] }]);
});
