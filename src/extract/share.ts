import type { Fact } from '../model/index.js';
import {
  begins,
  factOf,
  isHyphen,
  numeralAt,
  type Phrase,
  phraseAt,
  phraseBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';
import { TOPIC } from './topics.js';

/**
 * Halves, thirds and other parts that no number counts: "half of the voters", "la mitad", 半数. The second half and النصف الأول
 * are none, nor is the half of "half-time".
 */
export function readShares(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  if ((scan.all & MAY_BEGIN) === 0) return facts;
  for (const at of scan.places) {
    if (!begins(scan, at, MAY_BEGIN)) continue;
    const share = phraseAt(scan, at, 'share') ?? halfOf(scan, at);
    const amount = share && AMOUNTS[share.value];
    if (!share || amount === undefined || isNth(scan, share) || isTied(scan, share)) continue;
    facts.push(factOf(scan, 'number', at, share.to, { amount, fraction: `1/${share.value}` }));
  }
  return facts;
}

const MAY_BEGIN = TOPIC.share | TOPIC.fraction;

/** A value of 0 is of phrases that only begin like a share: "half full", نصف نهائي (semi-final). */
const AMOUNTS: { readonly [denominator: string]: string } = {
  '2': '0.5',
  '3': '0.333333333333333',
  '4': '0.25',
  '5': '0.2',
  '10': '0.1',
};

/** "Half of", "half their": what follows shows that the word is a share. */
function halfOf(scan: Scan, at: number): Phrase | undefined {
  const half = phraseAt(scan, at, 'fraction');
  return half?.value === '2' && phraseAt(scan, skipSpace(scan, half.to), 'share-after') ? half : undefined;
}

/** The half of a match, of a year or of a century has an ordinal before or behind it. */
function isNth(scan: Scan, { from, to }: Phrase): boolean {
  const before = skipSpaceBack(scan, from);
  return (
    phraseBefore(scan, before, 'ordinal') !== undefined ||
    phraseBefore(scan, before, 'ordinal-after') !== undefined ||
    phraseAt(scan, skipSpace(scan, to), 'ordinal') !== undefined ||
    numeralAt(scan, skipSpace(scan, to))?.ordinal === true
  );
}

/** A hyphen makes it a part of another word. */
const isTied = (scan: Scan, { from, to }: Phrase): boolean => isHyphen(scan, to) || isHyphen(scan, from - 1);
