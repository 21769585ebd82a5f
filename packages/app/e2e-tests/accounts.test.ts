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
  accountId: string;
  name: string;
  /** What can be seen of it from outside: a level, `wider`, `unknown` or `inactive`. */
  observable: number | string;
};

type Access = {
  observedLevel?: number;
  declaredLevel?: number;
  agrees?: boolean;
  unknownGrants?: number;
};

/** The stored evidence of who reaches each account, by account id. */
async function accessOfAccounts(portal: string) {
  const signIn = await fetch(`${portal}/api/auth/persona/refresh`, {
    headers: { 'x-demo-persona': 'user:default/nora.ek' },
  });
  const { token } = (await signIn.json()).backstageIdentity;
  const response = await fetch(
    `${portal}/api/readiness/evidence?source=accountAccess&kind=resource&limit=500`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  const { items } = (await response.json()) as {
    items: Array<{ entityRef: string; items: Array<{ value?: Access }> }>;
  };
  return new Map(
    items.map(({ entityRef, items: [record] }) => [
      entityRef.replace('resource:default/aws-', ''),
      record?.value,
    ]),
  );
}

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
    await expectAccessible(page, ['article']);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /as CSV/i }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  });

  test('are observed as they are, the deliberately wrong ones too', async ({
    baseURL,
  }) => {
    const { accounts } = await control<{ accounts: Truth[] }>(
      'GET',
      '/aws/truth',
    );
    await expect(async () => {
      const access = await accessOfAccounts(process.env.PORTAL_URL ?? baseURL!);
      const observed = accounts.map(({ accountId, name }) => {
        const value = access.get(accountId);
        return [name, accountId, value?.observedLevel];
      });
      // A policy of which only the name can be seen leaves the level unknown.
      const expected = accounts.map(({ accountId, name, observable }) => [
        name,
        accountId,
        typeof observable === 'number' && !access.get(accountId)?.unknownGrants
          ? observable
          : undefined,
      ]);
      expect(observed).toEqual(expected);
      for (const { accountId, observable } of accounts) {
        const value = access.get(accountId);
        if (observable === 'wider' && value?.declaredLevel) {
          expect(value.agrees).toBe(false);
        }
      }
    }).toPass({ timeout: 80_000, intervals: [2_000] });
    expect(
      accounts.filter(({ observable }) => typeof observable === 'number')
        .length,
    ).toBeGreaterThan(25);
  });

  test('say who reaches them, as the directory has it', async ({ page }) => {
    const truth = await control<Truth>('GET', '/aws/truth/255834286328');
    expect(truth).toMatchObject({ name: 'player-prod', observable: 2 });

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
    await expectAccessible(page, ['article']);
  });
});
