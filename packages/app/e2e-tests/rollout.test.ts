import {
  expect,
  type Browser,
  type Locator,
  type Page,
  test,
} from '@playwright/test';
import { eventually, expectFitsWidth, signInAs } from './support/portal';
import {
  control,
  onCallNow,
  pagerDuty,
  type SimulatorState,
} from './support/simulator';

const TEAM = '/readiness/rollout/teams/default/podcast-player';

type Rule = {
  delayMinutes: number;
  targets: Array<{ type: 'schedule' | 'user'; id: string }>;
};
type Schedule = { id: string; summary: string };

/** The escalation policy of the team, as it is, and a way to change its first level. */
async function teamsPolicy() {
  const { service } = await onCallNow('podcast-player-api');
  const { id } = (service as unknown as { escalation_policy: { id: string } })
    .escalation_policy;
  const { pagerDuty: known } = await control<SimulatorState>('GET', '/state');
  const rules: Rule[] = known.escalationPolicies
    .find(policy => policy.id === id)!
    .rules.map(({ delayMinutes, targets }) => ({ delayMinutes, targets }));
  const set = (next: Rule[]) =>
    control('PUT', `/pagerduty/escalation-policies/${id}/rules`, next);
  return {
    rules,
    reset: () => set(rules),
    answerFirst: (schedule: string) =>
      set([
        {
          delayMinutes: rules[0].delayMinutes,
          targets: [{ type: 'schedule', id: schedule }],
        },
        ...rules.slice(1),
      ]),
  };
}

async function scheduleNamed(name: RegExp): Promise<string> {
  const { schedules } = await pagerDuty<{ schedules: Schedule[] }>(
    '/schedules?limit=100',
  );
  return schedules.find(({ summary }) => name.test(summary))!.id;
}

/** A person of the company, in a browser of their own. */
async function open(browser: Browser, persona: RegExp) {
  const context = await browser.newContext({ timezoneId: 'Europe/Stockholm' });
  const page = await context.newPage();
  await signInAs(page, persona);
  return page;
}

/** Goes there by the keyboard alone. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let step = 0; step < 150; step += 1) {
    if (await target.evaluate(element => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

/** Asks for the next stage with nothing but the keyboard. */
async function ask(page: Page, note: string) {
  await page.goto(TEAM);
  await tabTo(
    page,
    page.getByRole('button', { name: 'Ask for another stage' }),
  );
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Ask for another stage' });
  await tabTo(page, form.getByRole('textbox', { name: /How does the team/ }));
  await page.keyboard.type(note);
  await tabTo(page, form.getByRole('button', { name: 'Ask', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/The team has asked/)).toBeVisible();
}

/** Finds on the board what waits, and confirms it with nothing but the keyboard. */
async function confirm(page: Page, stage: string, why: string) {
  await page.goto('/readiness/rollout');
  await tabTo(
    page,
    page.getByRole('link', { name: `Podcast Player asks for ${stage}` }),
  );
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Confirm', exact: true }));
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', {
    name: `Confirm ${stage} for Podcast Player`,
  });
  await tabTo(page, form.getByRole('textbox', { name: /Why/ }));
  await page.keyboard.type(why);
  await tabTo(page, form.getByRole('button', { name: 'Confirm' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is confirmed.')).toBeVisible();
  await expect(
    page.getByRole('heading', { name: `Stage: ${stage}` }),
  ).toBeVisible();
}

// The story goes on over the API: acceptance, withdrawal and risk in the
// backend's plugin tests, and what a year later brings in
// plugin.rolloutYear.test.ts with a clock that is passed in, since a portal
// cannot honestly be told of a year.
test.describe('the rollout of one team', () => {
  test.setTimeout(240_000);
  let policy: Awaited<ReturnType<typeof teamsPolicy>>;
  let central: string;

  test.beforeAll(async () => {
    policy = await teamsPolicy();
    central = await scheduleNamed(/^Central operations primary/);
    await policy.answerFirst(central);
  });
  test.afterAll(() => policy.reset());

  test('prepares, with a plan and a pulse, and shadows', async ({
    browser,
  }) => {
    const omar = await open(browser, /Omar Haddad, team lead/);
    const li = await open(browser, /Li Wei, on-call reviewer/);
    const ida = await open(browser, /Ida Berg, engineer/);

    await ida.goto('/readiness/rollout?why=firstLevel');
    await eventually(ida, () =>
      expect(
        ida.getByRole('row', {
          name: /podcast.player.api.*central operations is called first/i,
        }),
      ).toBeVisible({ timeout: 5_000 }),
    );

    await ask(omar, 'We want to carry what we build.');
    await expect(
      omar.getByRole('button', { name: 'Confirm', exact: true }),
    ).toHaveCount(0);
    await confirm(li, 'Preparing', 'Welcome.');

    await omar.goto(TEAM);
    await omar.getByRole('button', { name: 'Add an item' }).click();
    const item = omar.getByRole('form', { name: 'Add an item' });
    await item.getByRole('textbox', { name: /^What/ }).fill('Alarms that help');
    await item.getByLabel('Kind').selectOption('automation');
    await item.getByRole('button', { name: 'Save' }).click();
    await expect(omar.getByText('It is in the plan.')).toBeVisible();
    await omar.getByRole('button', { name: 'Finish' }).click();
    await omar
      .getByRole('form', { name: 'Finish Alarms that help' })
      .getByRole('button', { name: 'Save' })
      .click();
    await expect(omar.getByText('It is finished.')).toBeVisible();

    await ida.goto(TEAM);
    await ida.getByRole('button', { name: 'Answer' }).click();
    const pulse = ida.getByRole('form', { name: 'Answer' });
    for (const question of [/How ready/, /How sustainable/]) {
      await pulse
        .getByRole('radiogroup', { name: question })
        .getByLabel('4')
        .check();
    }
    await pulse.getByRole('button', { name: 'Send' }).click();
    await expect(ida.getByText(/Nobody can see it/)).toBeVisible();
    await expect(ida.getByText(/No round with four answers/)).toBeVisible();
    await expectFitsWidth(ida);

    await ask(omar, 'Let us listen in.');
    await confirm(li, 'Shadowing', 'Pay is agreed on paper.');
    for (const page of [omar, li, ida]) await page.context().close();
  });
});
