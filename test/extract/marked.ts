import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { type Locale, locale } from '../../src/locale/index.js';
import type { Document, Fact, FactKind, FactValue } from '../../src/model/index.js';

/** Where published is left out, relative and incomplete dates stay as the text has them. */
export interface Options {
  readonly published?: string;
  readonly kinds: readonly FactKind[];
}

/** All that is stated but names, ratios and identifiers. */
export const QUANTITIES: readonly FactKind[] = [
  'number',
  'ordinal',
  'percent',
  'money',
  'measure',
  'duration',
  'date',
  'time',
  'range',
];

/** The amount, date or time of a value; of a range both ends. */
export function told({ from, to, amount, date, time }: FactValue): string {
  return from && to ? `${told(from)}..${told(to)}` : (amount ?? date ?? time ?? '');
}

/** The facts of some kinds in a text that is one segment. */
export function factsIn(language: Locale, text: string, { published, kinds }: Options): Fact[] {
  const document: Document = {
    id: 'test',
    path: 'test',
    text,
    language: language.tag,
    languageFrom: 'option',
    places: [],
    ...(published !== undefined && { published }),
  };
  const segment = { start: 0, end: text.length, index: 0, kind: 'sentence', paragraph: 0 } as const;
  return extract(document, [segment], language).filter((fact) => kinds.includes(fact.kind));
}

/** Checks that the facts of some kinds are those between square brackets, with these values (fields named are compared). */
export function checkMarked(language: Locale, marked: string, values: readonly FactValue[], options: Options): void {
  const facts = factsIn(language, marked.replace(/[[\]]/g, ''), options);
  const texts = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
  expect(facts.map((fact) => fact.text)).toEqual(texts);
  expect(facts.map((fact) => fact.value)).toMatchObject(values);
}

/** Checks tables of a language, a text, and all the facts of some kinds that it states, each as `show` writes it. */
export const checkStated =
  (show: (fact: Fact) => string, options: Options) =>
  (what: string, cases: readonly (readonly [tag: string, text: string, ...stated: string[]])[]): void => {
    describe(what, () => {
      it.each(cases.map((one) => [one[0], one[1], one] as const))('%s: %s', (_tag, _text, [tag, text, ...stated]) => {
        expect(factsIn(locale(tag), text, options).map(show)).toEqual(stated);
      });
    });
  };
