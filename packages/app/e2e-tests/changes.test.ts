import { expect, test } from '@playwright/test';
import { eventually, showcase, signInAs, ruleItem } from './support/portal';
import { control, onCallNow, type SimulatorState } from './support/simulator';

// What changes at the source shows in the scorecard after the next pull, and
// what the source fails to say takes nothing away.
test.describe('when the sources change', () => {
  // Each waits for several pulls, and the first for the company to arrive.
  test.setTimeout(240_000);

  test.beforeEach(async ({ page }) => {
    await signInAs(page, /Ida Berg, engineer/);
    await page.goto(`${showcase}/readiness`);
    await eventually(page, async () => {
      await expect(page.getByText(/Level \d/).first()).toBeVisible({
        timeout: 5_000,
      });
    });
  });

  test.afterEach(() => control('DELETE', '/faults'));

  test('an account tag shows after the next pull', async ({ page }) => {
    const { aws } = await control<SimulatorState>('GET', '/state');
    const account = aws.accounts.find(({ name }) => name === 'player-prod')!;
    const rule = ruleItem(
      page,
      'Nobody but the build server changes production',
    );
    await eventually(page, async () => {
      await expect(rule).toContainText('player-prod: level 2', {
        timeout: 5_000,
      });
    });

    const path = `/aws/accounts/${account.id}/tags/isolation-level`;
    await control('PUT', path, { value: 'green' });
    await eventually(page, async () => {
      await expect(rule).toContainText('level 3', { timeout: 5_000 });
      await expect(rule).toContainText(/fail/i);
    });

    await control('PUT', path, { value: '2' });
    await eventually(page, async () => {
      await expect(rule).toContainText('player-prod: level 2', {
        timeout: 5_000,
      });
    });
  });

  test('an escalation policy shows after the next pull', async ({ page }) => {
    const { service } = await onCallNow('podcast-player-api');
    const policyId = (
      service as unknown as { escalation_policy: { id: string } }
    ).escalation_policy.id;
    const { pagerDuty } = await control<SimulatorState>('GET', '/state');
    const { rules } = pagerDuty.escalationPolicies.find(
      ({ id }) => id === policyId,
    )!;
    const asGiven = rules.map(({ delayMinutes, targets }) => ({
      delayMinutes,
      targets,
    }));
    const rule = ruleItem(
      page,
      'The escalation policy has at least two levels',
    );
    await eventually(page, async () => {
      await expect(rule).toContainText('3 levels', { timeout: 5_000 });
    });

    const path = `/pagerduty/escalation-policies/${policyId}/rules`;
    await control('PUT', path, asGiven.slice(0, 1));
    await eventually(page, async () => {
      await expect(rule).toContainText(/1 level/, { timeout: 5_000 });
      await expect(rule).toContainText(/fail/i);
    });

    await control('PUT', path, asGiven);
    await eventually(page, async () => {
      await expect(rule).toContainText('3 levels', { timeout: 5_000 });
    });
  });

  test('PagerDuty failing takes nothing away, is said, and passes', async ({
    page,
  }) => {
    await control('POST', '/faults', {
      area: 'pagerduty',
      kind: 'status',
      status: 401,
    });
    await page.goto(showcase);
    await eventually(page, async () => {
      await expect(page.getByText(/401|token|refused/i).first()).toBeVisible({
        timeout: 5_000,
      });
    });
    await expect(
      page
        .getByRole('link', { name: 'Omar Haddad' })
        .or(page.getByText(/until/))
        .first(),
    ).toBeVisible();
    await page.goto(`${showcase}/readiness`);
    await expect(page.getByText(/Level 2 Operable/).first()).toBeVisible();

    await control('DELETE', '/faults');
    await page.goto(showcase);
    await eventually(page, async () => {
      await expect(page.getByText(/as of/).first()).toBeVisible({
        timeout: 5_000,
      });
      await expect(page.getByText(/401/)).toHaveCount(0);
    });
  });
});
