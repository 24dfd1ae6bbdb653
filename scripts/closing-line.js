// A Vitest reporter: the plain line that counts a run's tests, last on standard output.
export default class ClosingLine {
  onTestRunEnd(modules) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      for (const state of states) count[state]++;
      // A module that could not be loaded, or whose set-up failed, has no failed test, and must not look like success.
      if (module.state() === 'failed' && !states.includes('failed')) count.failed++;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`);
  }
}
