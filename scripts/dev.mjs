// For contributors: simulated company, and frontend and backend that reload on
// change. Frontend at http://localhost:3000, backend at http://localhost:7007.
import fs from 'node:fs';
import path from 'node:path';
import { install } from './lib/install.mjs';
import { fail, step } from './lib/output.mjs';
import { dataFolder, root } from './lib/paths.mjs';
import { demoEnvironment, startSimulator } from './lib/portal.mjs';
import { freePort, isFree } from './lib/ports.mjs';
import { start } from './lib/run.mjs';
import { bringToolchain, refuseOldNode, yarn } from './lib/toolchain.mjs';

refuseOldNode();
for (const port of [3000, 7007]) {
  if (!(await isFree(port))) {
    fail(`Port ${port} is in use.`, 'Stop what listens there and try again.');
  }
}
bringToolchain();
await install();

const data = path.join(dataFolder, 'dev');
fs.mkdirSync(path.join(data, 'database'), { recursive: true });
const simulator = await startSimulator({ port: await freePort(7008), data });
step(`The simulated company answers at ${simulator.url}`);
const configs = [
  'app-config.yaml',
  'app-config.demo.yaml',
  'app-config.dev.yaml',
];
const portal = start(
  'dev',
  yarn,
  [
    'backstage-cli',
    'repo',
    'start',
    ...configs.flatMap(name => ['--config', path.join(root, name)]),
  ],
  {
    env: demoEnvironment({
      port: 7007,
      url: 'http://localhost:7007',
      data,
      simulatorUrl: simulator.url,
    }),
    show: true,
  },
);
async function stop(code) {
  await Promise.all([portal.stop(), simulator.stop()]);
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stop(0));
}
portal.end.then(code => stop(code ?? 1));
