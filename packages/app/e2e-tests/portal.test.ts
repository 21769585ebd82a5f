import { expect, test } from '@playwright/test';
import {
  eventually,
  expectAccessible,
  expectFitsWidth,
  signInAs,
  useTheme,
  ruleNamed,
} from './support/portal';

test.describe('the portal', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`asks whom to sign in as, ${theme}`, async ({ page }) => {
      await useTheme(page, theme);
      await page.goto('/');
      for (const persona of [
        /Ida Berg, engineer/,
        /Omar Haddad, team lead/,
        /Li Wei, on-call reviewer/,
        /Petra Lund, payroll/,
        /Nora Ek, leadership/,
        /Guest/,
      ]) {
        await expect(page.getByRole('button', { name: persona })).toBeVisible();
      }
      await expectAccessible(page, ['main']);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectFitsWidth(page);
    });
  }

  for (const persona of [
    'Omar Haddad, team lead',
    'Li Wei, on-call reviewer',
    'Petra Lund, payroll',
    'Nora Ek, leadership',
    'Guest',
  ]) {
    test(`lets ${persona} in, and out again`, async ({ page }) => {
      await signInAs(page, new RegExp(persona));
      await page.goto('/settings');
      const name = persona.split(',')[0];
      await expect(page.getByText(name).first()).toBeVisible();
      await page.getByRole('button', { name: /more/i }).first().click();
      await page.getByText('Sign Out').click();
      await expect(
        page.getByRole('button', { name: /Ida Berg, engineer/ }),
      ).toBeVisible();
    });
  }

  test('finds the company by catalog, team and search', async ({ page }) => {
    await signInAs(page, /Ida Berg, engineer/);
    await page.goto('/catalog/default/group/podcast-player');
    await expect(
      page.getByRole('heading', { name: 'Podcast Player' }).first(),
    ).toBeVisible();
    await expect(page.getByText('Omar Haddad').first()).toBeVisible();

    await page.goto('/search?query=playback');
    await eventually(page, async () => {
      await expect(
        page.getByRole('link', { name: /Playback positions/i }).first(),
      ).toBeVisible({ timeout: 5_000 });
    });
  });

  test('gives what nobody owns a scorecard that says so', async ({ page }) => {
    await signInAs(page, /Guest/);
    await page.goto('/catalog/default/component/ad-marker-import/readiness');
    await eventually(page, async () => {
      await expect(page.getByText(/No level yet/).first()).toBeVisible({
        timeout: 5_000,
      });
    });
    await expect(
      ruleNamed(page, 'The owner is a team that exists'),
    ).toContainText(/fail/i);
    await page.goto('/catalog/default/component/ad-marker-import');
    await expect(page.getByText(/PagerDuty/).first()).toBeVisible();
    await expect(page.getByText(/error/i)).toHaveCount(0);
  });
});
