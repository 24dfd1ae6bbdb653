import { extract } from '../../src/extract/extract.js';
import type { LocaleData } from '../../src/locale/data.js';
import type { Locale } from '../../src/locale/index.js';
import { compileLexicon } from '../../src/locale/lexicon.js';
import { dateShapes, numberSymbols } from '../../src/locale/locale.js';
import { pack } from '../../src/locale/packed.js';
import type { Document, Fact, FactKind } from '../../src/model/index.js';

/** A locale made by hand, so that a test says which words it knows. */
export function localeOf(data: LocaleData): Locale {
  const clitics = { before: data.clitics?.before ?? [], after: data.clitics?.after ?? [] };
  return {
    tag: 'und',
    number: numberSymbols(data.number ?? {}),
    date: dateShapes({ separators: [] }),
    lexicon: compileLexicon([pack(data)], clitics),
    clitics,
    abbreviations: new Set(),
  };
}

/** The facts of a text that is one segment. */
export function factsOf(text: string, locale: Locale): Fact[] {
  const document: Document = { id: 'd', path: 'd', text, language: 'und', languageFrom: 'none', places: [] };
  return extract(document, [{ start: 0, end: text.length, index: 0, kind: 'sentence', paragraph: 0 }], locale);
}

/** Facts of some kinds, each as `text = amount or its readings, apart by a bar`. */
export function shown(text: string, locale: Locale, kinds: readonly FactKind[]): string[] {
  return factsOf(text, locale)
    .filter((fact) => kinds.includes(fact.kind))
    .map(
      (fact) =>
        `${fact.text} = ${(fact.value.readings ?? [fact.value]).flatMap(({ amount }) => amount ?? []).join('|')}`,
    );
}
