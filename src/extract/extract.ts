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
import { type Reader, type Scan, scan } from './scan.js';
import { settle } from './settle.js';
import { readShares } from './share.js';
import { readTimes } from './time.js';

/** Readers propose; each knows one kind of fact and nothing of the others. */
const READERS: readonly Reader[] = [
  readIdentifiers,
  readDates,
  readTimes,
  readPartsOfUnits,
  readDurations,
  readSpans,
  readMoney,
  readPercents,
  readPercentParts,
  readDiscounts,
  readMeasures,
  readRatios,
  readOrdinals,
  readNumbers,
  readShares,
  readNames,
];

/** Those that find something where no number is. */
const WITHOUT_NUMBERS: readonly Reader[] = [
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
  for (const segment of segments) {
    const ground = scan(document, segment, locale);
    let found: Fact[] = [];
    for (const read of ground.numerals.length > 0 ? READERS : WITHOUT_NUMBERS) {
      for (const fact of read(ground)) found.push(fact);
    }
    if (found.length === 0) continue;
    for (const refine of REFINERS) found = refine(found, ground);
    for (const fact of found) facts.push(fact);
  }
  return facts;
}
