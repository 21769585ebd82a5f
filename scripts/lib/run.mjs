import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { dataFolder, root } from './paths.mjs';
import { environment } from './toolchain.mjs';

// Whoever ends this process ends what it started, also before that is under way.
const children = new Set();
process.on('exit', () => {
  for (const child of children) child.kill('SIGTERM');
});

/**
 * Runs a command to its end, its output in `.data/logs/<name>.log`.
 * Resolves to the exit code and the last lines that it wrote.
 */
export function run(name, command, args, options = {}) {
  const log = logFile(name);
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: environment(options.env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines = follow(child, log, options.show);
    const finish = code =>
      resolve({
        code: code ?? 1,
        log,
        tail: () => lines.slice(-40).join('\n'),
      });
    child.on('close', finish);
    // A command that cannot be started never closes.
    child.on('error', error => {
      lines.push(String(error));
      finish(1);
    });
  });
}

/** Starts a server; the answer tells how it goes on. */
export function start(name, command, args, options = {}) {
  const log = logFile(name);
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: environment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = follow(child, log, options.show);
  let ended = false;
  const end = new Promise(resolve => {
    const finish = code => {
      ended = true;
      resolve(code);
    };
    child.on('close', finish);
    // A command that cannot be started never closes.
    child.on('error', error => {
      lines.push(String(error));
      finish(1);
    });
  });
  return {
    log,
    end,
    hasEnded: () => ended,
    tail: () => lines.slice(-25).join('\n'),
    async stop() {
      if (ended) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      await end;
      clearTimeout(timer);
    },
  };
}

function logFile(name) {
  const folder = path.join(dataFolder, 'logs');
  fs.mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.log`);
}

function follow(child, log, show) {
  const file = fs.createWriteStream(log);
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      file.write(chunk);
      if (show) process.stdout.write(chunk);
      lines.push(...String(chunk).split('\n').filter(Boolean));
      lines.splice(0, Math.max(0, lines.length - 200));
    });
  }
  children.add(child);
  child.on('close', () => {
    children.delete(child);
    file.end();
  });
  return lines;
}
