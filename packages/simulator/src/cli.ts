import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { startSimulator, type SimulatorOptions } from './startSimulator';

const USAGE = `Usage: simulator [options]

  --port N            port to listen on (7008); 0 takes a free one
  --host HOST         loopback address to listen on (127.0.0.1)
  --seed TEXT         the same seed gives the same company (ljudbild)
  --now TIME          stop the clock at an ISO-8601 time; left out, it moves
  --catalog-dir DIR   write the company's catalog YAML there
  --services N        N components with a PagerDuty service more, up to 1,000
  --schedules N       N on-call schedules more, and half as many escalation
                      policies that call them, up to 1,000
  --people N          N people more, in PagerDuty and the catalog, up to 5,000
  --accounts N        N AWS accounts more, up to 10,000
  --pagerduty-rate N  PagerDuty refuses more than N requests a minute (960)
  --identity-center-rate N
                      Identity Center and its identity store refuse more than N
                      requests a second, as AWS does at 20 (unlimited)
  --help
`;

function wholeNumber(name: string, text: string, maximum: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > maximum) {
    throw new Error(
      `--${name} must be a whole number from 0 to ${maximum}, not ${text}.`,
    );
  }
  return value;
}

function requestRate(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const rate = wholeNumber('identity-center-rate', text, 10_000);
  if (rate > 0) return rate;
  throw new Error(
    '--identity-center-rate must be at least 1; leave it out for no limit.',
  );
}

function parseTime(text: string): Date {
  const time = DateTime.fromISO(text);
  if (!time.isValid) {
    throw new Error(`--now must be an ISO-8601 time, not ${text}.`);
  }
  return time.toJSDate();
}

function readArguments(
  args: string[],
): { help: true } | { help: false; options: SimulatorOptions } {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '7008' },
      host: { type: 'string' },
      seed: { type: 'string' },
      now: { type: 'string' },
      'catalog-dir': { type: 'string' },
      services: { type: 'string', default: '0' },
      schedules: { type: 'string', default: '0' },
      people: { type: 'string', default: '0' },
      accounts: { type: 'string', default: '0' },
      'pagerduty-rate': { type: 'string', default: '960' },
      'identity-center-rate': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return { help: true };
  return {
    help: false,
    options: {
      catalogDirectory: values['catalog-dir'],
      port: wholeNumber('port', values.port, 65_535),
      host: values.host,
      seed: values.seed,
      now: values.now === undefined ? undefined : parseTime(values.now),
      awsRequestsPerSecond: {
        identityCenter: requestRate(values['identity-center-rate']),
      },
      pagerDutyRequestsPerMinute: wholeNumber(
        'pagerduty-rate',
        values['pagerduty-rate'],
        10_000_000,
      ),
      scale: {
        services: wholeNumber('services', values.services, 1_000),
        schedules: wholeNumber('schedules', values.schedules, 1_000),
        people: wholeNumber('people', values.people, 5_000),
        accounts: wholeNumber('accounts', values.accounts, 10_000),
      },
    },
  };
}

async function main(): Promise<void> {
  const parsed = readArguments(process.argv.slice(2));
  if (parsed.help) {
    process.stdout.write(USAGE);
    return;
  }
  const simulator = await startSimulator(parsed.options);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      simulator.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  process.stdout.write(`simulator listening on ${simulator.url}\n`);
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`simulator: ${message}\n`);
  process.exitCode = 1;
});
