import {
  coreServices,
  createBackendModule,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import { rename, rm } from 'node:fs/promises';

/** The readiness database of a replay, which is kept in memory. */
export function readinessDatabase() {
  let database: DatabaseService | undefined;
  const client = () => {
    if (!database) throw new Error('The backend has not been started');
    return database.getClient();
  };
  return {
    module: createBackendModule({
      pluginId: 'readiness',
      moduleId: 'demo-year',
      register(env) {
        env.registerInit({
          deps: { database: coreServices.database },
          async init(deps) {
            database = deps.database;
          },
        });
      },
    }),
    /**
     * Lets the next sweep ask all sources, as the first one does. Otherwise
     * each would be evaluated beside what the others said a month ago.
     */
    async forgetAsking(): Promise<void> {
      const knex = await client();
      await knex('sources').delete();
    },
    /** Saves it as a file that the portal goes on with. */
    async saveTo(file: string): Promise<void> {
      const knex = await client();
      await rm(`${file}.new`, { force: true });
      await knex.raw('VACUUM INTO ?', [`${file}.new`]);
      await rename(`${file}.new`, file);
    },
  };
}
