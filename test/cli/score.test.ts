import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folder } from './call.js';

test('score align measures a ladder by the right one', async () => {
  const path = folder({
    'gold.jsonl': '{"src":[0],"tgt":[0]}\n{"src":[1],"tgt":[1,2]}\n',
    'mine.jsonl':
      '{"source":[0],"target":[0],"score":1}\n{"source":[1],"target":[1],"score":1}\n{"source":[],"target":[2],"score":0}\n',
    'broken.jsonl': '{"source":[0]}\n',
  });
  const files = [join(path, 'gold.jsonl'), join(path, 'mine.jsonl')];
  const { status, out } = await call(['score', 'align', ...files]);
  expect(status).toBe(0);
  expect(out).toBe(
    'strict  precision  33.33  recall  50.00  F1  40.00\nlax     precision  66.67  recall 100.00  F1  80.00\n',
  );
  expect(JSON.parse((await call(['score', 'align', ...files, '--format', 'json'])).out).lax.recall).toBe(1);
  const wrong = await call(['score', 'align', join(path, 'broken.jsonl'), files[1] ?? '']);
  expect([wrong.status, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toContain('broken.jsonl:1');
  expect((await call(['score', 'align', '/no/such', '/no/such'])).status).toBe(2);
});
