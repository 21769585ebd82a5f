import fs from 'node:fs';

/** Counts what passed and failed, and keeps what is to be said of failures. */
export class Tally {
  #passed = 0;
  #failed = 0;
  #complaints = [];

  /** A check that passes or fails as a whole. */
  addCheck(title, { code, log, tail }) {
    if (code === 0) {
      this.#passed += 1;
      return;
    }
    this.#failed += 1;
    this.#complaints.push(`${title} failed; all of it in ${log}\n${tail()}`);
  }

  /** Something that kept a check from being made at all. */
  addFailure(complaint) {
    this.#failed += 1;
    this.#complaints.push(complaint);
  }

  /** A runner with a report of its own; a missing or empty report is a failure. */
  addReport(title, { code, log, tail }, report) {
    this.#passed += report?.passed ?? 0;
    this.#failed += report?.failed ?? 0;
    for (const name of report?.failures ?? []) {
      this.#complaints.push(`${title}: ${name}`);
    }
    const ranNothing = !report || report.passed + report.failed === 0;
    const failedUncounted = code !== 0 && (report?.failed ?? 0) === 0;
    if (ranNothing || failedUncounted) this.#failed += 1;
    if (ranNothing || code !== 0) {
      this.#complaints.push(
        `${title} ended with code ${code}; all of it in ${log}\n${tail()}`,
      );
    }
  }

  /** Prints the complaints and the closing line; answers the exit code. */
  print() {
    for (const complaint of this.#complaints) {
      process.stdout.write(`\n✗ ${complaint}\n`);
    }
    process.stdout.write(`\n${this.#passed} passed, ${this.#failed} failed\n`);
    return this.#failed === 0 && this.#passed > 0 ? 0 : 1;
  }
}

/** A skipped test counts as failed: none is meant to be. */
export function readJest(file) {
  const report = readFresh(file);
  if (!report) return undefined;
  const suites = report.testResults.filter(
    suite => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  const tests = report.testResults.flatMap(suite => suite.assertionResults);
  const failures = tests.filter(test => test.status !== 'passed');
  return {
    passed: tests.length - failures.length,
    failed: failures.length + suites.length,
    failures: [
      ...suites.map(suite => `${suite.name}\n${suite.message}`),
      ...failures.map(
        test =>
          `${test.fullName} (${test.status})\n${(
            test.failureMessages ?? []
          ).join('\n')}`,
      ),
    ],
  };
}

export function readPlaywright(file) {
  const report = readFresh(file);
  if (!report) return undefined;
  const failures = [];
  let passed = 0;
  const visit = (suite, path) => {
    for (const spec of suite.specs ?? []) {
      const fine =
        spec.ok && spec.tests.every(test => test.status !== 'skipped');
      if (fine) passed += 1;
      else failures.push([...path, suite.title, spec.title].join(' › '));
    }
    for (const inner of suite.suites ?? [])
      visit(inner, [...path, suite.title]);
  };
  for (const suite of report.suites) visit(suite, []);
  const errors = (report.errors ?? []).map(error => error.message ?? 'error');
  return {
    passed,
    failed: failures.length + errors.length,
    failures: [...failures, ...errors],
  };
}

// The report of an earlier run must not be taken for this one's, so a report
// is removed once it has been read.
function readFresh(file) {
  if (!fs.existsSync(file)) return undefined;
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.rmSync(file);
  return report;
}
