import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Versions that were current when this was written; all are pinned. */
const PACKAGE = {
  name: 'tech-insights-baseline',
  private: true,
  dependencies: {
    '@backstage-community/plugin-tech-insights-backend': '3.1.0',
    '@backstage-community/plugin-tech-insights-backend-module-jsonfc': '0.10.0',
    '@backstage-community/plugin-tech-insights-node': '2.9.0',
    '@backstage/backend-defaults': '0.17.8',
    '@backstage/backend-plugin-api': '^1.10.1',
    '@backstage/backend-test-utils': '1.11.7',
    '@backstage/plugin-catalog-node': '2.2.5',
    pg: '^8.11.3',
  },
};

/** Installs Tech Insights beside the workspace, once; gives the folder. */
export function installTechInsights(): string {
  const folder = path.resolve('.data/benchmarks/tech-insights');
  const done = path.join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify(PACKAGE, undefined, 2),
  );
  process.stderr.write('Installing Tech Insights, which takes minutes\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}
