import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import fc from 'fast-check';

type Schema = { [keyword: string]: any };

const description = resolvePackagePath(
  'simulator',
  'src/__fixtures__/pagerDutyResponses.json',
);
const definitions: { [name: string]: Schema } = JSON.parse(
  readFileSync(description, 'utf8'),
).$defs;

/** Text as people, and those who mean harm, write it. */
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '<img src=x onerror=alert(1)>',
    'نوبة العمل',
    '\u202eevil\u202c',
    '👩‍🚒 on-call',
    'constructor',
    '__proto__',
    'a\u0000b',
    'half \ud83d',
    `${'x'.repeat(499)}👩‍🚒`,
    'x'.repeat(5000),
  ),
);

const TEXTS: { [format: string]: fc.Arbitrary<string> } = {
  'date-time': fc
    .record({
      moment: fc.integer({
        min: Date.parse('2026-09-01T00:00:00Z'),
        max: Date.parse('2026-11-30T00:00:00Z'),
      }),
      zone: fc.constantFrom('Z', '+05:30', '+10:30', '+13:45', '-03:00'),
    })
    .map(({ moment, zone }) =>
      new Date(moment).toISOString().replace(/\.\d+Z$/, zone),
    ),
  // eslint-disable-next-line no-script-url
  url: fc.constantFrom('https://acme.pagerduty.com/x', 'javascript:alert(1)'),
  uri: fc.constantFrom('https://acme.pagerduty.com/x', 'data:text/html,x'),
  email: fc.constantFrom('Ann.Lee@ACME.example', 'åsa@acme.example', ' a@b.c '),
  tzinfo: fc.constantFrom('Asia/Kolkata', 'Pacific/Chatham', 'Mars/Olympus'),
  'activesupport-time-zone': fc.constantFrom(
    'Australia/Lord_Howe',
    'Eastern Time (US & Canada)',
    'a\u0000b',
  ),
};

/**
 * Items as PagerDuty's OpenAPI description allows them: what is optional comes
 * or is left out, what may be null is null at times, and kinds that are not
 * known yet come as well as fields that are not.
 */
export function describedItems(name: string) {
  return arbitraryOf(definitions[name]).map(item => item as any);
}

function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  const whole = merged(schema);
  if (whole.anyOf ?? whole.oneOf) {
    const options: Schema[] = whole.anyOf ?? whole.oneOf;
    return fc.oneof(...options.map(arbitraryOf));
  }
  if (whole.enum) {
    return fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...whole.enum) },
      { weight: 1, arbitrary: fc.constantFrom('toString', 'new_kind') },
    );
  }
  switch (whole.type) {
    case 'string':
      return TEXTS[whole.format] ?? text;
    case 'integer':
    case 'number':
      return fc.constantFrom(0, 1, 2, 30, 2 ** 31, 2 ** 52);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(arbitraryOf(whole.items), {
        minLength: whole.minItems ?? 0,
        maxLength: Math.min(3, whole.maxItems ?? 3),
      });
    case 'object':
      return objectOf(whole);
    default:
      return fc.constantFrom(null, {});
  }
}

function objectOf({ properties = {}, required = [] }: Schema) {
  const fields = Object.fromEntries(
    Object.entries(properties as { [key: string]: Schema }).map(
      ([key, value]) => [
        key,
        // Every id that PagerDuty answers is one, whatever the schema allows.
        /^(id|.*_id)$/.test(key)
          ? fc.stringMatching(/^[A-Z0-9]{7,14}$/)
          : arbitraryOf(value),
      ],
    ),
  );
  return fc.record(
    { ...fields, deleted_at: TEXTS['date-time'], new_field: text },
    {
      // Never missing, though the description has them optional at times.
      requiredKeys: ['id', 'type', ...required].filter(key => key in fields),
    },
  );
}

/** References followed, and the parts of `allOf` in one. */
function merged(schema: Schema): Schema {
  const { $ref, allOf, ...rest } = schema;
  const parts: Schema[] = [
    ...($ref ? [definitions[$ref.split('/').at(-1)]] : []),
    ...(allOf ?? []),
  ].map(merged);
  return [...parts, rest].reduce(
    (whole, part) => ({
      ...whole,
      ...part,
      properties: { ...whole.properties, ...part.properties },
      required: [...(whole.required ?? []), ...(part.required ?? [])],
    }),
    {},
  );
}
