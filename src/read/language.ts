import { knownTag } from '../locale/index.js';
import type { Document, Problem } from '../model/index.js';
import { detect } from './detect.js';
import { unpackedName } from './unpack.js';

export type Settled = Pick<Document, 'language' | 'languageFrom'> & {
  /** A note worth making. */
  readonly note?: string;
};

/** The language of a document: the caller's word, else the file's own, else the file's name; else `recognise` tells. */
export function settleLanguage(option: string | undefined, stated: string | undefined, path: string): Settled {
  if (option) return stating(option, 'option');
  if (stated) return stating(stated, 'record');
  const named = languageOfName(path);
  if (named) return { language: named, languageFrom: 'name' };
  return { language: 'und', languageFrom: 'none' };
}

/** Tells by its text the language of a document of which nothing else does. */
export function recognise(document: Document): { readonly document: Document; readonly problem?: Problem } {
  if (document.languageFrom !== 'none') return { document };
  const detected = detect(document.text);
  if (detected) return { document: { ...document, language: detected, languageFrom: 'detection' } };
  const message = 'the language could not be told; name it with --language';
  // The first line goes without saying: it is that of the file.
  const { line = 1 } = document.places[0] ?? {};
  return { document, problem: { level: 'note', path: document.path, ...(line > 1 && { line }), message } };
}

function stating(tag: string, languageFrom: 'option' | 'record'): Settled {
  const language = knownTag(tag);
  if (language) return { language, languageFrom };
  return { language: 'und', languageFrom, note: `there is no data for the language ${JSON.stringify(tag)}` };
}

/** `de` of `news/de.txt` and of `strike.de.txt`; nothing of `report.final.txt`. */
export function languageOfName(path: string): string | undefined {
  const name = unpackedName(path.slice(path.lastIndexOf('/') + 1)).replace(/\.[^.]*$/, '');
  const tag = name.slice(name.lastIndexOf('.') + 1).replaceAll('_', '-');
  // Language, script, region: `de-AT`, `zh-Hant`, `sr-Latn-RS`; `de-report` is a name that begins by chance.
  if (!/^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i.test(tag)) return undefined;
  const known = knownTag(tag);
  const written = tag.split('-')[0]?.toLowerCase();
  return known?.split('-')[0] === written ? known : undefined;
}
