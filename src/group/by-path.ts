import type { Document, Story } from '../model/index.js';
import { hash } from '../text/hash.js';
import { inOrder } from '../text/order.js';

/** Stories by where the documents are, whatever they say. */
export function byPath(documents: readonly Document[], by: 'directory' | 'all'): Story[] {
  const stories = new Map<string, string[]>();
  for (const { id, path } of documents) {
    const key = by === 'all' ? '' : folderOf(path);
    const ids = stories.get(key);
    if (ids) ids.push(id);
    else stories.set(key, [id]);
  }
  return [...stories.values()]
    .map((ids) => ids.sort(inOrder))
    .sort((a, b) => inOrder(a[0] ?? '', b[0] ?? ''))
    .map((ids) => ({ id: hash(ids.join('\n')), confidence: 1, documents: ids }));
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
