import { divide, formatDecimal } from '../../fact/decimal.js';
import type { Fact } from '../../model/index.js';
import { peek } from '../../text/peek.js';
import type { Numeral } from '../numeral/model.js';
import { isInHalfYear } from '../place.js';
import {
  begins,
  folded,
  isHyphen,
  numeralAt,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { TOPIC } from '../topics.js';
import { fromPublication } from './ago.js';
import { durationValue, isOfTime } from './value.js';

/**
 * A part of one unit of time: "media hora", 半年, "fél óra", and with a number before it "tres cuartos de hora", "a quarter of
 * an hour". The first half of a year is none, nor is half of it ("half the year").
 */
export function readPartsOfUnits(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  if ((scan.all & MAY_BEGIN) === 0) return facts;
  for (const at of scan.places) {
    if (!begins(scan, at, MAY_BEGIN)) continue;
    const part = countedPart(scan, at) ?? barePart(scan, at);
    const unit = part && unitAt(scan, part);
    if (!part || !unit || isInHalfYear(scan, at, unit.to)) continue;
    const stretch = { amounts: [part.amount], unit: unit.value, to: unit.to };
    const value = durationValue([stretch]);
    if (value) facts.push(fromPublication(scan, at, unit.to, [stretch], value));
  }
  return facts;
}

const MAY_BEGIN = TOPIC.fraction | TOPIC.number | TOPIC.weak;

interface Counted {
  readonly amount: string;
  readonly to: number;
  /** Only "of" makes it a part: the third quarter is no third of one, but "un cuarto de hora" is a part of an hour. */
  readonly ofNeeded?: true;
}

/** "Three quarters" and "un quart", which are numbers; `3/4 of an hour`; "un dixième de seconde", which may be the tenth. */
function countedPart(scan: Scan, at: number): Counted | undefined {
  const numeral = numeralAt(scan, at);
  if (!numeral?.fraction && !numeral?.ordinal) return undefined;
  const amount = numeral.amounts.find((one) => Number(one) > 0 && Number(one) < 1) ?? tenth(scan, numeral);
  if (amount === undefined) return undefined;
  return { amount, to: numeral.to, ...((numeral.ordinal || numeral.form !== 'words') && { ofNeeded: true }) };
}

/** "Una décima de segundo": an ordinal after an article, where the language has no other word for the part. */
function tenth(scan: Scan, { from, amounts: [amount = ''] }: Numeral): string | undefined {
  if (!NTH.test(amount) || !phraseBefore(scan, skipSpaceBack(scan, from), 'article-one')) return undefined;
  return formatDecimal(divide(1n, BigInt(amount)));
}

const NTH = /^(?:[3-9]|10|100|1000)$/;

/** A half, a third or a quarter that no number counts. */
function barePart(scan: Scan, at: number): Counted | undefined {
  const part = phraseAt(scan, at, 'fraction');
  if (!part || Number(part.value) > FEW || isTied(scan, part)) return undefined;
  const ofNeeded = phraseAt(scan, at, 'ordinal') !== undefined && ({ ofNeeded: true } as const);
  return { amount: formatDecimal(divide(1n, BigInt(part.value))), to: part.to, ...ofNeeded };
}

const FEW = 4;

/** An ordinal or another number before it counts the part, a letter goes on in it: "zweieinhalb", 上半年, 두 시 반. */
function isTied(scan: Scan, { from }: Phrase): boolean {
  const end = skipSpaceBack(scan, from);
  if (phraseBefore(scan, end, 'ordinal') || phraseBefore(scan, end, 'ordinal-after')) return true;
  const before = peek(scan.tokens, end - 1);
  return before?.kind === 'digits' || phraseBefore(scan, end, 'number') !== undefined || isHyphen(scan, from - 1);
}

/** A unit of time right behind the part, or over "of" and an article: half an hour, "quart d'heure", 半个小时. */
function unitAt(scan: Scan, { to, ofNeeded }: Counted): Phrase | undefined {
  const at = isHyphen(scan, to) ? to + 1 : skipSpace(scan, to);
  const of = phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'of');
  if (ofNeeded && !of) return undefined;
  const noun = of ? skipSpace(scan, of.to) : at;
  const link = phraseAt(scan, noun, 'article-one') ?? phraseAt(scan, noun, 'counter');
  for (const place of link ? [noun, skipSpace(scan, link.to)] : [noun]) {
    const unit = phrasesAt(scan, place, 'unit').find(({ value }) => isOfTime(value));
    // A single letter is too often something else.
    const letters = folded(scan, unit?.from ?? 0).replace(/\p{M}/gu, '');
    // "A third of a quarter" is a part of a part, not of three months.
    if (unit && phraseAt(scan, place, 'fraction')?.to === unit.to) return undefined;
    if (unit && (letters.length > 1 || unit.to - unit.from > 1 || HAN.test(letters))) return unit;
  }
  return undefined;
}

const HAN = /^[\p{Script=Han}\p{Script=Hangul}]/u;
