import { expect, type Page, test } from '@playwright/test';
import {
  eventually,
  expectAccessible,
  expectFitsWidth,
  signInAs,
  useTheme,
} from './support/portal';

/** Goes on with the Tab key until what has the focus has that name. */
async function tabTo(page: Page, role: string, name: RegExp) {
  await expect(async () => {
    await page.keyboard.press('Tab');
    const focused = page.locator('*:focus');
    await expect(
      focused.and(page.getByRole(role as 'link', { name })),
    ).toHaveCount(1, { timeout: 200 });
  }).toPass({ timeout: 60_000, intervals: [10] });
}

const controls = (page: Page) =>
  page.getByRole('group', { name: 'What to look at' });

test.describe('leadership', () => {
  test('sees how adoption stands, and gets to the evidence', async ({
    page,
  }) => {
    await signInAs(page, /Nora Ek, leadership/);
    await eventually(page, async () => {
      await page.goto('/readiness');
      await expect(
        page.getByText(/\d+ of \d+ teams run their own on-call/),
      ).toBeVisible({ timeout: 10_000 });
    });
    await expect(page).toHaveURL(/\/readiness\/adoption/);
    await expect(
      page.getByRole('figure', { name: 'Services by level' }),
    ).toBeVisible();
    await expect(
      page
        .getByRole('heading', { name: 'Who moved' })
        .or(page.getByRole('heading', { name: 'Improved most' })),
    ).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'Waiver debt' }),
    ).toBeVisible();
    await expectAccessible(page, ['article']);

    const map = page.getByRole('table', { name: /Where it stands/ });
    await map
      .getByRole('button', { name: /^What is below/ })
      .first()
      .click();
    await expect(
      map.getByRole('button', { expanded: true }).first(),
    ).toBeVisible();
    const download = page.waitForEvent('download');
    await controls(page).getByRole('button', { name: 'Map as CSV' }).click();
    expect((await download).suggestedFilename()).toBe('adoption-map.csv');

    await map.getByRole('button', { name: /^All together, On-call/ }).click();
    await expect(page).toHaveURL(/\/readiness\/services\?.*category=on-call/);
    await expect(page.getByRole('table', { name: 'Services' })).toBeVisible();
  });

  test('asks the backends at most six times for a page', async ({ page }) => {
    await signInAs(page, /Nora Ek, leadership/);
    for (const [path, shown] of [
      ['/readiness/adoption', page.getByRole('list', { name: 'In short' })],
      ['/readiness/services', page.getByRole('table', { name: 'Services' })],
      ['/readiness/rules', page.getByRole('table', { name: /^Rules/ })],
      [
        '/readiness/rules/operational-ownership/ONC-05',
        page.getByRole('heading', { name: 'Dry run' }),
      ],
    ] as const) {
      // Whatever the page before still asks for is not this one's.
      await page.goto('about:blank');
      const asked: string[] = [];
      const count = (request: { url(): string }) => {
        const { pathname } = new URL(request.url());
        if (/^\/api\/(readiness|on-call|catalog)\//.test(pathname)) {
          asked.push(pathname);
        }
      };
      page.on('request', count);
      await page.goto(path);
      await expect(shown).toBeVisible();
      await page.waitForLoadState('networkidle');
      page.off('request', count);
      expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(6);
    }
  });

  test('finds services by keyboard alone', async ({ page }) => {
    await signInAs(page, /Nora Ek, leadership/);
    await page.goto('/readiness/services');
    await expect(page.getByRole('table', { name: 'Services' })).toBeVisible();
    await tabTo(page, 'searchbox', /^Search$/);
    await page.keyboard.type('podcast-player-api');
    await expect(page).toHaveURL(/text=podcast-player-api/);
    await expect(
      page.getByRole('table', { name: 'Services' }).getByRole('row'),
    ).toHaveCount(2);
    await tabTo(page, 'button', /^Level$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/sort=level/);
    await tabTo(page, 'link', /podcast.player.api/i);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(
      /component\/podcast-player-api\/readiness\?standard=/,
    );
  });

  test('keeps the filter in the address, and exports what it leaves', async ({
    page,
  }) => {
    await signInAs(page, /Ida Berg, engineer/);
    await page.goto('/readiness/services?status=fail&sort=-failing');
    const table = page.getByRole('table', { name: 'Services' });
    await expect(table).toBeVisible();
    await expect(page.getByLabel('With a rule that is')).toHaveValue('fail');
    await page.getByLabel('Level', { exact: true }).selectOption('2+');
    await expect(page).toHaveURL(/level=2%2B/);
    await page.reload();
    await expect(table).toBeVisible();
    await expect(page.getByLabel('Level', { exact: true })).toHaveValue('2+');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    expect((await download).suggestedFilename()).toBe('services.csv');
    await expectAccessible(page, ['article']);
  });

  test('reads a rule, and tries a change of it', async ({ page }) => {
    await useTheme(page, 'dark');
    await signInAs(page, /Li Wei, on-call reviewer/);
    await page.goto('/readiness/rules');
    await page
      .getByRole('link', { name: /^Someone is on call around the clock/ })
      .click();
    await expect(
      page.getByRole('heading', { name: /^Someone is on call/, level: 2 }),
    ).toBeVisible();
    await expect(
      page.getByText('annotation operations-in-teams/on-call is 24x7'),
    ).toBeVisible();
    const rule = page.getByLabel('The rule, as it would stand in the standard');
    await rule.fill(
      (await rule.inputValue()).replace('next28Days', 'next28Dayz'),
    );
    await page.getByRole('button', { name: 'Try it' }).click();
    await expect(page.getByRole('alert')).toContainText('^');
    await page
      .getByRole('button', { name: 'Back to what is in force' })
      .click();
    await page.getByRole('button', { name: 'Try it' }).click();
    await expect(page.getByText(/looked at: 0 would pass/)).toBeVisible();
    await expectAccessible(page, ['article']);
  });

  test('has it all on a phone, in the dark', async ({ page }) => {
    await useTheme(page, 'dark');
    await page.setViewportSize({ width: 390, height: 844 });
    await signInAs(page, /Nora Ek, leadership/);
    for (const [path, shown] of [
      ['/readiness/adoption', page.getByRole('list', { name: 'In short' })],
      ['/readiness/services', page.getByRole('list', { name: 'Services' })],
      ['/readiness/rules', page.getByRole('list', { name: /^Rules of/ })],
    ] as const) {
      await page.goto(path);
      await expect(shown.first()).toBeVisible();
      await expectFitsWidth(page);
      await expectAccessible(page, ['article']);
    }
  });
});
