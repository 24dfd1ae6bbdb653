import type { Decimal } from '../../fact/decimal.js';
import { unit as unitOf } from '../../locale/index.js';
import { peek } from '../../text/peek.js';
import { type Piece, pieceAt } from '../piece.js';
import {
  folded,
  type Ground,
  isHyphen,
  matchesBefore,
  phraseAt,
  phraseBefore,
  phrasesAt,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { ALONE, term } from '../terms.js';
import { isAllOf, isSpaced, isWrittenTogether } from '../weak.js';
import { isCountedPower } from './counted-power.js';
import { accept, type Draft, emptyDraft, HALF, ONE, QUARTER, redraft } from './draft.js';
import { MILLIONS, powerOf, withQuotient } from './fraction.js';
import { partOf } from './inflected.js';
import { isBigValue } from './link.js';
import { isOfFraction } from './of-fraction.js';
import { beginPower } from './power-first.js';
import { sumWith } from './sum.js';

/** The number that begins with a piece, as far as this piece goes; undefined where it begins none. */
export function begin(ground: Ground, first: Piece): Draft | undefined {
  const draft = emptyDraft(first);
  if (first.before !== undefined) return beginPower(ground, draft, first.before);
  // In "20 cents" the hundred of French is a coin.
  if (first.value && isCoin(ground, first)) return undefined;
  if (first.value && (isYear(ground, first) || isFullAge(ground, first) || isBehind(ground, first))) return undefined;
  const part = first.over === undefined ? undefined : partOf(ground, draft, first.to, first.over);
  if (part) return part;
  if (first.figures || first.value) return accept(draft, first, sumWith(draft, first, ALONE));
  if (first.vulgar) return withQuotient(draft, first, first.vulgar[0], first.vulgar[1]);
  if (first.multiple && isAllOf(ground, first.from, first.to))
    return accept(draft, first, [term(first.multiple, first.from)]);
  // 千万 by itself is "by all means" or a name; in 千万分之六 it is a denominator.
  if (first.scale !== undefined && saysHowMany(ground, first))
    return accept(draft, first, [term({ coefficient: 1n, exponent: first.scale }, first.from)]);
  // "a hundred", "a dozen", "a quarter": an article is a one before what counts.
  if (first.article) return redraft(draft, { articleOnly: true, ...of(first, ONE) });
  const half = first.fraction === undefined ? undefined : beginPart(ground, draft, first.fraction);
  if (half) return half;
  if (first.ordinal) {
    const ordinal = accept(draft, first, [term(first.ordinal, first.from)]);
    return ordinal && redraft(ordinal, { ordinal: true });
  }
  return undefined;
}

const saysHowMany = (ground: Ground, { from, to }: Piece): boolean =>
  isOfFraction(ground, from, to) || isCountedPower(ground, from, to);

const of = (piece: Piece, value: Decimal): Pick<Draft, 'to' | 'terms' | 'pieces' | 'spans'> => ({
  to: piece.to,
  terms: [term(value, piece.from)],
  pieces: 1,
  spans: [[piece.from, piece.to]],
});

/**
 * "half a million", "half a dozen", "demi-million": a half before what counts; "ربع كيلو", "mezzo chilo", "štvrť percenta":
 * a part of a unit or a percent.
 */
function beginPart(ground: Ground, draft: Draft, denominator: bigint): Draft | undefined {
  const { first } = draft;
  const at = isHyphen(ground, first.to) ? first.to + 1 : skipSpace(ground, first.to);
  const next = pieceAt(ground, at);
  const article = next?.article && next.value === undefined ? next : undefined;
  const to = article ? skipSpace(ground, article.to) : at;
  const counted = article ? pieceAt(ground, to) : next;
  // "Décimo cuarto lugar" is the fourteenth place, and a quart is a cuarto as well.
  if (first.ordinal && next?.ordinal && !isOfFraction(ground, first.from, first.to)) return undefined;
  const half = denominator === 2n;
  // "jumătate de procent", "jumătate de duzină"
  const joiner = half ? phrasesAt(ground, at, 'joiner').find(({ value }) => value === 'of') : undefined;
  if (joiner && isCountedHalf(ground, skipSpace(ground, joiner.to)))
    return redraft(withQuotient(draft, first, 1n, denominator), { to: joiner.to });
  const isApart = isSpaced(folded(ground, first.from)) && to > first.to;
  // 2년 반 만에 is after two years and a half, and no half of ten thousand.
  if (half && !isApart && (counted?.scale !== undefined || counted?.multiple !== undefined || isBigValue(counted)))
    return redraft(draft, { ...of(first, HALF), to: article?.to ?? first.to });
  // "a quarter million", `çeyrek milyon`; the third quarter's thousands are no such part.
  if (denominator === 4n && !first.ordinal && ((counted && powerOf(counted)) ?? 0) >= MILLIONS)
    return redraft(draft, { ...of(first, QUARTER), to: article?.to ?? first.to });
  // A cell may say nothing but "half"; a word that is an ordinal too is no part there.
  if (!first.ordinal && isAllOf(ground, first.from, first.to)) return withQuotient(draft, first, 1n, denominator);
  const percent = phraseAt(ground, to, 'percent') !== undefined;
  if (!(percent || isMeasured(ground, to) || (half && article && phraseAt(ground, to, 'unit')))) return undefined;
  const part = withQuotient(draft, first, 1n, denominator);
  return half ? redraft(part, { to: article?.to ?? first.to }) : part;
}

/** What a half of is one number with: a percent, a dozen, or a unit that is no span of time. */
function isCountedHalf(ground: Ground, at: number): boolean {
  const counted = pieceAt(ground, at);
  return counted?.multiple !== undefined || (!phraseAt(ground, at, 'currency') && isMeasured(ground, at));
}

/**
 * Units of time need their article or are left to durations: half an hour is not the first half of a year. The `in` of
 * `the second half in` is no inch. "Medio por ciento" and "half a dollar" are measured too.
 */
function isMeasured(ground: Ground, at: number): boolean {
  if (phraseAt(ground, at, 'joiner')) return false;
  if (phraseAt(ground, at, 'percent') || phraseAt(ground, at, 'currency')) return true;
  const units = phraseAt(ground, at, 'unit')?.value.split(' ') ?? [];
  return (
    units.length > 0 && units.every((id) => id !== 'generic' && !(unitOf(id)?.dimension ?? '').endsWith('duration'))
  );
}

/** Vietnamese `năm` is a five before what it counts; at the end of a clause or of another phrase, as in `cuối năm`, it is a year. */
function isYear(ground: Ground, { from, to }: Piece): boolean {
  const { tokens } = ground;
  if (isWrittenTogether(folded(ground, from)) || phraseAt(ground, from, 'date-mark')?.value !== 'year') return false;
  const next = tokens[skipSpace(ground, to)];
  const counts = next?.kind === 'letters' || next?.kind === 'digits';
  return !counts || matchesBefore(ground, to).some((match) => match.from < from);
}

/** The tư of `đầu tư` (to invest) is a four behind tens only, and as the denominator of `ba phần tư`. */
function isBehind(ground: Ground, { from, to }: Piece): boolean {
  const word = phraseAt(ground, from, 'number-word');
  if (word?.value !== 'behind' || word.to !== to) return false;
  return phraseBefore(ground, skipSpaceBack(ground, from), 'joiner')?.value !== 'over';
}

/** The 만 of 만 20세 says that the years are full ones, and is no ten thousand. */
function isFullAge(ground: Ground, { to }: Piece): boolean {
  const [space, figures] = [ground.tokens[to], ground.tokens[to + 1]];
  if (space?.kind !== 'space' || figures?.kind !== 'digits' || figures.folded.length > 2) return false;
  return phraseAt(ground, skipSpace(ground, to + 2), 'age') !== undefined;
}

const isCoin = (ground: Ground, { from }: Piece): boolean =>
  peek(ground.tokens, skipSpaceBack(ground, from) - 1)?.kind === 'digits' &&
  phraseAt(ground, from, 'subunit') !== undefined;
