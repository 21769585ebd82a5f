import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  RuleResult,
  StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { asPerson, permissions, userInfo } from './people';
import { CHECKOUT, startReadiness } from './startReadiness';

const rule = (id: string, check: string, more = {}) => ({
  id,
  title: `Title of ${id}`,
  category: 'all',
  level: 'owned',
  check,
  why: 'Why',
  fix: 'Fix',
  ...more,
});

/** A standard with rules that pass, fail, and ask what people attest. */
export const standard = {
  id: 'ours',
  title: 'Ours',
  levels: [
    { id: 'owned', title: 'Owned' },
    { id: 'ready', title: 'Ready' },
  ],
  categories: [{ id: 'all', title: 'All' }],
  optionalSources: ['build'],
  appliesTo: { kind: { $in: ['Component', 'Group', 'System'] } },
  attestations: [
    {
      id: 'walkthrough',
      title: 'The runbook was walked through',
      question:
        'Have you walked through the runbook, without having written it?',
      appliesTo: { kind: 'Component' },
      validFor: { days: 180 },
      link: 'required',
      notBy: ['annotation:operations-in-teams/runbook-authors'],
    },
    {
      id: 'ready',
      title: 'The team feels ready',
      question: 'How ready do you feel for being on call?',
      appliesTo: { kind: 'Group' },
      value: 'oneToFive',
      answers: 'each',
      private: true,
      validFor: { days: 90 },
    },
    {
      id: 'gameDay',
      title: 'A game day was held',
      question: 'Have you watched a game day?',
      validFor: { days: 365 },
      by: ['mandate'],
    },
  ],
  rules: [
    rule('GOOD', 'true'),
    rule('BAD', 'false', { level: 'ready', message: "'it is bad'" }),
    rule('TEAM', 'attestations.ready.value >= 4.0', {
      appliesTo: { kind: 'Group' },
      level: 'ready',
    }),
    rule('WALK', 'attestations.walkthrough.value', {
      appliesTo: { kind: 'Component' },
      level: 'ready',
    }),
    rule('BUILD', 'build.testsGate', {
      appliesTo: { kind: 'Component' },
      level: 'ready',
      maxAge: { days: 2 },
    }),
  ],
};

const directories: string[] = [];
afterEach(async () => {
  for (const directory of directories.splice(0)) {
    await rm(directory, { recursive: true });
  }
});

/** A backend with people in it, and a standard that asks them. */
export async function startActs(
  setup: Omit<NonNullable<Parameters<typeof startReadiness>[0]>, 'config'> & {
    readiness?: object;
  } = {},
) {
  const directory = await mkdtemp(join(tmpdir(), 'readiness-acts-'));
  directories.push(directory);
  const file = join(directory, 'ours.yaml');
  const write = (changed: object) =>
    // JSON is YAML.
    writeFile(file, JSON.stringify({ ...standard, ...changed }));
  await write({});
  const backend = await startReadiness({
    permissions,
    ...setup,
    config: { readiness: { standards: [{ file }], ...setup.readiness } },
    features: [userInfo, ...(setup.features ?? [])],
  });
  const as = (name?: string) => asPerson(backend.server, name);
  const card = async (
    name = 'ida',
    path = CHECKOUT,
  ): Promise<StandardScorecard> => {
    const { body } = await as(name).get(
      path,
      '/scorecards/{kind}/{namespace}/{name}',
    );
    return body.items[0];
  };
  return {
    ...backend,
    write,
    as,
    card,
    result: async (
      id: string,
      name?: string,
      path?: string,
    ): Promise<RuleResult> => {
      const { results } = await card(name, path);
      const found = results.find(({ ruleId }) => ruleId === id);
      if (!found) throw new Error(`no result of ${id}`);
      return found;
    },
    /** What comes due is looked for every other second. */
    expire: () => backend.scheduler.triggerTask('readiness-expiry'),
  };
}
