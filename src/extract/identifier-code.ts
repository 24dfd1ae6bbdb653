import { nameKey, romanise } from '../fact/name-key.js';
import type { Found } from './identifier.js';

/**
 * Numbers of laws, flights, products and versions: letters and digits in one piece that no figure with a unit is
 * written like. `isWord` tells whether the language has a word at an offset that makes the figure a quantity.
 */
export function readCode(chunk: string, isWord: (offset: number) => boolean): Found | undefined {
  for (const read of READERS) {
    const found = read(chunk, isWord);
    if (found) return found;
  }
  return undefined;
}

type CodeReader = (chunk: string, isWord: (offset: number) => boolean) => Found | undefined;

/** `340/QĐ-TTg`, `2019/123/EU`, `12/2020/NĐ-CP`, `217/2020-BV`: figures and capitals around a slash; `90km/h` has no capitals, `2020/Jan/23` is a date. */
const law: CodeReader = (chunk, isWord) => {
  if (!chunk.includes('/') || !/^[\p{L}\p{M}\d./-]+$/u.test(chunk)) return undefined;
  const parts = chunk.split('/');
  if (parts.length > 5) return undefined;
  let figures = false;
  let capitals = false;
  let offset = 0;
  for (const part of parts) {
    if (/^\d+(?:\p{Lu}|-\p{Lu}{1,6})?$/u.test(part)) {
      figures = true;
      capitals ||= part.includes('-');
    } else if (!/^\p{Lu}[\p{L}\p{M}\d.]*(?:-[\p{L}\p{M}\d.]+)*$/u.test(part) || isWord(offset)) return undefined;
    else capitals ||= /^\p{Lu}\p{M}*\p{L}/u.test(part);
    offset += part.length + 1;
  }
  return figures && capitals ? whole(chunk) : undefined;
};

/**
 * `2016/679`, `89/2012`: a running number and its year, whichever stands first. `2019/20` and `2019/2020` are seasons,
 * `03/2024` is a month.
 */
const directive: CodeReader = (chunk) => {
  const [, after, before] = /^(?:(?:19|20)\d\d\/(\d{3,5})|(\d{2,5})\/(?:19|20)\d\d)$/.exec(chunk) ?? [];
  const number = after ?? before;
  if (number === undefined || /^(?:19|20)\d\d$/.test(number)) return undefined;
  return Number(number) > 12 ? whole(chunk) : undefined;
};

/**
 * `1.2.3`, `v2.1`, `10.15.7`, `B.1.1.7`. `24.12.23` may be a date, `1.234.567` a number.
 */
const version: CodeReader = (chunk) => {
  const [, letter = '', digits = ''] = /^([vV]|\p{Lu}\.)?(\d+(?:\.\d+)+)$/u.exec(chunk) ?? [];
  if (digits === '') return undefined;
  const parts = digits.split('.');
  if (letter !== '') return parts.length > 1 ? whole(chunk) : undefined;
  if (parts.length < 3 || parts.some((part) => part.length > 4)) return undefined;
  if (parts.slice(1).every((part) => part.length === 3)) return undefined;
  const dated = parts.length === 3 && parts.some((part) => part.length === 4);
  const shortDate = parts.length === 3 && parts[2]?.length === 2 && Number(parts[0]) <= 31 && Number(parts[1]) <= 31;
  // `05.35.00` is a time where a full stop parts hours and minutes.
  const clock = Number(parts[0]) <= 24 && /^\d\d?\.[0-5]\d\.[0-5]\d$/.test(digits);
  return dated || shortDate || clock ? undefined : whole(chunk);
};

/** `A320`, `G20`, `MH370`, `H1N1`, `VN-123`, `CO2`, the E4 of Swedish `E4:an`: capitals first, then figures. */
const product: CodeReader = (chunk, isWord) => {
  const code = /^(\p{Lu}{1,6})-?(\d{1,6})(?:-?[\p{Lu}\d]{1,6}){0,3}(?=$|['’-]|:\p{Ll})/u.exec(chunk);
  if (!code || isWord(0)) return undefined;
  return { to: code[0].length, identifier: code[0], ...wordKey(code[1] ?? '', code[0].slice(code[1]?.length)) };
};

/** `Covid-19`, `Tu-154`, `كوفيد-19`: a word and a figure. `mid-2020` and the Hebrew `ב-19` ("on the 19th") are none. */
const named: CodeReader = (chunk, isWord) => {
  const code = /^([\p{L}\p{M}]{2,15})-(\d{1,4})(?=$|['’-])/u.exec(chunk);
  const [all = '', word = '', figures = ''] = code ?? [];
  if (!code || isWord(0) || /^(?:1[6-9]|20)\d\d$/.test(figures)) return undefined;
  const capital = /^\p{Lu}/u.test(word);
  const caseless = /^[\p{Lo}\p{M}]+$/u.test(word);
  if (!capital && word.length < 5) return undefined;
  if (!capital && !caseless && figures.length !== 2) return undefined;
  return { to: all.length, identifier: all, ...wordKey(word, figures) };
};

/** `44-ФЗ`: a figure and capitals; `5-MW` is a measure. */
const numbered: CodeReader = (chunk, isWord) => {
  const [all = '', figures = ''] = /^(\d{1,5})-\p{Lu}{2,4}(?=$|['’])/u.exec(chunk) ?? [];
  return all !== '' && !isWord(figures.length + 1) ? { to: all.length, identifier: all } : undefined;
};

/** ISBN and IBAN, with the check digits that make them certain. */
const checked: CodeReader = (chunk) => {
  const bare = chunk.replace(/^ISBN:?/i, '').replaceAll('-', '');
  const isbn = /^97[89]\d{10}$/.test(bare) && isbnHolds(bare) && (chunk !== bare || bare.length === 13);
  if (isbn || (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(chunk) && ibanHolds(chunk))) {
    return { to: chunk.length, identifier: bare };
  }
  return undefined;
};

/** `b7f3-91ac-44e0d2`, hashes and keys: letters and figures that change places again and again. */
const mixed: CodeReader = (chunk) => {
  if (chunk.length < 8 || !/^[A-Za-z0-9_-]+$/.test(chunk)) return undefined;
  const changes = chunk.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0;
  return changes >= 4 ? whole(chunk) : undefined;
};

const READERS: readonly CodeReader[] = [law, directive, version, checked, product, named, numbered, mixed];

/** Words by sound, so that COVID-19, Covid-19 and كوفيد-19 are tied; letters by themselves, so that F125 and F-125 are. */
function wordKey(word: string, figures: string): { key: string } {
  return { key: `${word.length > 3 ? nameKey(word) : romanise(word)}-${figures.replaceAll('-', '')}` };
}

const whole = (chunk: string): Found => ({ to: chunk.length, identifier: chunk });

/** ISO 2108: weights 1 and 3 in turn, the sum ends in 0. */
function isbnHolds(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 13; at++) sum += Number(digits.charAt(at)) * (at % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

/** ISO 13616: the first four characters moved to the end, letters as two digits, the remainder by 97 is 1. */
function ibanHolds(iban: string): boolean {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
