import { expect, test } from '@playwright/test';
import {
  eventually,
  expectAccessible,
  expectFitsWidth,
  showcase,
  signInAs,
} from './support/portal';

test.describe('an engineer who browses', () => {
  test('sees owner, on-call and level at a glance', async ({ page }) => {
    await signInAs(page, /Ida Berg, engineer/);
    await eventually(page, async () => {
      await page.goto(showcase);
      const fact = (name: string) =>
        page
          .getByRole('region', { name: 'Ownership at a glance' })
          .getByRole('term')
          .filter({ hasText: new RegExp(`^${name}$`) })
          .locator('xpath=following-sibling::dd');
      await expect(fact('Owner')).toHaveText(/podcast.player/i);
      await expect(fact('On call now')).toHaveText(/.+ until .+next .+/);
      await expect(fact('Level')).toHaveText(/Level 2 Operable/);
    });
  });

  test('sees level and on-call of many, with one request to each backend', async ({
    page,
  }) => {
    await signInAs(page, /Ida Berg, engineer/);
    const asked: string[] = [];
    page.on('request', request => {
      if (/\/query$/.test(request.url())) asked.push(request.url());
    });
    await page.goto('/search?query=player');
    await expect(page.getByText(/Level 2 Operable/).first()).toBeVisible();
    expect(asked).toHaveLength(2);
    await expectAccessible(page, ['dl']);

    await page.goto('/');
    await expect(
      page.getByRole('columnheader', { name: 'On call now' }),
    ).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Level 2 Operable' }).first(),
    ).toBeVisible();
  });

  test('finds what to fix first on the home page', async ({ page }) => {
    await signInAs(page, /Ida Berg, engineer/);
    await page.goto('/home');
    const list = page.getByRole('list', {
      name: 'My services: what to fix first',
    });
    await expect(list.getByText(/things? to /).first()).toBeVisible();
    await expectFitsWidth(page);
    await list.getByRole('link').nth(1).click();
    await expect(page).toHaveURL(/\/readiness\?standard=.*rule=/);
    await expect(page.getByText('Why it matters').first()).toBeVisible();
  });

  test('reads it in Swedish', async ({ page }) => {
    await signInAs(page, /Ida Berg, engineer/);
    await page.goto('/settings');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Language' })
      .getByText('English')
      .click();
    await page.getByRole('option', { name: 'Svenska' }).click();
    await page.goto(showcase);
    await expect(
      page.getByRole('heading', { name: 'Driftmognad' }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Jour' })).toBeVisible();
  });
});
