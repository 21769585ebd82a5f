// Starts the demo on a machine that has nothing but Node and npm: toolchain,
// packages, frontend, simulated company and backend; stops them together.
import fs from 'node:fs';
import path from 'node:path';
import { readArguments, readPort } from './lib/arguments.mjs';
import { buildFrontend } from './lib/buildFrontend.mjs';
import { bringDemoYear } from './lib/demoYear.mjs';
import { install } from './lib/install.mjs';
import { fail, step } from './lib/output.mjs';
import { dataFolder, root } from './lib/paths.mjs';
import { startPortal, startSimulator } from './lib/portal.mjs';
import { freePort, isFree } from './lib/ports.mjs';
import { bringToolchain, refuseOldNode } from './lib/toolchain.mjs';

refuseOldNode();
const options = readArguments(
  {
    port: { type: 'string', default: '7007' },
    reset: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  `npm start -- [--port N] [--reset] [--verbose]

  --port N    serve at http://localhost:N instead of 7007
  --reset     forget the demo's data and start over, its year included
  --verbose   show what the backend logs`,
);
const port = readPort(options.port);
const data = path.join(dataFolder, 'demo');

if (!(await isFree(port))) {
  fail(
    `Port ${port} is in use.`,
    `Stop what listens there, or choose another one: npm start -- --port ${
      port + 10
    }`,
  );
}
bringToolchain();
await install();
await buildFrontend().catch(error =>
  fail(
    error.message,
    'Undo what you changed in it, or start from a clean clone.',
  ),
);
if (options.reset) {
  step("Forgetting the demo's data");
  fs.rmSync(data, { recursive: true, force: true });
}

const running = [];
let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  step('Stopping');
  await Promise.all(running.map(server => server.stop()));
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stop(0));
}

try {
  await bringDemoYear({ data, remake: options.reset });
  step('Starting the simulated company');
  const simulator = await startSimulator({
    port: await freePort(port + 1),
    data,
  });
  running.push(simulator);
  step('Starting the portal');
  const portal = await startPortal({
    port,
    data,
    simulatorUrl: simulator.url,
    show: options.verbose,
  });
  running.push(portal);
  step('Ready');
  process.stdout.write(welcome(portal.url, simulator.url));

  simulator.end.then(() => {
    if (stopping) return;
    step(
      `The simulated company has stopped; the portal goes on with what it knows. Bring it back with: npm run simulator -- --port ${
        new URL(simulator.url).port
      }`,
    );
  });
  portal.end.then(code => {
    if (stopping) return;
    process.stderr.write(
      `\nThe portal has stopped by itself (code ${code}). The last lines of ${
        portal.log
      }:\n${portal.tail()}\n`,
    );
    stop(1);
  });
} catch (error) {
  if (!stopping) {
    process.stderr.write(`\n${error.message}\n`);
    await stop(1);
  }
}

function welcome(url, simulatorUrl) {
  const personas = [
    ...fs
      .readFileSync(path.join(root, 'app-config.demo.yaml'), 'utf8')
      .matchAll(/title: (.+)\n\s+description: (.+)/g),
  ].map(([, title, description]) => `    ${title.padEnd(30)}${description}\n`);
  return `
  ${url}

  Sign in as
${personas.join('')}    ${'Guest'.padEnd(30)}Looks around and changes nothing.

  The simulated PagerDuty and AWS answer at ${simulatorUrl}
  Ctrl-C stops everything; the data stays for the next start.

`;
}
