import {
  expect,
  type Browser,
  type Locator,
  type Page,
  test,
} from '@playwright/test';
import { eventually, expectAccessible, signInAs } from './support/portal';
import {
  control,
  onCallNow,
  pagerDuty,
  type SimulatorState,
} from './support/simulator';

const TEAM = '/readiness/rollout/teams/default/podcast-player';
const SYSTEM = '/catalog/default/system/player/readiness';
const HOUR_MS = 60 * 60 * 1000;

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

/** Somebody of the team takes the hours of the coming weeks that nobody has. */
async function closeGaps(schedule: string) {
  const since = new Date();
  const until = new Date(since.getTime() + 40 * 24 * HOUR_MS);
  const { schedule: shown } = await pagerDuty<{
    schedule: {
      final_schedule: {
        rendered_schedule_entries: Array<{
          start: string;
          end: string;
          user: { id: string };
        }>;
      };
    };
  }>(
    `/schedules/${schedule}?since=${since.toISOString()}&until=${until.toISOString()}`,
  );
  const shifts = shown.final_schedule.rendered_schedule_entries;
  let at = since.getTime();
  for (const { start, end, user } of shifts) {
    if (Date.parse(start) > at) {
      await control('POST', `/pagerduty/schedules/${schedule}/overrides`, {
        start: new Date(at),
        end: start,
        userId: user.id,
      });
    }
    at = Math.max(at, Date.parse(end));
  }
}

/** A person of the company, in a browser of their own. */
async function openAs(browser: Browser, persona: RegExp, theme?: 'dark') {
  const context = await browser.newContext({ timezoneId: 'Europe/Stockholm' });
  const page = await context.newPage();
  if (theme) {
    await page.addInitScript(() =>
      window.localStorage.setItem('theme', 'dark'),
    );
  }
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

/** What the team has to show for a stage, by its title. */
const criterion = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ hasText: title }).first();

// One story, each part of which goes on where the one before left it. What a
// year later brings is walked over the API with a clock that is passed in
// (plugin.rolloutYear.test.ts): a portal cannot honestly be told of a year.
test.describe.serial('the rollout of one team', () => {
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
    const omar = await openAs(browser, /Omar Haddad, team lead/);
    const li = await openAs(browser, /Li Wei, on-call reviewer/);
    const ida = await openAs(browser, /Ida Berg, engineer/);

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
    await expectAccessible(ida, ['article']);

    await ask(omar, 'Let us listen in.');
    await confirm(li, 'Shadowing', 'Pay is agreed on paper.');
    for (const page of [omar, li, ida]) await page.context().close();
  });

  test('is accepted with one condition, goes on call, and central operations leaves', async ({
    browser,
  }) => {
    const omar = await openAs(browser, /Omar Haddad, team lead/);
    const li = await openAs(browser, /Li Wei, on-call reviewer/, 'dark');

    await omar.goto(SYSTEM);
    await omar
      .getByRole('button', { name: 'Ask for acceptance into 24/7' })
      .click();
    const request = omar.getByRole('form', {
      name: 'Ask for acceptance into 24/7',
    });
    await request.getByRole('textbox').fill('Nights are quiet.');
    await request.getByRole('button', { name: 'Ask', exact: true }).click();
    await omar.getByRole('link', { name: 'Open the record' }).click();
    await expect(
      omar.getByRole('heading', { name: 'player into on-call' }),
    ).toBeVisible();
    await expect(
      omar.getByRole('button', { name: 'Accept', exact: true }),
    ).toHaveCount(0);
    await expectAccessible(omar, ['article']);

    await li.goto('/readiness/acceptances');
    await li
      .getByRole('row', { name: /waits for you/ })
      .getByRole('link', { name: 'player', exact: true })
      .click();
    await li
      .getByRole('button', { name: 'Show every rule as it stood' })
      .click();
    await expect(
      li.getByText('The hash of what was read is the one that was recorded.'),
    ).toBeVisible();
    const accept = li.getByRole('button', { name: 'Accept', exact: true });
    await tabTo(li, accept);
    await li.keyboard.press('Enter');
    const decision = li.getByRole('form', {
      name: 'Accept player into on-call',
    });
    await li.keyboard.type('Well prepared.');
    await tabTo(li, decision.getByRole('button', { name: 'Add a condition' }));
    await li.keyboard.press('Enter');
    await decision
      .getByRole('textbox', { name: 'Condition 1' })
      .fill('Practise a restore');
    await decision
      .getByLabel(/To be met by/)
      .fill(new Date(Date.now() + 720 * HOUR_MS).toISOString().slice(0, 10));
    await tabTo(li, decision.getByRole('button', { name: 'Accept' }));
    await li.keyboard.press('Enter');
    await expect(li.getByText('Your approval is recorded.')).toBeVisible();
    await expect(li.getByText(/Practise a restore/)).toBeVisible();
    await expectAccessible(li, ['article']);

    await ask(omar, 'We sleep well. Let us take it.');
    await confirm(li, 'On call', 'The runbooks were walked through with me.');

    await closeGaps(policy.rules[0].targets[0].id);
    await policy.reset();
    await li.goto('/readiness/rollout?why=firstLevel');
    await eventually(li, async () => {
      await expect(
        li.getByRole('heading', {
          name: 'What central operations still carries',
        }),
      ).toBeVisible({ timeout: 5_000 });
      await expect(li.getByRole('table').last()).toBeVisible({
        timeout: 5_000,
      });
      await expect(
        li.getByRole('row', {
          name: /podcast.player.api.*central operations is called first/i,
        }),
      ).toHaveCount(0);
    });
    await expectAccessible(li, ['article']);
    for (const page of [omar, li]) await page.context().close();
  });

  test('shows at risk where it regresses, until that is mended', async ({
    browser,
  }) => {
    const nora = await openAs(browser, /Nora Ek, leadership/);
    const covered = 'Somebody is on call around the clock';
    const current = nora.getByRole('button', {
      name: 'What On call asked for, and still does',
    });
    // Other things may be missing too: on paper, the runbooks were walked through.
    const risk = nora.getByText(/At risk since/).filter({ hasText: covered });
    await nora.goto(TEAM);
    await eventually(nora, async () => {
      await current.click({ timeout: 5_000 });
      await expect(criterion(nora, covered)).toContainText(/^✓?met/, {
        timeout: 5_000,
      });
    });
    await expect(risk).toHaveCount(0);

    await policy.answerFirst(await scheduleNamed(/Audio Pipeline weeknights/));
    await eventually(nora, () => expect(risk).toBeVisible({ timeout: 5_000 }));
    await expect(risk).toContainText('A review of the stage is due on');
    // Nothing moves by itself.
    await expect(
      nora.getByRole('heading', { name: 'Stage: On call' }),
    ).toBeVisible();
    await expectAccessible(nora, ['article']);

    await policy.reset();
    await eventually(nora, async () => {
      await expect(
        nora.getByRole('heading', { name: 'Stage: On call' }),
      ).toBeVisible({ timeout: 5_000 });
      await expect(risk).toHaveCount(0);
    });
    await expect(nora.getByText('Shadowing → On call')).toBeVisible();
    await nora.context().close();
  });
});
