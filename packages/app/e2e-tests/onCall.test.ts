import { expect, test } from '@playwright/test';
import {
  expectAccessible,
  expectFitsWidth,
  signInAs,
  useTheme,
} from './support/portal';
import { onCallNow } from './support/simulator';

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
});
