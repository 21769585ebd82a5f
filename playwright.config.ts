import { defineConfig } from '@playwright/test';

/**
 * Browser tests against the demo portal, which `globalSetup` starts on a port
 * and with data of its own. They share one portal, so they run one at a time.
 */
export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  globalSetup: './scripts/browserTestSetup.mjs',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: !!process.env.CI,
  retries: 0,
  reporter: [
    ['list'],
    [
      'json',
      {
        outputFile:
          process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ??
          '.data/reports/playwright.json',
      },
    ],
  ],
  outputDir: '.data/playwright',
  use: {
    baseURL: process.env.PORTAL_URL ?? 'http://localhost:7107',
    screenshot: 'only-on-failure',
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
