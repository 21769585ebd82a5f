import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import onCallPlugin from '@operations-in-teams/plugin-on-call-backend';
import readinessPlugin from '@operations-in-teams/plugin-readiness-backend';
import request from 'supertest';

jest.setTimeout(60_000);

type Schema = { [keyword: string]: any };
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

const METHODS: Method[] = ['get', 'post', 'put', 'patch', 'delete'];

/** The schema that editors fetch is public, and PagerDuty signs its webhooks. */
const OTHERWISE: { [route: string]: object } = {
  'get /api/readiness/standard.schema.json': {
    denied: 200,
    permissions: false,
    anonymous: 200,
  },
  'post /api/on-call/webhooks/pagerduty': {
    denied: 401,
    error: 'AuthenticationError',
    permissions: false,
    anonymous: 401,
  },
};

/** What patterns of the descriptions ask for. */
const TEXTS = [
  'https://example.com',
  '2026-10',
  '2026-10-20',
  '1.5',
  'a',
  'Component',
  '0'.repeat(64),
  'component:default/a',
];

/** The simplest value that a schema allows. */
function valueOf(document: Schema, given: Schema): unknown {
  const schema = merged(document, given);
  if (schema.enum) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.oneOf ?? schema.anyOf)
    return valueOf(document, (schema.oneOf ?? schema.anyOf)[0]);
  switch ([schema.type].flat()[0]) {
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () =>
        valueOf(document, schema.items),
      );
    case 'string':
      return textOf(schema);
    default:
      return Object.fromEntries(
        (schema.required ?? []).map((key: string) => [
          key,
          valueOf(document, schema.properties[key]),
        ]),
      );
  }
}

function textOf({ format, pattern, minLength = 1, maxLength }: Schema) {
  if (format === 'date-time') return '2026-10-20T12:00:00Z';
  if (format === 'date') return '2026-10-20';
  if (format === 'uri') return TEXTS[0];
  if (format === 'uuid') return '7d2f1c9e-3b64-4a0e-9a51-0c6c2d1e8f00';
  const found = TEXTS.find(
    text =>
      new RegExp(pattern ?? '').test(text) &&
      (maxLength === undefined || text.length <= maxLength),
  );
  return (pattern ? found! : 'component:default/a').padEnd(minLength, 'x');
}

/** What a reference leads to. */
function resolve(document: Schema, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const target = schema.$ref
    .split('/')
    .slice(1)
    .reduce(
      (at: Schema, key: string) =>
        at[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );
  return resolve(document, target);
}

/** A schema with the parts of its `allOf` in one. */
function merged(document: Schema, schema: Schema): Schema {
  const { allOf = [], ...rest } = resolve(document, schema);
  return allOf
    .map((part: Schema) => merged(document, part))
    .reduce(
      (whole: Schema, part: Schema) => ({
        ...whole,
        ...part,
        properties: { ...whole.properties, ...part.properties },
        required: [...(whole.required ?? []), ...(part.required ?? [])],
      }),
      rest,
    );
}

describe.each(['readiness', 'on-call'])('the API of %s', pluginId => {
  it('lets nobody in on any route without a permission or credentials', async () => {
    const asked: string[] = [];
    const { server } = await startTestBackend({
      features: [
        onCallPlugin,
        readinessPlugin,
        catalogServiceMock.factory(),
        mockServices.auth.factory(),
        mockServices.permissions.mock({
          authorize: async requests => {
            asked.push(...requests.map(({ permission }) => permission.name));
            return requests.map(() => ({ result: AuthorizeResult.DENY }));
          },
          authorizeConditional: async requests => {
            asked.push(...requests.map(({ permission }) => permission.name));
            return requests.map(() => ({ result: AuthorizeResult.DENY }));
          },
        }).factory,
      ],
    });
    const { body: document } = await request(server).get(
      `/api/${pluginId}/openapi.json`,
    );
    const routes = Object.entries<Schema>(document.paths).flatMap(
      ([path, operations]) =>
        METHODS.filter(method => operations[method]).map(method => ({
          method,
          path,
          operation: operations[method] as Schema,
          shared: operations.parameters ?? [],
        })),
    );
    expect(routes.length).toBeGreaterThan(20);

    const seen: object[] = [];
    for (const { method, path, operation, shared } of routes) {
      const parameters: Schema[] = [
        ...shared,
        ...(operation.parameters ?? []),
      ].map(parameter => resolve(document, parameter));
      const url = parameters
        .filter(parameter => parameter.in === 'path')
        .reduce(
          (address, { name, schema }) =>
            address.replace(
              `{${name}}`,
              encodeURIComponent(String(valueOf(document, schema))),
            ),
          path,
        );
      const query = Object.fromEntries(
        parameters
          .filter(parameter => parameter.in === 'query' && parameter.required)
          .map(({ name, schema }) => [name, valueOf(document, schema)]),
      );
      const content = resolve(document, operation.requestBody ?? {}).content;
      const body =
        content && valueOf(document, content['application/json'].schema);
      const ask = (authorization: string) =>
        request(server)
          [method](url)
          .set('authorization', authorization)
          .query(query)
          .send(body);
      asked.length = 0;
      const denied = await ask(mockCredentials.user.header());
      const permissions = asked.length;
      const anonymous = await ask(mockCredentials.none.header());
      seen.push({
        route: `${method} ${path}`,
        denied: denied.status,
        ...(denied.status !== 403 && { error: denied.body.error?.name }),
        permissions: permissions > 0,
        anonymous: anonymous.status,
      });
    }
    expect(seen).toEqual(
      routes.map(({ method, path }) => ({
        route: `${method} ${path}`,
        ...(OTHERWISE[`${method} ${path}`] ?? {
          denied: 403,
          permissions: true,
          anonymous: 401,
        }),
      })),
    );
  });
});
