import { expect, type Page, test } from '@playwright/test';
import {
  eventually,
  expectAccessible,
  expectFitsWidth,
  ruleNamed,
  showcase,
  signInAs,
  useTheme,
} from './support/portal';

const team = '/readiness/teams/default/podcast-player';
// People alone decide it: no change of schedules or accounts, and no age of what
// they say, turns it meanwhile.
const failing = 'A service level objective is set';
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Opens a rule of the showcase on its scorecard. */
async function openRule(page: Page, rule: string) {
  await page.goto(`${showcase}/readiness?rule=${rule}`);
  await expect(
    page.getByRole('group', { name: /^Details of/ }).first(),
  ).toBeVisible();
  return page.getByRole('group', { name: /^Details of/ }).first();
}

test.describe('a team', () => {
  test('has its weekly look on one page, and sends it', async ({ page }) => {
    await signInAs(page, /Omar Haddad, team lead/);
    await page.goto('/readiness/teams');
    const mine = page.getByRole('region', { name: 'Your teams' });
    await mine.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/readiness\/teams\/default\/.+/);

    await page.goto(team);
    await expect(page.getByRole('region', { name: 'Stage' })).toContainText(
      /for \d+ days?, since|from the start/,
    );
    await expect(
      page.getByRole('list', { name: 'Fix first' }).getByRole('listitem'),
    ).not.toHaveCount(0);
    await expect(
      page.getByRole('region', { name: /^Rules gained and lost/ }),
    ).toContainText(/gained|lost/);
    await expect(
      page.getByRole('region', { name: /^On call in the next 28 days/ }),
    ).toContainText(/covered \d+/);
    const services = page.getByRole('table', { name: 'Services' });
    await expect(
      services.getByRole('link', { name: 'Podcast player API' }).first(),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();

    await page.getByRole('button', { name: 'Over a year' }).click();
    await expect(page).toHaveURL(/view=year/);
    await page.reload();
    await expect(
      page.getByRole('button', { name: 'Over a year' }),
    ).toHaveAttribute('aria-pressed', 'true');
    await expect(
      page.getByRole('region', { name: /^Interruptions a week/ }),
    ).toBeVisible();
  });

  test('finds the same as a tab of its group', async ({ page }) => {
    await signInAs(page, /Omar Haddad, team lead/);
    await page.goto('/catalog/default/group/podcast-player/team');
    await expect(page.getByRole('region', { name: 'Stage' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Fix first' })).toBeVisible();
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`reads it at a desk and on a phone, ${theme}`, async ({ page }) => {
      // Eight pages, each judged by axe.
      test.slow();
      await useTheme(page, theme);
      await signInAs(page, /Omar Haddad, team lead/);
      for (const path of [
        '/readiness/teams',
        team,
        `${team}?view=year`,
        '/readiness/waivers',
      ]) {
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
          await expectAccessible(page, ['article']);
          await expectFitsWidth(page);
        }
      }
    });
  }
});

test.describe('a waiver', () => {
  test('is asked for by keyboard alone, and approved by somebody else', async ({
    page,
    browser,
  }) => {
    // Two people, one after the other.
    test.slow();
    await signInAs(page, /Ida Berg, engineer/);
    const details = await openRule(page, 'OBS-07');
    await details.getByRole('button', { name: 'Ask for a waiver' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('A new colleague starts next month.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Central operations covers the gap.');
    await page.keyboard.press('Tab');
    await page.getByLabel(/^Until/).fill(inDays(20));
    const send = page.getByRole('button', { name: 'Ask for it' });
    await expectAccessible(page, ['main']);
    await send.focus();
    await page.keyboard.press('Enter');
    await expect(details).toContainText('waits for a decision');
    await expect(
      page.getByRole('status').filter({ hasText: 'A waiver was asked for' }),
    ).toHaveCount(1);
    // Nobody decides on their own request.
    await expect(details.getByRole('button', { name: 'Approve' })).toHaveCount(
      0,
    );

    const context = await browser.newContext();
    const reviewer = await context.newPage();
    await signInAs(reviewer, /Li Wei, on-call reviewer/);
    await reviewer.goto('/readiness/waivers');
    const waiting = reviewer.getByRole('region', {
      name: 'Wait for your decision',
    });
    await expect(waiting).toContainText('A new colleague starts next month.');
    await expectAccessible(reviewer, ['article']);
    await waiting.getByRole('link', { name: new RegExp(failing) }).click();
    const seen = reviewer.getByRole('group', { name: /^Details of/ }).first();
    await seen.getByRole('button', { name: 'Approve' }).click();
    await reviewer
      .getByRole('form')
      .getByRole('button', { name: 'Approve' })
      .click();
    await expect(ruleNamed(reviewer, failing)).toHaveAccessibleName(/^exempt/);
    await expect(seen).toContainText(/in effect.*Without it: .*fail/);
    await seen.getByRole('button', { name: 'Revoke' }).click();
    await reviewer.getByLabel(/^Why/).fill('It was tried, and works.');
    await reviewer
      .getByRole('form')
      .getByRole('button', { name: 'Revoke' })
      .click();
    await expect(ruleNamed(reviewer, failing)).toHaveAccessibleName(/^fail/);
    await context.close();
  });
});

test.describe('an attestation', () => {
  test('is recorded with what shows it, and taken back', async ({ page }) => {
    await signInAs(page, /Ida Berg, engineer/);
    const details = await openRule(page, 'OBS-08');
    await details.getByRole('button', { name: /^Attest/ }).click();
    const form = page.getByRole('form', { name: /^Attest/ });
    await form.getByRole('radio', { name: 'yes' }).check();
    await expect(form.getByRole('button', { name: 'Attest' })).toBeDisabled();
    await form.getByLabel(/^Link/).fill('https://wiki.example.net/game-day');
    await form.getByRole('button', { name: 'Attest' }).click();
    await expect(details).toContainText(/yes.*by you/);
    await expect(
      page.getByRole('button', { name: /^pass .*rehearsed/i }),
    ).toBeVisible();

    await details.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByLabel(/^Why/).fill('It was another system.');
    await page
      .getByRole('form')
      .getByRole('button', { name: 'Withdraw' })
      .click();
    await expect(details).toContainText('Nobody has attested this.');
    await eventually(page, async () => {
      await expect(
        page.getByRole('button', { name: /^(fail|unknown) .*rehearsed/i }),
      ).toBeVisible({ timeout: 5_000 });
    });
  });
});
