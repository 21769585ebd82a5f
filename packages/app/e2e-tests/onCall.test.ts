import { expect, type Page, test } from '@playwright/test';
import {
  expectAccessible,
  expectFitsWidth,
  signInAs,
  useTheme,
} from './support/portal';
import { onCallNow } from './support/simulator';

/** What the keyboard stops at from the top of the page on, by name. */
async function stopsOf(page: Page, most: number): Promise<string[]> {
  const stops: string[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest('article')) return undefined;
      const labels =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement
          ? [...(element.labels ?? [])].map(label => label.textContent)
          : [];
      const name = [
        element.getAttribute('aria-label'),
        ...labels,
        element.textContent,
        document.getElementById(element.getAttribute('aria-labelledby') ?? '')
          ?.textContent,
      ].find(text => text?.trim());
      return name?.trim() ?? `unnamed ${element.outerHTML.slice(0, 100)}`;
    });
    if (stop !== undefined) stops.push(stop);
    else if (stops.length > 0) break;
  }
  return stops;
}

test.describe('the on-call page', () => {
  test('finds who is on call by person, team and service', async ({ page }) => {
    await signInAs(page, /Ida Berg, engineer/);
    await page.goto('/on-call/now');
    const { oncalls } = await onCallNow('podcast-player-api');
    const first = oncalls.find(entry => entry.escalation_level === 1)!;
    await page
      .getByRole('textbox', { name: /Search a person/ })
      .fill('podcast-player-api');
    await expect(
      page.getByRole('link', { name: first.user.summary }).first(),
    ).toBeVisible();
    await expect(page.getByText(/T\d\d:\d\d:\d\d/)).toHaveCount(0);
    await expectAccessible(page, ['article']);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`shows coverage and health, ${theme}`, async ({ page }) => {
      await useTheme(page, theme);
      await signInAs(page, /Omar Haddad, team lead/);
      await page.goto('/on-call/coverage');
      await expect(page.getByText(/28 days: /).first()).toBeVisible();
      await expectAccessible(page, ['article']);
      await page.goto('/on-call/health');
      await expect(
        page.getByRole('heading', { name: 'Interruptions by week' }),
      ).toBeVisible();
      await expectAccessible(page, ['article']);
      await page.setViewportSize({ width: 390, height: 844 });
      for (const tab of ['now', 'coverage', 'health']) {
        await page.goto(`/on-call/${tab}`);
        await expect(page.getByRole('article').first()).toBeVisible();
        await expectFitsWidth(page);
      }
    });
  }

  test('can be walked by the keyboard alone', async ({ page }) => {
    await signInAs(page, /Omar Haddad, team lead/);
    const stops: Record<string, string[]> = {};
    for (const tab of ['now', 'coverage', 'health', 'pay']) {
      await page.goto(`/on-call/${tab}`);
      await expect(page.getByText(/^as of /).first()).toBeVisible();
      stops[tab] = await stopsOf(page, 60);
      expect(stops[tab].filter(name => name.startsWith('unnamed'))).toEqual([]);
    }
    expect(stops.now[0]).toMatch(/^Search a person/);
    expect(stops.coverage).toContain('Shifts as a table');
    expect(stops.health).toContain('Interruptions by week as a table');

    // A search, a disclosure and a view, without a mouse.
    await page.goto('/on-call/now');
    await expect(page.getByText(/^as of /).first()).toBeVisible();
    await page.getByRole('textbox', { name: /Search a person/ }).focus();
    await page.keyboard.type('Podcast Player');
    await expect(page.getByText(/^1 policy/)).toBeVisible();
    await page.goto('/on-call/coverage');
    await page
      .getByRole('button', { name: 'Shifts as a table' })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.goto('/on-call/pay');
    await expect(page.getByText(/^as of /).first()).toBeVisible();
    await page.getByRole('button', { name: 'Teams' }).press('Enter');
    await expect(page.getByRole('table', { name: /^Teams in / })).toBeVisible();
  });
});
