import { parseArgs } from 'node:util';
import { makeYear } from './makeYear';
import { shiftClock } from './shiftClock';
import { stepsUntil } from './steps';

/** A variable that `scripts/lib/demoYear.mjs` sets, as for the portal itself. */
function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} has to be set`);
  return value;
}

async function main() {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' },
      steps: { type: 'string' },
      teams: { type: 'string' },
      // Read by the backend itself.
      config: { type: 'string', multiple: true },
    },
  });
  if (!values.file) throw new Error('--file says where the year is saved');
  const steps = stepsUntil(
    new Date(),
    values.steps === undefined ? undefined : Number(values.steps),
  );
  const year = await makeYear({
    clock: shiftClock(),
    steps,
    simulatorUrl: variable('SIMULATOR_URL'),
    portalUrl: variable('PORTAL_URL'),
    catalogDirectory: `${variable('PORTAL_DATA')}/catalog`,
    file: values.file,
    teams: values.teams?.split(','),
    signInAs: userRefs => {
      process.env.APP_CONFIG_demo_personas = JSON.stringify(
        userRefs.map(userEntityRef => ({
          userEntityRef,
          title: userEntityRef,
          description: 'Acts in the demo’s year',
        })),
      );
    },
    logger: { info: text => process.stdout.write(`${text}\n`) },
  });
  for (const problem of year.refused) process.stderr.write(`${problem}\n`);
  process.stdout.write(
    `${year.steps} steps, ${year.deeds} deeds, ${year.refused.length} of them refused\n`,
  );
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
