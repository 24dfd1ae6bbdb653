import { PassThrough, Readable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { progress } from '../../src/cli/progress.js';

afterEach(() => vi.useRealTimers());

/** What a stage of three steps draws, when each takes so many milliseconds. */
async function drawn(
  milliseconds: number,
  terminal: boolean,
  options: { readonly quiet?: true } = {},
): Promise<string> {
  vi.useFakeTimers({ toFake: ['performance'] });
  const stderr = Object.assign(new PassThrough(), { isTTY: terminal });
  const io = { stdin: Readable.from([]), stdout: new PassThrough(), stderr, env: {} };
  const shown = progress('comparing', 3, options, io);
  for (let step = 0; step < 3; step++) {
    vi.advanceTimersByTime(milliseconds);
    await shown.step();
  }
  shown.end();
  return String(stderr.read() ?? '');
}

test('a run of more than a second says how far it has come, and cleans up after itself', async () => {
  const text = await drawn(600, true);
  expect(text).toContain('comparing 2/3, 1 s left');
  expect(text.endsWith('\r\u001b[K')).toBe(true);
});

test.each([
  ['a short run', 200, true, {}],
  ['no terminal', 600, false, {}],
  ['--quiet', 600, true, { quiet: true } as const],
])('%s: nothing', async (_, milliseconds, terminal, options) => {
  expect(await drawn(milliseconds, terminal, options)).toBe('');
});
