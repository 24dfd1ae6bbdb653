import { readFileSync } from 'node:fs';
import { DATA } from './tags.js';

/**
 * The whole number that a word may stand for in some script by its letters alone (Roman, Hebrew, Greek, Armenian) or by
 * signs of its own (Ethiopic, Tamil), after CLDR's rules for numbering systems; undefined where it is none up to 199.
 *
 * @param word in capitals where its script has them, and without the marks that show it to be a number.
 */
export function letterNumber(word: string): number | undefined {
  numbers ??= new Map(
    Object.entries(
      (JSON.parse(readFileSync(new URL('generated/_letter-numbers.json', DATA), 'utf8')) as { numbers: Numbers })
        .numbers,
    ),
  );
  return numbers.get(word);
}

type Numbers = Readonly<Record<string, number>>;
let numbers: ReadonlyMap<string, number> | undefined;
