import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import {
  eventually,
  expectAccessible,
  expectFitsWidth,
  signInAs,
  useTheme,
} from './support/portal';

const viewsOf = (page: Page) =>
  page.getByRole('navigation', { name: 'Whose pay' });

/** The step that a month takes, once its dialog is confirmed. */
async function takeStep(page: Page, step: string, note?: string) {
  // What Backstage says of the step before has a button to close it, too.
  await page
    .getByRole('article')
    .getByRole('button', { name: step, exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name: step });
  if (note) await dialog.getByRole('textbox').fill(note);
  await dialog.getByRole('button', { name: step, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

test.describe('pay', () => {
  test('explains an engineer their own month, and nobody else’s', async ({
    page,
  }) => {
    await signInAs(page, /Ida Berg, engineer/);
    await page.goto('/on-call/pay');
    await eventually(page, () =>
      expect(
        page.getByRole('heading', { name: /Statement of Ida Berg/ }),
      ).toBeVisible({ timeout: 5_000 }),
    );
    await expect(page.getByText('Earned so far')).toBeVisible();
    await expect(viewsOf(page)).toHaveCount(0);
    await page
      .getByRole('button', { name: /^Outside office hours: .* an hour/ })
      .first()
      .click();
    const intervals = page.getByRole('table', {
      name: 'Intervals of Outside office hours',
    });
    await expect(intervals.getByRole('row').nth(1)).toContainText(/level \d/);
    await expectAccessible(page, ['article']);
  });

  test('shows a lead the teams’ totals', async ({ page }) => {
    await signInAs(page, /Omar Haddad, team lead/);
    await page.goto('/on-call/pay');
    await viewsOf(page).getByRole('button', { name: 'Teams' }).click();
    const teams = page.getByRole('table', { name: /^Teams in / });
    await expect(
      teams.getByRole('link', { name: 'Podcast Player' }),
    ).toBeVisible();
    await expect(teams.getByRole('row')).toHaveCount(2);
    await expectAccessible(page, ['article']);
  });

  test('lets payroll review, close and export, and leadership reopen', async ({
    browser,
    page,
  }) => {
    await signInAs(page, /Petra Lund, payroll/);
    await page.goto('/on-call/pay');
    // The oldest month that is over, once all of it has been read.
    await eventually(page, () =>
      expect(page.getByRole('button', { name: 'Review' })).toBeEnabled({
        timeout: 5_000,
      }),
    );
    await expectAccessible(page, ['article']);
    await takeStep(page, 'Review', 'Compared with the schedules');
    await expect(page.getByText('reviewed (now)')).toBeVisible();
    await takeStep(page, 'Close');
    await expect(page.getByText('closed (now)')).toBeVisible();
    await expect(
      page.getByText(/Frozen by .* Hash [0-9a-f]{64}/),
    ).toBeVisible();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toMatch(
      /^\uFEFF?period,person,email,pagerduty_user_id,band,minutes,rate_per_hour,currency,amount/,
    );
    expect(csv).toContain('ida.berg@ljudbild.example');
    await takeStep(page, 'Mark as exported');
    await expect(page.getByText('exported (now)')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reopen' })).toHaveCount(0);

    await page.getByRole('textbox', { name: 'Search a person' }).fill('ida b');
    await page
      .getByRole('link', { name: 'Open the statement of Ida Berg' })
      .click();
    await expect(
      page.getByRole('heading', { name: /Statement of Ida Berg/ }),
    ).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.getByRole('button', { name: 'Back to all people' }),
    ).toBeHidden();

    const leadership = await (await browser.newContext()).newPage();
    await signInAs(leadership, /Nora Ek, leadership/);
    await leadership.goto('/on-call/pay');
    await expect(
      leadership.getByRole('heading', { name: /^Cost by team and month/ }),
    ).toBeVisible();
    await expect(
      leadership.getByRole('heading', { name: /^Forecast for/ }),
    ).toBeVisible();
    await expect(
      leadership.getByRole('table', { name: /^Teams in / }),
    ).toBeVisible();
    await expect(leadership.getByText('Ida Berg')).toHaveCount(0);
    await expectAccessible(leadership, ['article']);
    await takeStep(leadership, 'Reopen', 'The demo goes on');
    await expect(
      leadership.getByRole('button', { name: 'Reopen' }),
    ).toHaveCount(0);
    await leadership.close();
  });

  for (const [persona, view] of [
    [/Omar Haddad, team lead/, 'teams'],
    [/Petra Lund, payroll/, 'payroll'],
    [/Nora Ek, leadership/, 'cost'],
  ] as const) {
    test(`fits a phone, in the dark: ${view}`, async ({ page }) => {
      await useTheme(page, 'dark');
      await signInAs(page, persona);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/on-call/pay?view=${view}`);
      await expect(
        page.getByRole('article').getByRole('heading').first(),
      ).toBeVisible();
      await expectAccessible(page, ['article']);
      await expectFitsWidth(page);
    });
  }
});
