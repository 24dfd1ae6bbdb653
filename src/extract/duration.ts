import { unit as unitOf } from '../locale/index.js';
import type { Fact, FactValue } from '../model/index.js';
import { peek } from '../text/peek.js';
import { isUnspaced } from './date/piece.js';
import { fromPublication } from './duration/ago.js';
import { oneAgo, unitAlone } from './duration/alone.js';
import { withColons } from './duration/colons.js';
import { partsAt, stopwatch, withParts } from './duration/stopwatch.js';
import { durationValue, type Stretch } from './duration/value.js';
import { halfAfter } from './half-after.js';
import { withHalf } from './measure-parts.js';
import type { Numeral } from './numeral/model.js';
import { isInHalfYear } from './place.js';
import { endsClause, endsInNoun, labelBefore, overInnerHedge, overOf, signBeforeStop } from './quantity.js';
import {
  folded,
  isHyphen,
  numeralAt,
  numeralBefore,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';
import { TOPIC } from './topics.js';
import { closesWord, isHan, isSpaced, isSpelled, isWrittenTogether } from './weak.js';

/** Spans of time: an amount and a unit, or several of them in falling order that are added up (`2 hours 30 minutes`). */
export function readDurations(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  let from = 0;
  for (const [index, numeral] of scan.numerals.entries()) {
    if (numeral.from < from || isNth(scan, numeral) || isBase(scan, numeral)) continue;
    const first = unitFirst(scan, numeral, index);
    const stretches = first
      ? []
      : (stopwatch(scan, numeral) ?? withColons(scan, numeral) ?? stretchesFrom(scan, numeral.from));
    const last = stretches.at(-1);
    if ((!first && !last) || isAge(scan, index)) continue;
    if (first) {
      facts.push(first.fact);
      from = first.to;
      continue;
    }
    const value = durationValue(stretches);
    if (!last || !value) continue;
    const previous = Math.max(from, peek(scan.numerals, index - 1)?.to ?? 0);
    const alone = unitAlone(scan, numeral.from, previous, stretches);
    const hours = stretches.length === 1 && isHourMark(scan, last.to) ? withClock(value) : value;
    facts.push(
      fromPublication(scan, alone?.from ?? numeral.from, last.to, alone?.stretches ?? stretches, alone?.value ?? hours),
    );
    from = last.to;
  }
  return facts;
}

/** `berusia 42 tahun`, aged 42; where words are not parted, the word may be the end of another one. */
function isAge(scan: Scan, index: number): boolean {
  const word = labelBefore(scan, index, 'age');
  return word !== undefined && !isWrittenTogether(folded(scan, word.from));
}

/** 第三天 is the third day. */
const isNth = (scan: Scan, { from }: Numeral): boolean =>
  (scan.all & TOPIC.nth) > 0 && phraseBefore(scan, skipSpaceBack(scan, from), 'ordinal-before') !== undefined;

/** 1日8時間 are eight hours a day, and no day and eight hours: what stands for "a day" has its span right behind it. */
function isBase(scan: Scan, { from }: Numeral): boolean {
  const base = phraseAt(scan, from, 'per-unit-before');
  return (
    base !== undefined &&
    numeralAt(scan, from) !== undefined &&
    stretchAt(scan, skipSpace(scan, base.to), undefined) !== undefined
  );
}

/** Whether the unit before a token is the mark of an hour of the clock as well: `2 heures`, `2 giờ`. */
const isHourMark = (scan: Scan, to: number): boolean =>
  phrasesBefore(scan, to, 'time-mark').some(({ value }) => value === 'hour');

/** A span of whole hours that may be an hour of the clock all the same: `saa 2` is eight o'clock, or two hours. */
function withClock(value: FactValue, dawn = 0): FactValue {
  const { amount, unit } = value;
  if (unit !== 'hour' || value.readings || amount === undefined || !/^(?:1?\d|2[0-4])$/.test(amount)) return value;
  const hour = String((Number(amount) + dawn) % 24).padStart(2, '0');
  return { ...value, readings: [{ amount, unit }, { time: `${hour}:00` }] };
}

/**
 * 3点半 is half past three, 1時間半 an hour and a half; the โมง of 3 ชั่วโมงครึ่ง only ends the word for such a span, and where the
 * clock has another order, as in ៣ ម៉ោងកន្លះ, no word for its half is known there.
 */
const isHalfPast = (scan: Scan, { form }: Numeral, unit: number, to: number): boolean =>
  form === 'figures' &&
  phrasesBefore(scan, to, 'time-mark').some(({ from, value }) => value === 'hour' && from === unit) &&
  phraseAt(scan, skipSpace(scan, to), 'half') !== undefined;

/** Spans of time that one word tells: `قبل يومين`, `이틀 동안`, `полгода`. */
export function readSpans(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  if ((scan.all & TOPIC.duration) === 0) return facts;
  for (const at of scan.places) {
    const word = phraseAt(scan, at, 'span') ?? oneAgo(scan, at);
    const [amount, unit] = word?.value.split(':') ?? [];
    if (!word || amount === undefined || unit === undefined || numeralAt(scan, at)) continue;
    if (isInHalfYear(scan, at, word.to)) continue;
    // `שנתיים וחצי`, `سنتين ونصف`: two years and a half.
    const half = /^\d+$/.test(amount) ? halfAfter(scan, word) : undefined;
    const tens = tensBefore(scan, at, amount);
    const whole = tens ? String(Number(tens.amounts[0]) + Number(amount)) : amount;
    const stretch = { amounts: [half === undefined ? whole : `${whole}.5`], unit, to: half ?? word.to };
    // `ساعتين و21 دقيقة`: what is told in figures goes on.
    const more = [stretch, ...stretchesFrom(scan, afterAnd(scan, stretch.to))];
    const stretches = durationValue(more) ? more : [stretch];
    const value = durationValue(stretches);
    if (value && !isOfFigures(scan, word))
      facts.push(fromPublication(scan, tens?.from ?? at, stretches.at(-1)?.to ?? stretch.to, stretches, value));
  }
  return facts;
}

/** في الدقيقتين 23 و67 names two minutes of a match: an article is written together with the word, and figures follow. */
const isOfFigures = ({ starting, tokens }: Scan, { from, to }: Phrase): boolean =>
  starting[from]?.find((match) => match.to === to)?.clitic !== undefined &&
  tokens[to]?.kind === 'space' &&
  tokens[to + 1]?.kind === 'digits';

/** The tens of Telugu `ఇరవై ఐదేళ్లు`, twenty-five years, whose last word is five years. */
function tensBefore(scan: Scan, at: number, amount: string): Numeral | undefined {
  const end = skipSpaceBack(scan, at);
  const tens = /^[1-9](\.\d+)?$/.test(amount) && end < at ? numeralBefore(scan, end) : undefined;
  return tens?.form === 'words' && !tens.ordinal && /^[2-9]0$/.test(tens.amounts[0] ?? '') ? tens : undefined;
}

/** `miaka 5`, five years, and `masaa 2 na dakika 5`, in languages that set all units before the figure. */
function unitFirst(
  scan: Scan,
  numeral: Numeral,
  index: number,
): { readonly fact: Fact; readonly to: number } | undefined {
  const first = unitFirstStretch(scan, numeral, index);
  const span = first && durationValue([first]);
  if (!first || !span) return undefined;
  if (phrasesBefore(scan, skipSpaceBack(scan, numeral.from), 'time-mark').length > 0) {
    const value = withClock(span, scan.locale.date.dawn);
    return { fact: fromPublication(scan, first.from, first.to, [first], value), to: first.to };
  }
  const stretches = [first];
  let value = span;
  for (let last = first; ; stretches.push(last)) {
    const next = scan.numerals[index + stretches.length];
    const stretch = next && unitFirstStretch(scan, next, index + stretches.length);
    const sum =
      stretch && stretch.from === afterAnd(scan, last.to) ? durationValue([...stretches, stretch]) : undefined;
    if (!stretch || !sum) return { fact: fromPublication(scan, first.from, last.to, stretches, value), to: last.to };
    [last, value] = [stretch, sum];
  }
}

function unitFirstStretch(
  scan: Scan,
  numeral: Numeral,
  index: number,
): (Stretch & { readonly from: number; readonly to: number }) | undefined {
  if (!scan.locale.number.unitFirst || numeral.ordinal || folded(scan, numeral.to) === ':') return undefined;
  const label = labelBefore(scan, index, 'unit');
  const unit = label?.value.split(' ')[0] ?? '';
  return label && { amounts: numeral.amounts, unit, from: label.from, to: numeral.to };
}

/** Behind white space and an "and". */
function afterAnd(scan: Scan, to: number): number {
  const at = skipSpace(scan, to);
  const and = phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'and');
  return and ? skipSpace(scan, and.to) : at;
}

