import fs from 'node:fs';
import path from 'node:path';
import { dataFolder } from './lib/paths.mjs';
import { startPortal, startSimulator } from './lib/portal.mjs';
import { freePort } from './lib/ports.mjs';
import { companyIsTakenIn } from './lib/takeIn.mjs';

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
