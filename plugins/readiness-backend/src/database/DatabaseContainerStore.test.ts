import { TestDatabases } from '@backstage/backend-test-utils';
import { entity } from '../__testUtils__/entities';
import { statementsOf } from '../__testUtils__/statements';
import { containersIn } from '../catalog/containersIn';
import { DatabaseContainerStore } from './DatabaseContainerStore';
import { migrationsDirectory } from './migrations';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(120_000);

function tree(parents: Record<string, string[]>) {
  return containersIn(
    Object.entries(parents).map(([name, above]) => [
      `group:default/${name}`,
      entity({
        kind: 'Group',
        name,
        spec: { type: 'team', profile: { displayName: name.toUpperCase() } },
        relations: { childOf: above.map(ref => `group:default/${ref}`) },
      }),
    ]),
  );
}

describe.each(databases.eachSupportedId())(
  'DatabaseContainerStore on %s',
  id => {
    it('follows the tree, and writes only what differs', async () => {
      const knex = await databases.init(id);
      await knex.migrate.latest({ directory: migrationsDirectory });
      const store = DatabaseContainerStore.create(knex);
      const below = async (name: string) =>
        (
          await knex('container_closure')
            .where('ancestor_ref', `group:default/${name}`)
            .orderBy(['depth', 'descendant_ref'])
        ).map(row => `${row.depth} ${row.descendant_ref.split('/')[1]}`);
      const roots = async () =>
        (
          await knex('containers').where('is_root', 1).orderBy('entity_ref')
        ).map(({ title }) => title);

      const first = { org: [], a: ['org'], b: ['org'], x: ['a', 'b'] };
      await store.save(tree(first));
      expect(await below('org')).toEqual(['0 org', '1 a', '1 b', '2 x']);
      expect(await below('b')).toEqual(['0 b', '1 x']);
      expect(await roots()).toEqual(['ORG']);
      const again = await statementsOf(knex, () => store.save(tree(first)));
      expect(again.filter(sql => !/^select/i.test(sql))).toEqual([]);

      // A cycle, and a branch of its own.
      await store.save(tree({ a: ['x'], x: ['a'], b: [], y: ['b'] }));
      expect(await below('x')).toEqual(['0 x', '1 a']);
      expect(await below('org')).toEqual([]);
      expect(await roots()).toEqual(['A', 'B']);
      const few = await statementsOf(knex, () => store.save(tree(first)));
      const many = Object.fromEntries(
        Array.from({ length: 900 }, (_, index) => [
          `t${index}`,
          index === 0 ? [] : ['t0'],
        ]),
      );
      const more = await statementsOf(knex, () => store.save(tree(many)));
      expect(more.length).toBeLessThanOrEqual(few.length);
    });
  },
);
