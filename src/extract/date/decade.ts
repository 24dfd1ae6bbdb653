import type { Reading } from '../../model/index.js';
import { peek } from '../../text/peek.js';
import {
  folded,
  isHyphen,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { isWrittenTogether } from '../weak.js';
import { isCounting } from './century.js';
import { nextMember, ordinalAt, overArticle, wordAt } from './count.js';
import { AFTER_CHRIST } from './era.js';
import type { Found } from './found.js';

/**
 * The decade that begins at a token: its noun first (`les années 80`, `anni Ottanta`), its figures first (`1980s`,
 * `80. letech`, 九十年代), or one word (`Achtzigerjahre`).
 */
export function decadeAt(scan: Scan, at: number): Found | undefined {
  const word = phraseAt(scan, at, 'decade');
  if (word) return decade(at, word.to, word.value);
  // In `2010-2015-yillarda 40 ta maktab` the noun belongs to the years before it.
  const end = skipSpaceBack(scan, at);
  const noun = peek(scan.tokens, end - 1)?.kind !== 'digits' && !phraseBefore(scan, end, 'ordinal-after');
  for (const mark of noun ? phrasesAt(scan, at, 'date-mark') : []) {
    const found = mark.value === 'decade' ? tensAt(scan, overArticle(scan, skipSpace(scan, mark.to))) : undefined;
    // `con anni 40 di carcere`
    if (found && !isCounting(scan, found.to)) return { ...found, from: at };
  }
  const led = afterYearMark(scan, at);
  if (led !== undefined && scan.tokens[led]?.kind === 'digits') {
    const found = figuresFirst(scan, led);
    return found && { ...found, from: at };
  }
  return nthDecade(scan, at) ?? (scan.tokens[at]?.kind === 'digits' ? figuresFirst(scan, at) : wordsFirst(scan, at));
}

/** `सन् १९९० को दशक`, `सन् 1990 के दशक`: where figures apart from their noun begin behind a word that says of a year that it is one. */
function afterYearMark(scan: Scan, at: number): number | undefined {
  const era = phrasesAt(scan, at, 'era').find(({ value }) => AFTER_CHRIST.has(value));
  const mark = era ?? phrasesAt(scan, at, 'date-mark').find(({ value }) => value === 'year');
  const led = mark && skipSpace(scan, mark.to);
  return led !== undefined && scan.tokens[led + 1]?.kind === 'space' ? led : undefined;
}

/**
 * `á níunda áratugnum`, `devintajame dešimtmetyje`: the ninth decade of the century are its eighties. The first ones may be
 * those of either century, or of anything else.
 */
function nthDecade(scan: Scan, at: number): Found | undefined {
  const nth = ordinalAt(scan, at);
  if (!nth || nth.value < 4 || nth.value > 10) return undefined;
  const noun = markAt(scan, skipSpace(scan, nth.to));
  const isSpan = noun && phrasesAt(scan, noun.from, 'unit').some(({ value }) => value === 'decade');
  return isSpan ? decade(at, noun.to, `${nth.value - 1}0`) : undefined;
}

/** `et 90` behind `les années 80`. */
export function furtherDecades(scan: Scan, first: Found): Found[] {
  if (!phrasesAt(scan, first.from, 'date-mark').some(({ value }) => value === 'decade')) return [];
  const at = nextMember(scan, first.to);
  const found = at === undefined ? undefined : tensAt(scan, overArticle(scan, at));
  return found && !isCounting(scan, found.to) && !noMember(scan, found) ? [found] : [];
}

/** What stands behind the figures makes them something else: `anos 80 e 90%`. */
const noMember = (scan: Scan, { to }: Found): boolean =>
  scan.tokens[to]?.kind === 'mark' && !/^[.,;:!?)»”"]$/.test(folded(scan, to));

/** The tens of a decade behind its noun: `80`, `'80`, `1980`, `Ottanta`, `восьмидесятые`. */
function tensAt(scan: Scan, at: number): Found | undefined {
  const place = APOSTROPHES.has(folded(scan, at)) ? at + 1 : at;
  const token = scan.tokens[place];
  if (token?.kind === 'digits') return decade(at, place + 1, token.folded);
  const count = wordAt(scan, at) ?? ordinalAt(scan, at);
  return count && count.value < 100 ? decade(at, count.to, String(count.value)) : undefined;
}

function figuresFirst(scan: Scan, at: number): Found | undefined {
  const after = markBehind(scan, at);
  if (after) return decade(at, after.to, folded(scan, at));
  // `1800- och 1900-talet`
  const next = isHyphen(scan, at + 1) ? nextMember(scan, at + 1) : undefined;
  const shares = next !== undefined && TENS.test(folded(scan, next)) && markBehind(scan, next);
  return shares ? decade(at, at + 1, folded(scan, at)) : undefined;
}

/**
 * The noun behind figures: `1980s`, `1990 के दशक`, `80. letech`; but in `30 let` two figures or a unit behind a space are a
 * span of time, and not in `80 年代`. Nobody counts as many decades as there are in `۱۹۹۰ لسیزه`.
 */
function markBehind(scan: Scan, at: number): { readonly to: number } | undefined {
  const stop = folded(scan, at + 1);
  const apart = skipSpace(scan, stop === '.' ? at + 2 : at + 1);
  const unit = phraseAt(scan, apart, 'unit');
  const isFirm = unit === undefined || isWrittenTogether(folded(scan, apart));
  const loose = stop === '.' || isFirm || (unit.value === 'decade' && folded(scan, at).length === 4);
  return markAt(scan, stop === '-' ? at + 2 : at + 1) ?? (loose ? markAt(scan, apart) : undefined);
}

/** `v devadesátých letech`, 九十年代. */
function wordsFirst(scan: Scan, at: number): Found | undefined {
  const count = wordAt(scan, at) ?? ordinalAt(scan, at);
  if (!count || count.value >= 100) return undefined;
  const mark = markAt(scan, count.to) ?? (count.marked ? markAt(scan, skipSpace(scan, count.to)) : undefined);
  return mark && decade(at, mark.to, String(count.value));
}

const markAt = (scan: Scan, at: number): Phrase | undefined =>
  phrasesAt(scan, at, 'date-mark').find(({ value }) => value === 'decade');

/**
 * Two figures may be an age as well: `in the 40s`, `in her 40s`, and the 20s those of two centuries. The 1800s are a
 * century before they are ten years, the 2000s mostly ten years.
 */
function decade(from: number, to: number, figures: string): Found | undefined {
  if (!TENS.test(figures) || figures === '00') return undefined;
  const tens = `${figures.slice(-2, -1)}X`;
  if (figures.length < 4) {
    const centuries = figures === '20' ? ['19', '20'] : [figures === '10' ? '20' : '19'];
    return told(from, to, [...centuries.map((century) => ({ date: century + tens })), { amount: figures }]);
  }
  const century = figures.slice(0, 2);
  if (tens !== '0X') return told(from, to, [{ date: century + tens }]);
  const dates = [{ date: `${century}XX` }, { date: century + tens }];
  return told(from, to, figures < '2000' ? dates : dates.reverse());
}

const TENS = /^(?:\d\d)?\d0$/;

const told = (from: number, to: number, readings: readonly Reading[]): Found => ({
  from,
  to,
  value: { ...readings[0], ...(readings.length > 1 && { readings }) },
});

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', '΄', '`']);
