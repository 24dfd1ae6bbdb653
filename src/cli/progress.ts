import { setImmediate } from 'node:timers/promises';
import type { Io } from './io.js';

export interface Progress {
  /** Counts one more, or as many as are said; lets the terminal draw now and then. */
  step(count?: number): Promise<void>;
  end(): void;
}

/** A line on standard error that says how far a stage has come: only on a terminal, and only after a second. */
export function progress(stage: string, total: number, options: { readonly quiet?: true }, io: Io): Progress {
  if (options.quiet || !io.stderr.isTTY) return { step: async () => undefined, end: () => undefined };
  const begun = performance.now();
  let done = 0;
  let drawn = begun + PATIENCE - INTERVAL;
  let visible = false;
  return {
    async step(count = 1) {
      done += count;
      const now = performance.now();
      if (now - drawn < INTERVAL) return;
      drawn = now;
      visible = true;
      const left = Math.round(((now - begun) / done) * (total - done) * 0.001);
      io.stderr.write(`\r\u001b[K${stage} ${done}/${total}, ${left} s left`);
      await setImmediate();
    },
    end() {
      if (visible) io.stderr.write('\r\u001b[K');
    },
  };
}

/** Milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 100;
