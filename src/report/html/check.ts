import type { CheckFormat } from '../check.js';
import { directionOf } from './direction.js';
import { embed } from './embed.js';
import type { PageIndex, StoryEntry } from './page/data.js';
import { FOOT, HEAD } from './shell.js';
import { dataOf, entryOf } from './story.js';

/**
 * `check --format html`: one file that opens from disk and asks no network. Each story is a data block, written as soon
 * as it is judged and read by the page when it is shown; the index of all comes last.
 */
export function checkHtml(): CheckFormat {
  const indices = new Map<string, number>();
  const stories: StoryEntry[] = [];
  let opened: Pick<PageIndex, 'signature' | 'documents' | 'rules'> = { signature: '', documents: [], rules: {} };
  return {
    *start({ signature, documents, rules }) {
      for (const [index, { id }] of documents.entries()) indices.set(id, index);
      // Only what the index shows is kept: not the texts.
      opened = {
        signature,
        documents: documents.map(({ path, language, text }) => ({ path, language, direction: directionOf(text) })),
        rules: Object.fromEntries(rules.map(({ id, doc }) => [id, doc.means])),
      };
      yield HEAD;
    },
    *story(judgement) {
      const number = stories.push(entryOf(judgement, (id) => indices.get(id) ?? -1)) - 1;
      if (judgement.articles.length > 1) yield embed(`story-${number}`, dataOf(judgement));
    },
    *end({ coverage, problems, known, suppressed }) {
      const index: PageIndex = { ...opened, stories, coverage, known, suppressed, problems };
      yield embed('index', index);
      yield FOOT;
    },
  };
}
