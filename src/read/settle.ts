import type { Document, Place, Problem } from '../model/index.js';
import { type DraftDocument, type DraftPlace, defined } from './format.js';
import { recognise, settleLanguage } from './language.js';
import type { Origin } from './read.js';

/**
 * The document that a format's draft becomes; undefined, and a problem, where it is too long to be held.
 *
 * @param file the decoded file, for drafts whose places are offsets in it.
 */
export function settleDraft(
  draft: DraftDocument,
  origin: Origin,
  problems: Problem[],
  file?: string,
): Document | undefined {
  const { language: stated, unnamed, line, places, ...rest } = draft;
  const { path } = origin;
  const tell = (level: Problem['level'], message: string): number =>
    problems.push(defined({ level, path, line, message }) as Problem);
  if (draft.text.length > LONGEST) {
    tell('error', `too large: ${draft.text.length} characters; one document may have up to ${LONGEST}`);
    return undefined;
  }
  const { language, languageFrom, note } = settleLanguage(origin.language, stated, unnamed ? '' : path);
  if (note) tell('note', note);
  const document: Document = {
    ...rest,
    path,
    places: located(places, file ?? ''),
    language,
    languageFrom,
    ...(origin.published && { published: origin.published }),
  };
  if (origin.detect === false) return document;
  const recognised = recognise(document);
  if (recognised.problem) problems.push(recognised.problem);
  return recognised.document;
}

/** UTF-16 code units: what is read of a document is held in memory, up to seventy bytes a character. */
const LONGEST = 55_000_000;

/** Places given by an offset in the file, with the line and column it has. */
function located(places: readonly DraftPlace[], file: string): Place[] {
  let [line, start, end] = [1, 0, lineEnd(file, 0)];
  return places.map(({ source, ...place }) => {
    if (source === undefined) return place;
    // A note may stand earlier in the file than what was read before it.
    if (source < start) [line, start, end] = [1, 0, lineEnd(file, 0)];
    while (source >= end) [line, start, end] = [line + 1, end, lineEnd(file, end)];
    return { ...place, line, column: source - start + 1 };
  });
}

/** Offset after the line that begins at an offset. */
function lineEnd(file: string, start: number): number {
  const newline = file.indexOf('\n', start);
  return newline < 0 ? Number.POSITIVE_INFINITY : newline + 1;
}
