import { unit as unitOf } from '../locale/index.js';
import type { Fact } from '../model/index.js';
import { durationValue } from './duration/value.js';
import { unitAgain } from './half-after.js';
import { hasClitic } from './numeral/link.js';
import {
  begins,
  factOf,
  numeralBefore,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';
import { TOPIC } from './topics.js';

/**
 * A unit that no number counts, and half of one more: "litro y medio", "год и половина", "ihora nengxenye". What is halved
 * must not follow: "the metre and half of the yard".
 */
export function readUnitsAndHalf(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  if ((scan.all & TOPIC.fraction) === 0) return facts;
  for (const at of scan.places) {
    if (!begins(scan, at, TOPIC.fraction)) continue;
    const added = phraseAt(scan, at, 'fraction-added');
    const half = added ?? phraseAt(scan, at, 'fraction');
    const touches = added !== undefined || hasClitic(scan, at);
    const noun = half?.value === '2' ? unitBefore(scan, at, touches) : undefined;
    const next = half && skipSpace(scan, half.to);
    const again = half && noun && unitAgain(scan, noun.to, half.to);
    if (!half || !noun || next === undefined || (again === undefined && isHalved(scan, next))) continue;
    const [unit = ''] = noun.value.split(' ');
    const to = again ?? half.to;
    const span = durationValue([{ amounts: ['1.5'], unit, to }]);
    if (span) facts.push(factOf(scan, 'duration', noun.from, to, span));
    else if (unitOf(unit)) facts.push(factOf(scan, 'measure', noun.from, to, { amount: '1.5', unit }));
  }
  return facts;
}

/** The word for a unit that an "and" parts from a token, or nothing where it `touches`, with no number or article before it that counts. */
function unitBefore(scan: Scan, at: number, touches: boolean): Phrase | undefined {
  const end = skipSpaceBack(scan, at);
  const joint = touches ? end : phrasesBefore(scan, end, 'joiner').find(({ value }) => JOINING.has(value))?.from;
  const noun = joint === undefined ? undefined : phraseBefore(scan, skipSpaceBack(scan, joint), 'unit');
  if (!noun || (scan.tokens[noun.from]?.folded.length ?? 0) < SHORTEST) return undefined;
  const before = skipSpaceBack(scan, noun.from);
  const counted = numeralBefore(scan, before) ?? phraseBefore(scan, before, 'ordinal');
  return counted ? undefined : noun;
}

/** "год с половиной": a half is joined by "with" too. */
const JOINING: ReadonlySet<string> = new Set(['and', 'with']);

/** Letters of the shortest noun: signs of units stand behind figures only. */
const SHORTEST = 3;

const isHalved = (scan: Scan, at: number): boolean =>
  phraseAt(scan, at, 'share-after') !== undefined ||
  phraseAt(scan, at, 'unit') !== undefined ||
  begins(scan, at, TOPIC.piece);
