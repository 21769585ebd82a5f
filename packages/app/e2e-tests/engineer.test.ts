import { expect, test } from '@playwright/test';
import {
  eventually,
  expectAccessible,
  expectFitsWidth,
  showcase,
  signInAs,
  useTheme,
  ruleNamed,
} from './support/portal';
import { onCallNow } from './support/simulator';

test.describe('an engineer', () => {
  test('reads who is on call now and next, as PagerDuty has it', async ({
    page,
  }) => {
    await signInAs(page, /Ida Berg, engineer/);
    await page.goto(showcase);

    const { oncalls } = await onCallNow('podcast-player-api');
    expect(oncalls.length).toBeGreaterThanOrEqual(3);
    await eventually(page, async () => {
      for (const { user, schedule } of oncalls) {
        await expect(
          page.getByRole('link', { name: user.summary }).first(),
        ).toBeVisible();
        await expect(page.getByText(schedule!.summary).first()).toBeVisible();
      }
    });
    await expect(page.getByText(/next/).first()).toBeVisible();
    await expect(page.getByText(/% covered/)).toBeVisible();
    await expectAccessible(page, ['main']);
  });

  test('finds the failing rule with its evidence and fix', async ({ page }) => {
    await signInAs(page, /Ida Berg, engineer/);
    await page.goto(`${showcase}/readiness`);
    await eventually(page, async () => {
      await expect(
        page.getByRole('heading', { name: /Level 2 Operable/ }),
      ).toBeVisible({ timeout: 5_000 });
    });

    const rule = ruleNamed(page, 'Someone is on call around the clock');
    await rule.focus();
    await page.keyboard.press('Enter');
    await expect(rule).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByText('onCall.coverage.next28Days')).toBeVisible();
    await expect(page.getByText(/How to fix/i).first()).toBeVisible();
    await expect(page.getByText(/Why/i).first()).toBeVisible();
    await expectAccessible(page, ['main']);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`reads it on a phone, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await useTheme(page, theme);
      await signInAs(page, /Ida Berg, engineer/);
      for (const path of [showcase, `${showcase}/readiness`]) {
        await page.goto(path);
        await expect(page.getByText(/Level \d/).first()).toBeVisible();
        await expectFitsWidth(page);
        await expectAccessible(page, ['main']);
      }
    });
  }
});
