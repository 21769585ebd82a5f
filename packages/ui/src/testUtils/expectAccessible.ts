import axe from 'axe-core';

/** What axe can judge without a layout; a page supplies landmarks and colours. */
export async function expectAccessible(container: Element) {
  const { violations } = await axe.run(container, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
}
