export type Schema = { [keyword: string]: any };

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A request that a description allows. */
export type DescribedRequest = {
  /** Such as `get /api/on-call/sources`. */
  route: string;
  method: Method;
  path: string;
  query: { [name: string]: string };
  body?: object;
};

/** What stands for a text; undefined where the simplest one does. */
export type Fill = (schema: Schema) => string | undefined;

const METHODS: Method[] = ['get', 'post', 'put', 'patch', 'delete'];

/** What patterns of the descriptions ask for. */
const TEXTS = [
  'https://example.com',
  '2026-10',
  '2026-10-20',
  '1.5',
  'a',
  'Component',
  '0'.repeat(64),
];
const REFERENCE = 'component:default/a';

/**
 * One request for each operation of an OpenAPI description, with the simplest
 * values that it allows. `whole` asks for what is optional as well.
 */
export function describedRequests(
  document: Schema,
  options: { fill?: Fill; whole?: boolean } = {},
): DescribedRequest[] {
  const { fill = () => undefined, whole = false } = options;
  const valueOf = (schema: Schema): unknown => {
    const flat = merged(document, schema);
    if (flat.enum) return flat.enum[0];
    if (flat.const !== undefined) return flat.const;
    const [choice] = flat.oneOf ?? flat.anyOf ?? [];
    if (choice) return valueOf(choice);
    switch ([flat.type].flat()[0]) {
      case 'integer':
      case 'number':
        return flat.minimum ?? 1;
      case 'boolean':
        return true;
      case 'array':
        return Array.from(
          { length: Math.max(flat.minItems ?? 0, whole ? 1 : 0) },
          () => valueOf(flat.items),
        );
      case 'string':
        return textOf(flat, fill);
      default:
        return Object.fromEntries(
          Object.entries<Schema>(flat.properties ?? {})
            .filter(([key]) => whole || flat.required?.includes(key))
            .map(([key, value]) => [key, valueOf(value)]),
        );
    }
  };

  return Object.entries<Schema>(document.paths).flatMap(([path, operations]) =>
    METHODS.filter(method => operations[method]).map(method => {
      const operation: Schema = operations[method];
      const parameters: Schema[] = [
        ...(operations.parameters ?? []),
        ...(operation.parameters ?? []),
      ].map(parameter => resolve(document, parameter));
      const valuesIn = (place: string) =>
        parameters
          .filter(({ in: where }) => where === place)
          .filter(({ required }) => whole || required)
          .map(({ name, schema }) => [name, valueOf(schema)] as const);
      const content = resolve(document, operation.requestBody ?? {}).content;
      return {
        route: `${method} ${path}`,
        method,
        path: valuesIn('path').reduce(
          (address, [name, value]) =>
            address.replace(`{${name}}`, encodeURIComponent(inAddress(value))),
          path,
        ),
        query: Object.fromEntries(
          valuesIn('query').map(([name, value]) => [name, inAddress(value)]),
        ),
        ...(content && {
          body: valueOf(content['application/json'].schema) as object,
        }),
      };
    }),
  );
}

/** Halves of characters have no form in an address. */
function inAddress(value: unknown): string {
  return String(value).replace(/\p{Surrogate}/gu, '\ufffd');
}

function textOf(schema: Schema, fill: Fill): string {
  const { format, pattern, minLength = 1, maxLength = Infinity } = schema;
  if (format === 'date-time') return '2026-10-20T12:00:00Z';
  if (format === 'date') return '2026-10-20';
  if (format === 'uri') return TEXTS[0];
  if (format === 'uuid') return '7d2f1c9e-3b64-4a0e-9a51-0c6c2d1e8f00';
  const filled = fill(schema);
  if (
    filled !== undefined &&
    new RegExp(pattern ?? '').test(filled) &&
    filled.length <= maxLength
  ) {
    return filled.padEnd(minLength, 'x');
  }
  if (pattern === undefined) return REFERENCE.slice(0, maxLength);
  const fits = TEXTS.find(
    text => new RegExp(pattern).test(text) && text.length <= maxLength,
  );
  if (fits === undefined) throw new Error(`No text fits ${pattern}`);
  return fits.padEnd(minLength, 'x');
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
