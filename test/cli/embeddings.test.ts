import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { openCache } from '../../src/cli/cache/open.js';
import type { Patience } from '../../src/cli/embeddings/request.js';
import { fetchVectors } from '../../src/cli/embeddings/vectors.js';
import { FIRST, GOLD, meaningOf, SECOND } from '../align/concepts.js';
import { type Answer, call, folder } from './call.js';

interface Asked {
  readonly input: readonly string[];
  readonly model?: string;
}

type Reply = (asked: Asked, response: ServerResponse, count: number) => void;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that answers as it is told, and what it was asked. */
async function serve(
  reply: Reply,
): Promise<{ readonly url: string; readonly asked: Asked[]; readonly paths: string[] }> {
  const asked: Asked[] = [];
  const paths: string[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const body = (await json(request)) as Asked;
    asked.push(body);
    paths.push(`${request.method} ${request.url}`);
    reply(body, response, asked.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, paths };
}

const send = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** As the servers do, in any order. */
const answer: Reply = ({ input }, response) => {
  const data = input.map((text, index) => ({ object: 'embedding', index, embedding: meaningOf(text) }));
  send(response, 200, { object: 'list', data: data.reverse() });
};

const texts = (): string => folder({ 'en.txt': `${FIRST.join('\n')}\n`, 'de.txt': `${SECOND.join('\n')}\n` });

const aligned = (path: string, ...more: readonly string[]): Promise<Answer> =>
  call(['align', join(path, 'en.txt'), join(path, 'de.txt'), '--split', 'line', '--format', 'jsonl', ...more]);

/** The beads that tie something, as `0+1 | 2`. */
const beads = (out: string): string[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { source: number[]; target: number[] })
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map(({ source, target }) => `${source.join('+')} | ${target.join('+')}`);

test('vectors of a server align what nothing else does', async () => {
  const { url, asked, paths } = await serve(answer);
  const path = texts();
  const { status, out, err } = await aligned(path, '--embeddings', url, '--embedding-model', 'concepts');
  expect([status, err]).toEqual([0, '']);
  expect(beads(out)).toEqual(GOLD);
  expect(asked.every(({ model }) => model === 'concepts')).toBe(true);
  expect(Math.max(...asked.map(({ input }) => input.length))).toBe(32);
  expect(beads((await aligned(path)).out)).not.toEqual(GOLD);
  expect((await aligned(path, '--embeddings', `${url}/v1/`)).out).toBe(out);
  expect(asked.at(-1)).not.toHaveProperty('model');
  expect(new Set(paths)).toEqual(new Set(['POST /v1/embeddings']));
});

test('a second run asks for nothing that the cache has', async () => {
  const { url, asked } = await serve(answer);
  const path = texts();
  const cache = join(path, 'cache');
  const first = await aligned(path, '--embeddings', url, '--cache', cache);
  const calls = asked.length;
  expect(calls).toBeGreaterThan(0);
  expect(await aligned(path, '--embeddings', url, '--cache', cache)).toEqual(first);
  expect(asked).toHaveLength(calls);
  await aligned(path, '--embeddings', url, '--cache', cache, '--embedding-model', 'another');
  expect(asked).toHaveLength(2 * calls);
});

test('a run goes on without a server that is gone, and says so in one line', async () => {
  const path = texts();
  const { url } = await serve((_, response) => response.destroy());
  const without = await aligned(path);
  const { status, out, err } = await aligned(path, '--embeddings', url);
  expect([status, out]).toEqual([without.status, without.out]);
  // The two texts have nothing in common but their meaning, which is said as it is without a server.
  expect(err.endsWith(without.err)).toBe(true);
  expect(err.slice(0, -without.err.length)).toMatch(
    /^tertium: note: http:\S+\/v1\/embeddings: aligned without sentence vectors: it cannot be reached \(.+\)\n$/u,
  );
});

test.each([
  [['--embedding-model', 'x'], /needs --embeddings URL/],
  [['--embeddings', 'localhost'], /Not an address/],
  [['--embeddings', 'file:///etc/passwd'], /Not an address/],
  [['--embeddings', 'http://me:secret@localhost'], /password/],
])('%j is a wrong call', async (more, reason) => {
  const { status, out, err } = await aligned(texts(), ...more);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(reason);
});

/** A server that answers has time to, however busy the machine is; one that is silent is waited for as long as it says. */
const PATIENT = { tries: 3, timeout: 30_000, pause: 1 };
const waiting = (timeout: number): Patience => ({ ...PATIENT, timeout });
const silent = async (): Promise<void> => undefined;

test.each<[string, Reply, Patience?]>([
  ['is not ready', (asked, response, count) => (count < 3 ? send(response, 503, {}) : answer(asked, response, count))],
  [
    'has too many calls',
    (asked, response, count) => (count < 3 ? send(response, 429, {}) : answer(asked, response, count)),
  ],
  ['hangs up', (asked, response, count) => (count < 3 ? response.destroy() : answer(asked, response, count))],
  ['is slow', (asked, response, count) => (count < 3 ? undefined : answer(asked, response, count)), waiting(800)],
])('a server that %s is asked again', async (_, reply, patience = PATIENT) => {
  const { url, asked } = await serve(reply);
  const { vectors, problems } = await fetchVectors(['ba', 'do'], { url }, undefined, silent, patience);
  expect(problems).toEqual([]);
  expect([...(vectors?.('do') ?? [])]).toEqual(meaningOf('do'));
  expect(asked).toHaveLength(3);
});

const embedding = [1, 2];
test.each<[string, number, Reply, RegExp, Patience?]>([
  [
    'a call that is refused',
    1,
    (_, response) => send(response, 400, { error: 'no\nsuch\u001b[31m model' }),
    /answers 400 .*such/u,
  ],
  ['no time', 3, () => undefined, /no answer within 0\.4 s/u, waiting(400)],
  ['a fault that stays', 3, (_, response) => send(response, 500, 'out of memory'), /answers 500 "out of memory"/u],
  [
    'another address',
    3,
    (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
    /reached/u,
  ],
  ['no JSON', 1, (_, response) => response.end('<html>'), /no vector for each text/u],
  ['no data', 1, (_, response) => send(response, 200, {}), /no vector for each text/u],
  ['null', 1, (_, response) => send(response, 200, null), /no vector for each text/u],
  ['too few', 1, (_, response) => send(response, 200, { data: [{ index: 0, embedding }] }), /no vector/u],
  [
    'one twice',
    1,
    (_, response) =>
      send(response, 200, {
        data: [
          { index: 1, embedding },
          { index: 1, embedding },
        ],
      }),
    /no vector/u,
  ],
  ['text', 1, (_, response) => send(response, 200, { data: [{ embedding: 'AAAA' }, { embedding }] }), /no vector/u],
  [
    'no numbers',
    1,
    (_, response) => send(response, 200, { data: [{ embedding: [null, 1] }, { embedding }] }),
    /no vector/u,
  ],
  ['nothing', 1, (_, response) => send(response, 200, { data: [{ embedding: [] }, { embedding: [] }] }), /no vector/u],
  ['two lengths', 1, (_, response) => send(response, 200, { data: [{ embedding: [1] }, { embedding }] }), /no vector/u],
])('a server that answers with %s is done without', async (_, calls, reply, reason, patience = PATIENT) => {
  const { url, asked } = await serve(reply);
  const { vectors, problems } = await fetchVectors(['ba', 'do'], { url }, undefined, silent, patience);
  expect(vectors).toBeUndefined();
  expect(problems.map(({ level, message }) => [level, reason.test(message)])).toEqual([['note', true]]);
  expect(asked).toHaveLength(calls);
});

test('what was answered before a server went is kept, and vectors of two models are not mixed', async () => {
  const { url, asked } = await serve((got, response, count) =>
    count === 1 ? answer(got, response, count) : send(response, 400, {}),
  );
  const cache = openCache(join(folder({}), 'cache'));
  const many = Array.from({ length: 40 }, (_, at) => `ba ${at}`);
  expect((await fetchVectors(many, { url }, cache, silent, PATIENT)).vectors).toBeUndefined();
  await fetchVectors(many, { url }, cache, silent, PATIENT);
  expect(asked.map(({ input }) => input.length)).toEqual([32, 8, 8]);
  const other = await serve(({ input }, response) =>
    send(response, 200, { data: input.map((_, index) => ({ index, embedding: input.length === 1 ? [1] : [1, 2] })) }),
  );
  const { problems } = await fetchVectors(many.slice(0, 33), other, undefined, silent, PATIENT);
  expect(problems[0]?.message).toMatch(/of different lengths/u);
});
