import type { Article, Segment } from '../model/index.js';
import { articleFormats } from './article.js';
import { START } from './record.js';
import { isolate, safe } from './text/safe.js';

/** The formats of `tertium split`. */
export const SEGMENT_FORMATS = articleFormats('segments', lines, (article) =>
  article.segments.map((segment) => record(article, segment)),
);

function* lines({ document, segments }: Article): Iterable<string> {
  const before = (document.before ?? START).segments;
  for (const { index, start, end, boilerplate } of segments) {
    const mark = boilerplate ? ' ·' : '  ';
    yield `${String(before + index).padStart(5)}${mark} ${isolate(safe(document.text.slice(start, end)))}\n`;
  }
}

function record({ document }: Article, { index, start, end, kind, boilerplate }: Segment): object {
  const text = document.text.slice(start, end);
  const { offset, segments } = document.before ?? START;
  const place = { segment: segments + index, start: offset + start, end: offset + end };
  return { document: document.id, ...place, text, kind, ...(boilerplate && { boilerplate }) };
}
