import type { Locale } from '../locale/index.js';
import type { Document, Fact, Segment } from '../model/index.js';
import { addCounted } from './counted.js';
import { readDates } from './date.js';
import { readDiscounts } from './discount.js';
import { readPartsOfUnits } from './duration/part.js';
import { readDurations, readSpans } from './duration.js';
import { addHedges } from './hedge.js';
import { readIdentifiers, withoutBlanks } from './identifier.js';
import { readMeasures } from './measure.js';
import { readMoney } from './money.js';
import { readNames } from './name.js';
import { readNumbers } from './number.js';
import { readOrdinals } from './ordinal.js';
import { readPercents } from './percent.js';
import { readPercentParts } from './percent-part.js';
import { joinRanges } from './range.js';
import { addRates } from './rate.js';
import { readRatios } from './ratio.js';
import { groundOf, type Reader, type Scan, withNumerals } from './scan.js';
import { settle } from './settle.js';
import { readShares } from './share.js';
import { readTimes } from './time.js';

/** Readers propose; each knows one kind of fact and nothing of the others. */
const OF_NUMBERS: readonly Reader[] = [
  readDurations,
  readMoney,
  readPercents,
  readPercentParts,
  readMeasures,
  readRatios,
  readOrdinals,
  readNumbers,
];

/** Those that find something where no number is. */
const OF_ANYTHING: readonly Reader[] = [
  readIdentifiers,
  readDates,
  readTimes,
  readSpans,
  readPartsOfUnits,
  readDiscounts,
  readShares,
  readNames,
];

/** Refiners dispose, in this order: first overlaps are settled, then what stands side by side is joined. */
const REFINERS: readonly ((facts: readonly Fact[], scan: Scan) => Fact[])[] = [
  settle,
  withoutBlanks,
  joinRanges,
  addHedges,
  addRates,
  addCounted,
];

/** Reads the facts that a document's segments state, in order of start, longer ones first. */
export function extract(document: Document, segments: readonly Segment[], locale: Locale): Fact[] {
  const facts: Fact[] = [];
  for (let from = 0; from < segments.length; from += AT_ONCE) {
    const some = segments.slice(from, from + AT_ONCE);
    for (const found of factsOf(some.map((segment) => groundOf(document, segment, locale)))) {
      for (const fact of found) facts.push(fact);
    }
  }
  return facts;
}

/**
 * Each step is done for some segments before the next one is: the readers are much code and a segment is few words, so that
 * going through all of them with each segment would drive each from the caches of the processor before it is needed again.
 */
const AT_ONCE = 32;

/** The facts of each ground, in order of start. */
function factsOf(grounds: readonly Scan[]): Fact[][] {
  const scans = grounds.map(withNumerals);
  const numbered = scans.filter(({ numerals }) => numerals.length > 0);
  const found = new Map<Scan, Fact[]>(scans.map((scan) => [scan, []]));
  const add = (read: Reader, among: readonly Scan[]): void => {
    for (const scan of among) for (const fact of read(scan)) found.get(scan)?.push(fact);
  };
  for (const read of OF_ANYTHING) add(read, scans);
  for (const read of OF_NUMBERS) add(read, numbered);
  let facts = [...found].filter(([, own]) => own.length > 0);
  for (const refine of REFINERS) facts = facts.map(([scan, own]) => [scan, refine(own, scan)]);
  return facts.map(([, own]) => own);
}