function stretchesFrom(scan: Scan, at: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let next = at; ; ) {
    const told = isOfOneInWords(scan, at, next, stretches) ? undefined : stretchAt(scan, next, stretches.at(-1));
    if (!told) return isPoints(scan, stretches) ? [] : stretches;
    const stretch = withParts(scan, told);
    stretches.push(stretch);
    next = skipSpace(scan, stretch.to);
    const joiner = phraseAt(scan, next, 'joiner');
    if (joiner?.value === 'and') next = skipSpace(scan, joiner.to);
    else if (folded(scan, next) === ',') next = skipSpace(scan, next + 1);
  }
}

/** 一天8小时 are eight hours a day: nobody writes 一 and 8 in one sum of days. */
function isOfOneInWords(scan: Scan, from: number, to: number, [only, ...others]: readonly Stretch[]): boolean {
  if (!only || others.length > 0 || !WORKED.has(only.unit) || only.to !== to) return false;
  const first = numeralAt(scan, from);
  const isOne = first?.form === 'words' && first.amounts[0] === '1';
  return isOne && numeralAt(scan, to)?.form === 'figures' && isWrittenTogether(folded(scan, to - 1));
}

/** What has its hours. */
const WORKED: ReadonlySet<string> = new Set(['day', 'week']);

/** Chinese 38分 are points before they are minutes, unless hours or seconds stand beside them. */
function isPoints(scan: Scan, [only, ...others]: readonly Stretch[]): boolean {
  if (!only || others.length > 0 || only.unit !== 'minute') return false;
  const sign = phraseBefore(scan, only.to, 'counter');
  return sign?.from === only.to - 1 && isHan(folded(scan, sign.from));
}

