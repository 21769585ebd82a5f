import type { LoggerService } from '@backstage/backend-plugin-api';
import knexFactory, { type Knex } from 'knex';

/** SQLite in a file that is not flushed to the disk. */
export function openDatabase(filename: string): Knex {
  return knexFactory({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      // Otherwise it is the disk that is measured, one flush per write.
      afterCreate: (
        connection: { pragma(text: string): void },
        done: (error: Error | null, connection: object) => void,
      ) => {
        connection.pragma('synchronous = OFF');
        connection.pragma('journal_mode = MEMORY');
        done(null, connection);
      },
    },
  });
}

/** A logger that keeps what it is warned of. */
export function keepWarnings(warnings: string[]): LoggerService {
  const keep = (message: string, meta?: Error | object) => {
    warnings.push(`${message}${meta ? ` ${JSON.stringify(meta)}` : ''}`);
  };
  const logger: LoggerService = {
    debug: () => undefined,
    info: () => undefined,
    warn: keep,
    error: keep,
    child: () => logger,
  };
  return logger;
}
