import { formatYear } from '../../fact/edtf.js';
import { folded, isHyphen, phraseAt, phraseBefore, phrasesAt, type Scan, skipSpace, skipSpaceBack } from '../scan.js';
import {
  type Count,
  memberBefore,
  nextMember,
  ordinalAt,
  overArticle,
  plainAt,
  romanAt,
  romanBefore,
  wordAt,
} from './count.js';
import type { Found } from './found.js';
import { isUnspaced } from './piece.js';

/** The century that begins at a token, with its noun before it (`thế kỷ 19`, `siglo XIX`) or behind it (19世紀). */
export function centuryAt(scan: Scan, at: number): Found | undefined {
  return behindNoun(scan, at) ?? beforeNoun(scan, at) ?? behindEra(scan, at);
}

/** The 3 of 公元前3世纪 is no year. */
function behindEra(scan: Scan, at: number): Found | undefined {
  const era = phraseAt(scan, at, 'era');
  const place = era && skipSpace(scan, era.to);
  return place === undefined ? undefined : (behindNoun(scan, place) ?? beforeNoun(scan, place));
}

/** Roman numbers before a noun that begins at a token, which no phrase begins with: `XVIIIe et XIXe siècles`. */
export function centuriesBefore(scan: Scan, at: number): Found[] {
  const noun = nounAt(scan, at);
  const count = noun && romanBefore(scan, skipSpaceBack(scan, at));
  const last = count && century(count.from, { ...count, to: noun.to });
  if (!last) return [];
  const end = memberBefore(scan, count.from);
  const first = end === undefined ? undefined : romanBefore(scan, end);
  const before = first && century(first.from, first);
  return before ? [before, last] : [last];
}

/** `y XIX` behind `siglos XVIII`, `và 20` behind `thế kỷ 19`. */
export function furtherCenturies(scan: Scan, first: Found): Found[] {
  if (!nounAt(scan, first.from)) return [];
  const at = nextMember(scan, first.to);
  const count = at === undefined ? undefined : countAt(scan, overArticle(scan, at));
  const found = count && !isCounting(scan, count.to) && century(count.from, count);
  return found ? [found] : [];
}

const countAt = (scan: Scan, at: number): Count | undefined => ordinalAt(scan, at) ?? plainAt(scan, at);

function behindNoun(scan: Scan, at: number): Found | undefined {
  const mark = phrasesAt(scan, at, 'date-mark').find(({ value }) => value === 'century');
  const noun = mark ?? nounAt(scan, at);
  // In "XIX a. antroje pusėje", in the second half, the noun has its number before it.
  if (!noun || romanBefore(scan, skipSpaceBack(scan, at))) return undefined;
  const place = overArticle(scan, skipSpace(scan, noun.to));
  // A plural that only counts centuries leads to Roman numbers: `siglos XVIII y XIX`.
  const count = mark ? (countAt(scan, place) ?? wordAt(scan, place)) : romanAt(scan, place);
  const found = century(at, count);
  // `w wieku 17 lat` and `w wieku sześciu i dziewięciu lat` tell ages.
  if (!found || isCounting(scan, found.to) || (count?.marked !== true && phraseBefore(scan, noun.to, 'age')))
    return undefined;
  return found;
}

/** A unit behind it, which is not the `y` of `XVIII y XIX`, nor the `l` of `al segle XIX l'edifici`. */
export function isCounting(scan: Scan, to: number): boolean {
  const next = skipSpace(scan, to);
  const unit = phraseAt(scan, next, 'unit');
  return unit !== undefined && !/^['\u2019]$/.test(folded(scan, unit.to)) && !phraseAt(scan, next, 'joiner');
}

/** A number in words: 十九世紀; and উনিশ শতক (the nineteenth century), where it is too great to count centuries. */
function writtenAt(scan: Scan, at: number): Count | undefined {
  const word = wordAt(scan, at);
  return word && (isUnspaced(folded(scan, at)) || (word.value >= FEW && word.value <= MANY)) ? word : undefined;
}

function beforeNoun(scan: Scan, at: number): Found | undefined {
  const count = countAt(scan, at) ?? writtenAt(scan, at);
  if (!count) return undefined;
  const close = isHyphen(scan, count.to) ? count.to + 1 : skipSpace(scan, count.to);
  const noun = nounAt(scan, close);
  if (noun && isOfOther(scan, count, noun)) return undefined;
  if (noun && (count.marked || close === count.to)) return century(at, { ...count, to: noun.to });
  // Two centuries are a span of time; `19 век` is a date, and seldom nineteen of them.
  if (noun && count.value >= FEW && phraseAt(scan, close, 'date-mark')) {
    const found = century(at, { ...count, to: noun.to });
    const { date = '' } = found?.value ?? {};
    const readings = [{ date }, { amount: String(count.value), unit: 'century' }];
    return found && { ...found, value: { date, readings } };
  }
  // `18. und 19. Jahrhundert`, `18th- and 19th-century`
  const next = count.marked && !noun ? nextMember(scan, count.to) : undefined;
  const other = next === undefined ? undefined : countAt(scan, next);
  return other?.marked && nounBehind(scan, other.to) ? century(at, count) : undefined;
}

/** In "paruh kedua abad ke-19", the second half, the noun has its own number behind it. */
function isOfOther(scan: Scan, { value, marked }: Count, { to }: { readonly to: number }): boolean {
  if (!marked || value > HALVES) return false;
  const place = overArticle(scan, skipSpace(scan, to));
  const own = ordinalAt(scan, place) ?? (place > to || isHyphen(scan, to - 1) ? plainAt(scan, place) : undefined);
  return own !== undefined && own.value > value;
}

/** Parts of a century are counted up to here. */
const HALVES = 4;

const nounBehind = (scan: Scan, to: number): { readonly to: number } | undefined =>
  nounAt(scan, isHyphen(scan, to) ? to + 1 : skipSpace(scan, to));

const FEW = 10;
/** No later century is spoken of. */
const MANY = 22;

/** The sign of a single letter that CLDR has for the unit is another one's as well: `30º C`. */
function nounAt(scan: Scan, at: number): { readonly to: number } | undefined {
  const mark = phrasesAt(scan, at, 'date-mark').find(({ value }) => value === 'century');
  if (mark || folded(scan, at).length === 1) return mark;
  return phrasesAt(scan, at, 'unit').find(({ value }) => value === 'century');
}

function century(from: number, count: Count | undefined): Found | undefined {
  if (!count || count.value < 1 || count.value > 30) return undefined;
  return { from, to: count.to, value: { date: `${formatYear((count.value - 1) * 100).slice(0, 2)}XX` } };
}
