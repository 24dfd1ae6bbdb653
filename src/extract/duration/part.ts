import { divide, formatDecimal } from '../../fact/decimal.js';
import type { Fact } from '../../model/index.js';
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
import { durationValue } from './value.js';

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
    if (!part || !unit) continue;
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
  /** It is an ordinal as well: the third quarter is no third of one, but "un cuarto de hora" is a part of an hour. */
  readonly nth?: true;
}

/** "Three quarters" and "un quart", which are numbers. */
function countedPart(scan: Scan, at: number): Counted | undefined {
  const numeral = numeralAt(scan, at);
  const [amount = ''] = numeral?.amounts ?? [];
  return numeral?.fraction && numeral.form === 'words' && Number(amount) < 1 ? { amount, to: numeral.to } : undefined;
}

/** A half, a third or a quarter that no number counts. */
function barePart(scan: Scan, at: number): Counted | undefined {
  const part = phraseAt(scan, at, 'fraction');
  if (!part || Number(part.value) > FEW || isTied(scan, part)) return undefined;
  const nth = phraseAt(scan, at, 'ordinal') !== undefined && ({ nth: true } as const);
  return { amount: formatDecimal(divide(1n, BigInt(part.value))), to: part.to, ...nth };
}

const FEW = 4;

/** An ordinal or another number before it counts the part, a letter goes on in it: "zweieinhalb", 上半年, 두 시 반. */
function isTied(scan: Scan, { from }: Phrase): boolean {
  const end = skipSpaceBack(scan, from);
  if (phraseBefore(scan, end, 'ordinal') || phraseBefore(scan, end, 'ordinal-after')) return true;
  const before = scan.tokens[end - 1];
  return before?.kind === 'digits' || phraseBefore(scan, end, 'number') !== undefined || isHyphen(scan, from - 1);
}

/** A unit of time right behind the part, or over "of" and an article: half an hour, "quart d'heure", 半个小时. */
function unitAt(scan: Scan, { to, nth }: Counted): Phrase | undefined {
  const at = isHyphen(scan, to) ? to + 1 : skipSpace(scan, to);
  const of = phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'of');
  if (nth && !of) return undefined;
  const noun = of ? skipSpace(scan, of.to) : at;
  const link = phraseAt(scan, noun, 'article-one') ?? phraseAt(scan, noun, 'counter');
  for (const place of link ? [noun, skipSpace(scan, link.to)] : [noun]) {
    const unit = phrasesAt(scan, place, 'unit').find(({ value }) => durationValue([{ ...ONE, unit: value }]));
    // A single letter is too often something else.
    const letters = folded(scan, unit?.from ?? 0).replace(/\p{M}/gu, '');
    if (unit && (letters.length > 1 || unit.to - unit.from > 1 || HAN.test(letters))) return unit;
  }
  return undefined;
}

const ONE = { amounts: ['1'], to: 0 };
const HAN = /^[\p{Script=Han}\p{Script=Hangul}]/u;
