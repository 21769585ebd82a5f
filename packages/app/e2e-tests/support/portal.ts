import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const showcase = '/catalog/default/component/podcast-player-api';

/** Chooses a persona on the sign-in page, as a visitor does. */
export async function signInAs(page: Page, persona: string | RegExp) {
  await page.goto('/');
  const choice = page.getByRole('button', { name: persona });
  await choice.click();
  await expect(choice).toBeHidden();
  // On phones the rest of the navigation is behind a button.
  await expect(
    page.getByRole('button', { name: 'Search', exact: true }).first(),
  ).toBeVisible();
}

/** Puts Backstage's dark theme in force before the next page is loaded. */
export async function useTheme(page: Page, theme: 'light' | 'dark') {
  await page.addInitScript(
    name => window.localStorage.setItem('theme', name),
    theme,
  );
}

/** Everything that is ours on the page must be free of axe's findings. */
export async function expectAccessible(page: Page, regions: string[]) {
  // Backstage's spinners have no name; what is judged is the page when loaded.
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  let builder = new AxeBuilder({ page });
  for (const region of regions) builder = builder.include(region);
  const { violations } = await builder.analyze();
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      where: nodes.map(node => node.html.slice(0, 200)),
    })),
  ).toEqual([]);
}

/** The page itself must not scroll sideways. */
export async function expectFitsWidth(page: Page) {
  const [content, window_] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window_);
}

/** Loads the page anew until the check holds; for what follows from a pull. */
export async function eventually(page: Page, check: () => Promise<void>) {
  await expect(async () => {
    await page.reload();
    await check();
  }).toPass({ timeout: 80_000, intervals: [2_000] });
}

/** The disclosure of a rule; its name starts with the word for its status. */
export function ruleNamed(page: Page, title: string) {
  return page.getByRole('button', {
    name: new RegExp(`^(pass|fail|unknown|exempt) ${title}`, 'i'),
  });
}

/** A rule as it stands in the list, with its message. */
export function ruleItem(page: Page, title: string) {
  return page.getByRole('listitem').filter({ has: ruleNamed(page, title) });
}
