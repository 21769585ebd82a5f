import type { Knex } from 'knex';

type ColumnType = 'text' | 'integer' | 'timestamp' | 'boolean';
type Value = string | number | boolean | Date | null | undefined;

const POSTGRES_TYPES: Record<ColumnType, string> = {
  text: 'text',
  integer: 'integer',
  timestamp: 'timestamptz',
  boolean: 'boolean',
};

const UNSTORABLE = /\0|\p{Surrogate}/u;

const quoted = (name: string) => `"${name}"`;

function toJson(
  value: Value,
  postgres: boolean,
): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) {
    return postgres ? value.toISOString() : value.getTime();
  }
  return typeof value === 'string' ? storable(value) : value;
}

// PostgreSQL's JSON holds neither NUL nor halves of surrogate pairs.
function storable(text: string): string {
  return UNSTORABLE.test(text)
    ? text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\u{fffd}')
    : text;
}

/**
 * Inserts or updates any number of rows in one statement. The rows travel as
 * one JSON value, so that neither the number of statements nor that of bindings
 * grows with them.
 */
export async function insertRows<Column extends string>(
  knex: Knex,
  options: {
    table: string;
    columns: Record<Column, ColumnType>;
    rows: Iterable<{ [Name in NoInfer<Column>]?: Value }>;
    /** Columns of the key; rows that are there already are updated. */
    key?: NoInfer<Column>[];
  },
): Promise<void> {
  const { table, columns, rows, key } = options;
  const names = Object.keys(columns) as Column[];
  const postgres = knex.client.config.client === 'pg';
  // Text by text, so that many rows are never all held as objects as well.
  const texts: string[] = [];
  for (const row of rows) {
    const members: Record<string, string | number | boolean> = {};
    for (const name of names) {
      const value = toJson(row[name], postgres);
      // What is absent is null to the database.
      if (value !== null) members[name] = value;
    }
    texts.push(JSON.stringify(members));
  }
  if (texts.length === 0) return;
  const json = `[${texts.join()}]`;
  const list = names.map(quoted).join(', ');
  const source = postgres
    ? `select ${list} from jsonb_to_recordset(?::jsonb) as rows(${names
        .map(name => `${quoted(name)} ${POSTGRES_TYPES[columns[name]]}`)
        .join(', ')})`
    : `select ${names
        .map(name => `json_extract(value, '$.${name}')`)
        .join(', ')} from json_each(?) where true`;
  const updates = names.filter(name => !key?.includes(name));
  const conflict = key
    ? ` on conflict (${key.map(quoted).join(', ')}) do update set ${updates
        .map(name => `${quoted(name)} = excluded.${quoted(name)}`)
        .join(', ')}`
    : '';
  await knex.raw(
    `insert into ${quoted(table)} (${list}) ${source}${conflict}`,
    [json],
  );
}