/** An amount with its unit of time: `three weeks`, `5-day`, `18 Monate`, `3時間`. */
function stretchAt(
  scan: Scan,
  at: number,
  before: Stretch | undefined,
): (Stretch & { readonly to: number }) | undefined {
  const numeral = numeralAt(scan, at);
  if (!numeral || numeral.ordinal) return undefined;
  const hyphen = isHyphen(scan, numeral.to);
  const apart = skipSpace(scan, numeral.to);
  // "les dix dernières minutes"
  const last = skipSpace(scan, phraseAt(scan, apart, 'ordinal-last')?.to ?? apart);
  // The hyphen may be a part of the word: `5-часовой`, `3-dniowy`.
  const counted = (endsInNoun(scan, numeral) ? overOf(scan, numeral.to) : undefined) ?? last;
  const spaced = [numeral.to, apart, overInnerHedge(scan, apart), last, counted];
  for (const place of hyphen ? [numeral.to, numeral.to + 1] : spaced) {
    if ((scan.starting[place]?.length ?? 0) === 0) continue;
    // "sa 127 milijuna godinu dana ranije" (from 127 million a year earlier): the longer phrase is a span by itself.
    const span = phraseAt(scan, place, 'span');
    for (const { to, value } of phrasesAt(scan, place, 'unit')) {
      if (span && span.to > to) continue;
      // The يوم of يوم السبت says that a weekday follows.
      if (value === 'day' && isDayOfWeek(scan, place, to)) continue;
      // In "shule 25 siku tatu" (25 schools for three days) the unit counts the number behind it.
      if (scan.locale.number.unitFirst && isCountedBehind(scan, place, to)) continue;
      // `5 m` are metres before they are minutes: the likeliest unit decides.
      const unit = value.split(' ')[0] ?? '';
      // `5 años luz` are no years; `3 м` and `100 г` are metres and grams before they are months and years.
      if (isLengthOrMass(unit)) break;
      // "800 m." are metres at the end of a sentence, and no months.
      if (signBeforeStop(scan, { from: place, to })) continue;
      if (!counts(scan, numeral, place, to, unit)) continue;
      const half = isHalfPast(scan, numeral, place, to) ? undefined : halfAfter(scan, { to });
      const { amounts } = half === undefined ? numeral : withHalf(numeral);
      const stretch = { to: half ?? to, unit, amounts };
      if (durationValue(before ? [before, stretch] : [stretch])) return stretch;
    }
  }
  return aroundHalf(scan, numeral);
}

