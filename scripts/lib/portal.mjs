import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { start } from './run.mjs';
import { node } from './toolchain.mjs';

export const transform = [
  '--require',
  '@backstage/cli/config/nodeTransform.cjs',
];

/** Starts the simulated company; resolves when it answers. */
export async function startSimulator({
  port,
  data,
  name = 'simulator',
  options = [],
}) {
  const catalog = path.join(data, 'catalog');
  fs.mkdirSync(catalog, { recursive: true });
  const url = `http://127.0.0.1:${port}`;
  const process_ = start(name, node, [
    ...transform,
    'packages/simulator/src/cli.ts',
    '--port',
    String(port),
    '--catalog-dir',
    catalog,
    ...options,
  ]);
  await answers(process_, `${url}/control/state`, 60);
  return { ...process_, url };
}

/** Starts backend and frontend on one port; resolves when they answer. */
export async function startPortal({ port, data, simulatorUrl, name, show }) {
  fs.mkdirSync(path.join(data, 'database'), { recursive: true });
  const url = `http://localhost:${port}`;
  const process_ = start(
    name ?? 'backend',
    node,
    [
      ...transform,
      'src/index.ts',
      '--config',
      path.join(root, 'app-config.yaml'),
      '--config',
      path.join(root, 'app-config.demo.yaml'),
    ],
    {
      cwd: path.join(root, 'packages/backend'),
      env: demoEnvironment({ port, url, data, simulatorUrl }),
      show,
    },
  );
  await answers(process_, `${url}/.backstage/health/v1/readiness`, 120);
  // Nobody can sign in before the catalog has taken the company in.
  await answers(process_, `${url}/api/auth/persona/refresh`, 120, {
    'x-demo-persona': 'user:default/ida.berg',
  });
  return { ...process_, url };
}

/** What app-config.demo.yaml and the AWS SDK read. */
export function demoEnvironment({ port, url, data, simulatorUrl }) {
  return {
    NODE_ENV: 'development',
    PORTAL_URL: url,
    PORTAL_PORT: String(port),
    PORTAL_DATA: data,
    SIMULATOR_URL: simulatorUrl,
    AWS_ENDPOINT_URL: simulatorUrl,
    AWS_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
  };
}

async function answers(server, url, seconds, headers = {}) {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    if (server.hasEnded()) break;
    try {
      const response = await fetch(url, {
        headers,
        signal: AbortSignal.timeout(2000),
      });
      if (response.ok) return;
    } catch {
      // Not up yet.
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  const tail = server.tail();
  await server.stop();
  throw new Error(
    `${url} did not answer within ${seconds} seconds. The last lines of ${server.log}:\n${tail}`,
  );
}
