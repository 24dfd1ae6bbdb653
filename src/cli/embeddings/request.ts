import { setTimeout as pause } from 'node:timers/promises';
import { vectorsIn } from './answer.js';

export interface Server {
  readonly url: string;
  readonly model?: string;
}

/** How long a server is waited for. */
export interface Patience {
  /** Times that a call is made before the server counts as gone. */
  readonly tries: number;
  /** Milliseconds for one call. */
  readonly timeout: number;
  /** Milliseconds before the second call, twice that before the third, and so on. */
  readonly pause: number;
}

/** A model that is being loaded may take its time. */
export const PATIENCE: Patience = { tries: 4, timeout: 60_000, pause: 250 };

/** There are no vectors to be had; the message says why, in one line. */
export class NoVectors extends Error {}

/**
 * The vectors of these texts, in their order, from one call. What may pass is tried again: no connection, no answer in
 * time, and the answers that say so.
 *
 * @throws NoVectors
 */
export async function requestVectors(
  texts: readonly string[],
  server: Server,
  patience: Patience,
): Promise<Float32Array[]> {
  for (let tried = 1; ; tried++) {
    const { body, fault, passing } = await call(texts, server, patience.timeout);
    if (fault === undefined) {
      const vectors = vectorsIn(body, texts.length);
      if (vectors) return vectors;
      throw new NoVectors('the answer holds no vector for each text');
    }
    if (!passing || tried >= patience.tries) throw new NoVectors(fault);
    await pause(patience.pause * 2 ** (tried - 1));
  }
}

interface Answer {
  readonly body?: unknown;
  readonly fault?: string;
  /** The fault may be gone the next time. */
  readonly passing?: boolean;
}

async function call(input: readonly string[], { url, model }: Server, timeout: number): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ input, ...(model !== undefined && { model }), encoding_format: 'float' }),
      signal: AbortSignal.timeout(timeout),
      // The texts go where the user has said, and nowhere else.
      redirect: 'error',
    });
    if (response.ok) return { body: parsed(await response.text()) };
    const said = (await response.text()).replace(/\s+/gu, ' ').slice(0, MOST_SAID);
    return { fault: `it answers ${response.status} ${said}`.trim(), passing: PASSING.test(String(response.status)) };
  } catch (error) {
    return { fault: faultOf(error, timeout), passing: true };
  }
}

/** Too slow, too many calls, and whatever is the server's own fault. */
const PASSING = /^(?:408|425|429|5\d\d)$/u;
/** Characters of a server's complaint that are shown. */
const MOST_SAID = 160;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return 'it cannot be reached';
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} s`;
  const { cause } = error;
  const reason = cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : error.message;
  return `it cannot be reached (${reason})`;
}