const isLengthOrMass = (unit: string): boolean => /^(length|mass)$/.test(unitOf(unit)?.dimension ?? '');

const isDayOfWeek = (scan: Scan, from: number, to: number): boolean =>
  phrasesAt(scan, from, 'weekday').some((whole) => whole.to > to) ||
  (scan.tokens[to]?.kind === 'space' && phraseAt(scan, to + 1, 'weekday') !== undefined);

/** Whether a number begins behind a unit, or with the concord that may end it: Northern Sotho "mengwaga ye šupago", seven years. */
function isCountedBehind(scan: Scan, unit: number, to: number): boolean {
  for (let at = unit + 1; at < to; at++) if (numeralAt(scan, at)) return true;
  return numeralAt(scan, skipSpace(scan, to)) !== undefined;
}

/** 两个半月: the half stands inside of what the unit of 两个月 is. */
function aroundHalf({ tokens, locale }: Scan, { to, amounts }: Numeral): Stretch | undefined {
  const [counter, noun] = [peek(tokens, to - 2)?.folded ?? '', tokens[to]?.folded ?? ''];
  if (!amounts[0]?.endsWith('.5') || !isWrittenTogether(counter) || !isWrittenTogether(noun)) return undefined;
  const unit = locale.lexicon
    .get(counter + noun)
    .find((entry) => entry.class === 'unit')
    ?.value.split(' ')[0];
  const stretch = { to: to + 1, unit: unit ?? '', amounts };
  return durationValue([stretch]) && stretch;
}

/** `0.02 s` and `9 s 81`, where the letter is no word that links two things. */
const isTimed = (scan: Scan, { plain, amounts }: Numeral, place: number, to: number): boolean =>
  !phraseAt(scan, place, 'joiner') &&
  ((plain === undefined && amounts.length === 1 && /^\d+\.\d+$/.test(amounts[0] ?? '')) ||
    partsAt(scan, to) !== undefined);

/**
 * A unit of one letter counts beside a figure and where it is a clock's (`2 h`, not `125 a été` nor `1980s`); one of one
 * character does not make minutes of a number word (十分 says "enough"); and `a second time` is no second.
 */
function counts(scan: Scan, numeral: Numeral, place: number, to: number, unit: string): boolean {
  // په ۱۹۹۰ لسیزه کې, in the 1990s: nobody counts as many decades.
  if (unit === 'decade' && numeral.plain?.length === 4) return false;
  if (numeral.weak && phraseAt(scan, place, 'ordinal')) return false;
  const letters = folded(scan, place).replace(/\p{M}/gu, '');
  if (letters.length > 1 || (to - place > 1 && folded(scan, to - 1) !== '.')) return true;
  if (isUnspaced(letters)) {
    const han = isHan(letters);
    const spelled = isSpelled(letters) && numeral.to - numeral.from > 1;
    // 두 달 and 삼 일 are words of their own.
    if (isSpaced(letters))
      return numeral.form === 'figures' || (!numeral.weak && place > numeral.to && closesWord(scan, to));
    return numeral.form === 'figures' || spelled || (han && unit !== 'minute' && unit !== 'second');
  }
  const clock = unit === 'hour' || (place === numeral.to && (unit === 'minute' || unit === 'second'));
  if (unit === 'second' && numeral.form === 'figures' && isTimed(scan, numeral, place, to)) return true;
  return numeral.form === 'figures' && (clock || endsClause(scan, to)) && (numeral.plain?.length ?? 0) < 4;
}
