import type { Article } from '../model/index.js';
import { line } from './jsonl.js';
import { safe } from './text/safe.js';

/** A format that lists what is in documents, one after the other; a long table comes in stretches. */
export interface ArticleFormat {
  start(): Iterable<string>;
  article(article: Article): Iterable<string>;
  end(): Iterable<string>;
}

/**
 * The formats of a command that lists documents.
 *
 * @param name of the list, in JSON.
 * @param lines for people, under the document's name.
 * @param records one an entry.
 */
export function articleFormats(
  name: string,
  lines: (article: Article) => Iterable<string>,
  records: (article: Article) => Iterable<object>,
): Readonly<Record<string, () => ArticleFormat>> {
  const nothing = (): Iterable<string> => [];
  return {
    text: () => ({
      start: nothing,
      *article(article) {
        const { path, language, before } = article.document;
        if (!before) yield `${safe(path)} (${language})\n`;
        yield* lines(article);
      },
      end: nothing,
    }),
    json: () => {
      let written = 0;
      return {
        start: () => [`{${JSON.stringify(name)}:[`],
        *article(article) {
          for (const record of records(article)) yield `${written++ > 0 ? ',' : ''}\n${JSON.stringify(record)}`;
        },
        end: () => [']}\n'],
      };
    },
    jsonl: () => ({
      start: nothing,
      *article(article) {
        for (const record of records(article)) yield line(record);
      },
      end: nothing,
    }),
  };
}
