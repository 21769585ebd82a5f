import { fork } from 'node:child_process';
import path from 'node:path';
import type { SimulatorProcess } from './simulator';
import type {
  Assignment,
  FromChild,
  Measured,
  OnCallAssignment,
  Requests,
} from './types';

function difference(after: Requests, before: Requests): Requests {
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, count]) => [name, count - (before[name] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
}

/** Measures in a fresh process, and counts the simulator's requests beside. */
export async function runScenario(
  simulator: SimulatorProcess,
  assignment: Assignment | OnCallAssignment,
  report: (measured: Measured, requests: Requests) => void,
): Promise<void> {
  const area = assignment.scenario === 'on-call' ? 'pagerduty' : 'aws';
  const child = fork(
    path.join(__dirname, '..', 'child.ts'),
    [JSON.stringify(assignment)],
    { execArgv: [...process.execArgv, '--expose-gc'] },
  );
  await new Promise<void>((resolve, reject) => {
    let before: Requests = {};
    const handle = async (message: FromChild) => {
      if (message.type === 'begin') {
        before = await simulator.requests(area);
      } else if (message.type === 'measured') {
        report(
          message.measured,
          difference(await simulator.requests(area), before),
        );
      } else if (message.type === 'failed') {
        throw new Error(`The measuring process failed: ${message.message}`);
      } else {
        // The loader of TypeScript has messages of its own.
        return;
      }
      child.send('go on');
    };
    child.on('message', message => {
      handle(message as FromChild).catch(error => {
        child.kill();
        reject(error);
      });
    });
    child.once('error', reject);
    child.once('exit', code =>
      code === 0
        ? resolve()
        : reject(new Error(`The measuring process ended with ${code}`)),
    );
  });
}
