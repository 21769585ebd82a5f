import { parseArgs } from 'node:util';
import { fail } from './output.mjs';

/** Reads the options of a command; what it does not know is an error. */
export function readArguments(options, usage) {
  let values;
  try {
    ({ values } = parseArgs({ options, strict: true }));
  } catch (error) {
    fail(error.message, usage);
  }
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  return values;
}

export function readPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1024 || port > 65535) {
    fail(`'${text}' is not a port.`, 'Give a number from 1024 to 65535.');
  }
  return port;
}
