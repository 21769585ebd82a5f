import fs from 'node:fs';
import path from 'node:path';
import { dataFolder } from './lib/paths.mjs';
import { startPortal, startSimulator } from './lib/portal.mjs';
import { freePort } from './lib/ports.mjs';

/** Starts a demo portal with fresh data for the browser tests, and stops it after them. */
export default async function setup() {
  const data = path.join(dataFolder, 'browser-tests');
  fs.rmSync(data, { recursive: true, force: true });
  const simulator = await startSimulator({
    port: await freePort(7108),
    data,
    name: 'browser-tests-simulator',
  });
  const portal = await startPortal({
    port: await freePort(7107),
    data,
    simulatorUrl: simulator.url,
    name: 'browser-tests-backend',
  });
  await companyIsTakenIn(portal.url);
  process.env.PORTAL_URL = portal.url;
  process.env.SIMULATOR_URL = simulator.url;
  return async () => {
    await portal.stop();
    await simulator.stop();
  };
}

// The first pulls of every source have to come and be evaluated before the
// pages say what the tests look for.
async function companyIsTakenIn(url) {
  const until = Date.now() + 180_000;
  const subject = 'component/default/podcast-player-api';
  let level;
  while (Date.now() < until) {
    const signIn = await fetch(`${url}/api/auth/persona/refresh`, {
      headers: { 'x-demo-persona': 'user:default/ida.berg' },
    });
    const { token } = (await signIn.json()).backstageIdentity;
    const answer = await fetch(`${url}/api/readiness/scorecards/${subject}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    level = (await answer.json()).items?.[0]?.level?.id;
    if (level === 'operable') return;
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  throw new Error(`${subject} has the level ${level} after three minutes`);
}
