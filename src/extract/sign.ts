import { peek } from '../text/peek.js';
import { WRITTEN_TOGETHER } from '../text/scripts.js';
import { makeNumeral, type Numeral } from './numeral/model.js';
import { labelAfter } from './quantity.js';
import { type Ground, matchesBefore, phraseAt, phraseBefore, skipSpaceBack } from './scan.js';
import { TOPIC } from './topics.js';
import { isAllOf } from './weak.js';

/** The numeral with its minus, if there is one: `-5`, "minus five", "5 below zero". A dash between two figures is none. */
export function signBefore(ground: Ground, numeral: Numeral, previous: Numeral | undefined): Numeral {
  const from = minusBefore(ground, numeral.from, previous) ?? minusAround(ground, numeral);
  if (from === undefined) return belowZero(ground, numeral) === undefined ? numeral : negated(numeral, numeral.from);
  if (!numeral.ordinal) return negated(numeral, from);
  // There is no minus before an ordinal: "minus two hundredths" are parts.
  const [, ...quotients] = numeral.amounts;
  if (quotients.length === 0) return numeral;
  return negated(makeNumeral({ ...numeral, ordinal: false, amounts: quotients }), from);
}

/** The numeral with a minus before the label that stands before it, and where that begins: `-$5`, `-%5`. */
export function signBeforeLabel(ground: Ground, numeral: Numeral, label: number): readonly [Numeral, number] {
  const from = numeral.amounts[0]?.startsWith('-') ? undefined : minusBefore(ground, label, undefined);
  return from === undefined ? [numeral, label] : [negated(numeral, numeral.from), from];
}

/**
 * A cell that says `- 5` and nothing else: a minus, or else the mark of a list. In running text a dash with a space behind
 * it is no sign.
 */
export function signApart(ground: Ground, numeral: Numeral): Numeral {
  const at = numeral.from - 2;
  const mark = peek(ground.tokens, at);
  if (mark?.kind !== 'mark' || !isMinus(ground, mark.folded) || numeral.ordinal) return numeral;
  if (ground.tokens[at + 1]?.kind !== 'space') return numeral;
  if (!isAllOf(ground, at, numeral.to)) return numeral;
  const minus = negated(numeral, at);
  return makeNumeral({ ...minus, amounts: [...minus.amounts, ...numeral.amounts] });
}

/** The end of what makes a number negative behind it: "4 degrees below zero", "4 minusgrader". */
export function belowZero(ground: Ground, { to, ordinal }: Pick<Numeral, 'to' | 'ordinal'>): number | undefined {
  if (ordinal || (ground.all & TOPIC.minus) === 0) return undefined;
  const unit = labelAfter(ground, to, 'unit');
  const behind = unit && labelAfter(ground, unit.to, 'minus-after');
  return (behind ?? labelAfter(ground, to, 'minus-after'))?.to;
}

function negated(numeral: Numeral, from: number): Numeral {
  return makeNumeral({
    ...numeral,
    from,
    amounts: numeral.amounts.map((amount) => (/^0(\.0*)?$/.test(amount) ? amount : `-${amount}`)),
    fraction: numeral.fraction && `-${numeral.fraction}`,
    plain: undefined,
    weak: false,
  });
}

function minusBefore(ground: Ground, from: number, previous: Numeral | undefined): number | undefined {
  const previousEnd = previous?.to ?? 0;
  const mark = peek(ground.tokens, from - 1);
  if (mark?.kind === 'mark' && from - 1 >= previousEnd && isMinus(ground, mark.folded)) {
    const before = peek(ground.tokens, from - 2);
    if (!before) return from - 1;
    if (before.kind === 'mark') return OPENING.test(before.folded) ? from - 1 : undefined;
    if (phraseBefore(ground, from - 1, 'currency')) return from - 1;
    // A hyphen behind letters joins a word to the figure (מ-19, "from 19"); where words are not parted it may be a minus.
    if (before.kind === 'letters')
      return TRUE_MINUS.test(mark.folded) || WRITTEN_TOGETHER.test(before.folded) ? from - 1 : undefined;
    // In `5 -10` the minus stands between two figures and may be a dash.
    return before.kind === 'space' && peek(ground.tokens, from - 3)?.kind !== 'digits' ? from - 1 : undefined;
  }
  if ((ground.all & TOPIC.minus) === 0) return undefined;
  const end = skipSpaceBack(ground, from);
  const word = phraseBefore(ground, end, 'minus');
  // A longer phrase hides the word: "au moins" is no minus. The zero of "ከዜሮ በታች አምስት" (below zero five) is the word's own.
  if (
    !word ||
    matchesBefore(ground, end).some((match) => match.from < word.from) ||
    (previous && previous.from < word.from && word.from < previous.to) ||
    (previous && !previous.weak && word.from <= previous.from && word.to < previous.to) ||
    ground.tokens[word.from]?.kind === 'mark'
  )
    return undefined;
  return word.from;
}

/** Where the words begin that stand on both sides of the degrees: शून्य से 12 डिग्री नीचे, "sıfırın 12 derece altında". */
function minusAround(ground: Ground, { from, to }: Numeral): number | undefined {
  if ((ground.all & TOPIC.minus) === 0) return undefined;
  const unit = labelAfter(ground, to, 'unit');
  const close = unit && labelAfter(ground, unit.to, 'minus-around');
  const open = phraseBefore(ground, skipSpaceBack(ground, from), 'minus-around');
  return close?.value === 'close' && open?.value === 'open' ? open.from : undefined;
}

/** The end of a sign or word of minus that begins at a token. */
export function minusEnd(ground: Ground, at: number): number | undefined {
  const mark = ground.tokens[at];
  return mark?.kind === 'mark' && isMinus(ground, mark.folded) ? at + 1 : phraseAt(ground, at, 'minus')?.to;
}

function isMinus(ground: Ground, mark: string): boolean {
  return ground.locale.number.minus.includes(mark) || MINUS.test(mark);
}

/** Hyphen-minus, minus sign, and their full-width and small forms. */
const MINUS = /^[-\u2212\uff0d\ufe63]$/u;
const TRUE_MINUS = /^[\u2212]$/u;
/** Marks behind which a figure begins anew; a full stop may end the letters of a number: `No.-5`. */
const OPENING = /^(?!\.)[\p{Ps}\p{Pi}\p{Sc}\p{Terminal_Punctuation}"'=<>≤≥~≈]$/u;
