import { expect, test } from '@playwright/test';
import {
  eventually,
  expectAccessible,
  expectFitsWidth,
  signInAs,
  useTheme,
} from './support/portal';
import { control } from './support/simulator';

type Truth = {
  items?: Array<{ name: string; level: number | string }>;
};

test.describe('the accounts', () => {
  test('are listed with declared and observed isolation', async ({ page }) => {
    await signInAs(page, /Nora Ek, leadership/);
    await page.goto('/readiness/accounts');
    await eventually(page, async () => {
      await expect(
        page.getByRole('row', { name: /^studio-prod.*differs/ }),
      ).toBeVisible({ timeout: 5_000 });
    });
    await expect(
      page.getByRole('row', { name: /^player-prod.*agrees/ }),
    ).toBeVisible();
    await page.getByRole('button', { name: /^Deviating/ }).click();
    await expect(page.getByRole('row', { name: /^player-prod/ })).toHaveCount(
      0,
    );
    await expectAccessible(page, ['main']);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /as CSV/i }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  });

  test('say who reaches them, as the directory has it', async ({ page }) => {
    const truth = await control<Truth>('GET', '/aws/truth/255834286328');
    expect(truth).toMatchObject({ name: 'player-prod', level: 2 });

    await useTheme(page, 'dark');
    await signInAs(page, /Ida Berg, engineer/);
    await page.goto('/catalog/default/resource/aws-255834286328');
    await eventually(page, async () => {
      await expect(
        page.getByText('The account is reached as it declares.'),
      ).toBeVisible({ timeout: 5_000 });
    });
    await expect(page.getByText('emergencies only')).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectFitsWidth(page);
    await page.goto('/readiness/accounts');
    await expect(page.getByText('player-prod').first()).toBeVisible();
    await expectFitsWidth(page);
    await expectAccessible(page, ['main']);
  });
});
