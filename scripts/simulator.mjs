// Starts the simulated company alone, for a portal that runs already.
import path from 'node:path';
import { readArguments, readPort } from './lib/arguments.mjs';
import { install } from './lib/install.mjs';
import { fail, step } from './lib/output.mjs';
import { dataFolder } from './lib/paths.mjs';
import { startSimulator } from './lib/portal.mjs';
import { isFree } from './lib/ports.mjs';
import { bringToolchain, refuseOldNode } from './lib/toolchain.mjs';

refuseOldNode();
const options = readArguments(
  {
    port: { type: 'string', default: '7008' },
    help: { type: 'boolean', default: false },
  },
  'npm run simulator -- [--port N]',
);
const port = readPort(options.port);
if (!(await isFree(port))) {
  fail(`Port ${port} is in use.`, 'Stop what listens there, or give --port N.');
}
bringToolchain();
await install();
const simulator = await startSimulator({
  port,
  data: path.join(dataFolder, 'demo'),
});
step(`The simulated company answers at ${simulator.url}`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    await simulator.stop();
    process.exit(0);
  });
}
