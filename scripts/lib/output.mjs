const started = Date.now();

/** Says what is being done, with the seconds since the start. */
export function step(text) {
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`[${String(seconds).padStart(3)} s] ${text}\n`);
}

/** Says what is wrong and what to do, and ends. */
export function fail(problem, whatToDo) {
  process.stderr.write(`\n${problem}\n${whatToDo}\n`);
  process.exit(1);
}
