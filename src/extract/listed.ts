import type { Fact, FactKind, Reading } from '../model/index.js';
import { tokenAt } from './place.js';
import { numeralOf, spanAs } from './range.js';
import { folded, phrasesAt, restated, type Scan, skipSpace, skipSpaceBack } from './scan.js';

/**
 * Gives the numbers of a list the unit that stands once: behind the last of them ("de 19 et 22 ans", "2, 3 and 5 percent")
 * or before the first ("aged 19, 23 and 31"). What the figures alone say stays a reading.
 */
export function shareLabels(facts: readonly Fact[], scan: Scan): readonly Fact[] {
  if (!facts.some(({ kind }) => LABELLED.has(kind)) || !facts.some(isBare)) return facts;
  const shared = facts.filter(({ kind }) => kind !== 'name' && kind !== 'range');
  const changed = new Map<Fact, Fact>();
  const now = (at: number): Fact => changed.get(shared[at] as Fact) ?? (shared[at] as Fact);
  for (let at = shared.length - 2; at >= 0; at--) {
    const [first, second] = [now(at), now(at + 1)];
    if (!isBare(first) || !LABELLED.has(second.kind) || !sameForm(first, second, scan)) continue;
    const link = linkOf(first, second, scan);
    const isListed = changed.has(shared[at + 1] as Fact);
    const takes = link === 'and' ? isListed || isLabelBehind(second, scan) : link === 'comma' && isListed;
    const told = takes ? labelled(first, second) : undefined;
    if (told) changed.set(shared[at] as Fact, told);
  }
  for (let at = 0; at + 1 < shared.length; at++) {
    const [first, second] = [now(at), now(at + 1)];
    if (!isAge(first) || !isBare(second) || !sameForm(first, second, scan) || isLabelBehind(first, scan)) continue;
    const takes = linkOf(first, second, scan) !== undefined && countsNothing(second, scan);
    const told = takes ? labelled(second, first) : undefined;
    if (told) changed.set(shared[at + 1] as Fact, told);
  }
  return changed.size === 0 ? facts : facts.map((fact) => changed.get(fact) ?? fact);
}

const isBare = ({ kind, value }: Fact): boolean => kind === 'number' && value.fraction === undefined;

const isAge = ({ value }: Fact): boolean => value.unit?.endsWith('-person') === true;

/** "Two people and 5 percent" are no list, nor is "zwei und 5 Prozent". */
const sameForm = (a: Fact, b: Fact, scan: Scan): boolean => {
  const form = numeralOf(a, scan)?.form;
  return form !== 'mixed' && form === numeralOf(b, scan)?.form;
};

/** What stands between two facts, if it is no more than a comma or an "and". */
function linkOf(first: Fact, second: Fact, scan: Scan): 'comma' | 'and' | undefined {
  const gap = tokenAt(scan, first.end);
  const back = skipSpaceBack(scan, tokenAt(scan, second.start));
  const comma = COMMA.test(folded(scan, gap)) ? gap + 1 : gap;
  const at = skipSpace(scan, comma);
  if (comma > gap && at >= back) return 'comma';
  return phrasesAt(scan, at, 'joiner').some(({ value, to }) => value === 'and' && to === back) ? 'and' : undefined;
}

const isLabelBehind = (fact: Fact, scan: Scan): boolean =>
  tokenAt(scan, fact.end) > (numeralOf(fact, scan)?.to ?? Number.POSITIVE_INFINITY);

/** In "a woman aged 40 and 2 children" the second number counts something else. */
function countsNothing(fact: Fact, scan: Scan): boolean {
  const at = skipSpace(scan, tokenAt(scan, fact.end));
  return scan.tokens[at]?.kind !== 'letters' || (scan.starting[at]?.length ?? 0) > 0;
}

/** The number with what the other fact says of its own; undefined where that tells its amount in two units. */
function labelled(fact: Fact, { kind, value }: Fact): Fact | undefined {
  const { unit, currency } = value;
  const label = { ...(unit !== undefined && { unit }), ...(currency !== undefined && { currency }) };
  const own: readonly Reading[] = fact.value.readings ?? [{ amount: fact.value.amount ?? '0' }];
  const span = kind === 'duration' ? spanAs(value, [own[0]?.amount ?? '0']) : {};
  const readings = [{ ...own[0], ...label }, ...own];
  return span && { ...restated(fact, { ...fact.value, ...label, ...span, readings }), kind };
}

const LABELLED: ReadonlySet<FactKind> = new Set<FactKind>(['percent', 'money', 'measure', 'duration']);
const COMMA = /^[,،、，]$/u;
