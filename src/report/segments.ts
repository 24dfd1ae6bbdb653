import type { Article, Segment } from '../model/index.js';
import type { ArticleFormat } from './facts.js';
import { array } from './json.js';
import { line } from './jsonl.js';
import { START } from './record.js';
import { isolate, safe } from './text/safe.js';

/** The formats of `tertium split`. */
export const SEGMENT_FORMATS: Readonly<Record<string, ArticleFormat>> = {
  *text(articles) {
    for (const { document, segments } of articles) {
      yield `${safe(document.path)} (${document.language})\n`;
      for (const { index, start, end, boilerplate } of segments) {
        const mark = boilerplate ? ' ·' : '  ';
        yield `${String(index).padStart(5)}${mark} ${isolate(safe(document.text.slice(start, end)))}\n`;
      }
    }
  },
  *json(articles) {
    yield '{"segments":';
    yield* array(articles.flatMap((article) => article.segments.map((segment) => record(article, segment))));
    yield '}\n';
  },
  *jsonl(articles) {
    for (const article of articles) for (const segment of article.segments) yield line(record(article, segment));
  },
};

function record({ document }: Article, { index, start, end, kind, boilerplate }: Segment): object {
  const text = document.text.slice(start, end);
  const { offset, segments } = document.before ?? START;
  const place = { segment: segments + index, start: offset + start, end: offset + end };
  return { document: document.id, ...place, text, kind, ...(boilerplate && { boilerplate }) };
}
