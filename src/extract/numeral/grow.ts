import { add, type Decimal, formatDecimal, multiply } from '../../fact/decimal.js';
import { byLocale, type LexiconClass } from '../../locale/index.js';
import { makePiece, type Piece, pieceAt, shorterPieceAt } from '../piece.js';
import { folded, type Ground, phraseAt, skipSpace } from '../scan.js';
import { isTen, scaleOf } from '../terms.js';
import { isWrittenTogether } from '../weak.js';
import { accept, type Draft, ONE, redraft } from './draft.js';
import { powerOf } from './fraction.js';
import { growFigures } from './grow-figures.js';
import { fractionBy, growEighth, growMixed, isDenominator } from './grow-fraction.js';
import { growAfterOrdinal, growOrdinal, growTowardsOrdinal, standsApart } from './grow-ordinal.js';
import { growMultiple, growScale } from './grow-scale.js';
import { isHidden } from './hidden.js';
import { growOver, inflectedEnd, isClosedHour } from './inflected.js';
import { isBigValue, type Link } from './link.js';
import { isLookAlike, isUnitOfTime } from './look-alike.js';
import { sumWith } from './sum.js';

/** The number with the piece that a link leads to, or undefined where the number ends before it. */
export function grow(ground: Ground, draft: Draft, link: Link): Draft | undefined {
  const piece = pieceAt(ground, link.at) ?? inflectedEnd(ground, draft, link.at);
  if (!piece && !isHidden(ground, link.at)) return undefined;
  const linked = link.joined ? redraft(draft, { beforeAnd: draft.terms.length }) : draft;
  const shorter = shorterPieceAt(ground, link.at);
  // In 4천 5백만 the hundred belongs to the five, and the myriad to both: 백만 is no million there.
  const rest = piece && shorter && isWrittenTogether(folded(ground, piece.from)) && pieceAt(ground, shorter.to);
  const order =
    rest && powerOf(piece) !== undefined && powerOf(rest) !== undefined ? [shorter, piece] : [piece, shorter];
  for (const one of order) {
    const grown = one && growBy(ground, linked, one, link);
    if (grown) return grown;
  }
  return undefined;
}

function growBy(ground: Ground, draft: Draft, piece: Piece, link: Link): Draft | undefined {
  if (draft.lastFigures && draft.terms.length < 2 && phraseAt(ground, piece.from, 'subunit')) return undefined;
  if (draft.ordinal) return growAfterOrdinal(draft, piece, link);
  if (draft.settled) return growTowardsOrdinal(draft, piece, link);
  if (isClosedHour(ground, draft)) return undefined;
  if (isLookAlike(ground, draft, piece) || (!link.joined && isUnitOfTime(ground, piece))) return undefined;
  const over = piece.value ? undefined : growOver(ground, draft, piece, link);
  if (over) return over;
  const fraction = fractionBy(ground, draft, piece, link);
  if (fraction !== undefined) return fraction || undefined;
  const goesOn = link.unitsFirst || isPart(piece);
  if (draft.articleOnly && !isCounted(piece) && !isPowerOrdinal(piece) && !(draft.first.value && goesOn))
    return undefined;
  // What may be an article or a verb does not go on a number in figures: "1 करोड 20 लाख छ" is that many, and "is".
  if (piece.article && draft.figures > 0 && !link.joined) return undefined;
  if (piece.article && !piece.value && isOneOfPower(ground, draft, piece))
    return accept(draft, piece, sumWith(draft, makePiece(piece.from, piece.to, { value: ONE }), link));
  if (piece.multiple && !link.joined) return growMultiple(draft, piece, piece.multiple);
  const last = draft.terms.at(-1);
  if (
    ground.locale.number.powerFirst &&
    !link.joined &&
    piece.value &&
    last &&
    !isBigValue(piece) &&
    endsInPower(ground, draft)
  ) {
    // "mia tatu": the power stands before what it multiplies; in "elfu mbili kumi" it has that already.
    return accept(draft, piece, [...draft.terms.slice(0, -1), { ...last, value: multiply(last.value, piece.value) }]);
  }
  const scale = powerOf(piece);
  if (scale !== undefined && !link.joined) return growScale(ground, draft, piece, scale);
  if (piece.figures) return growFigures(ground, draft, piece, link);
  // Where words are written together, "and" joins a fraction to its whole (百又三分之一) and no summands.
  if (link.joined && isWrittenTogether(folded(ground, piece.from))) return undefined;
  // "3 hundred and zero" and "2.12 hundred two" are two numbers.
  if (link.joined && piece.value?.coefficient === 0n) return undefined;
  if (piece.value && draft.figures > 0 && draft.pointed) return undefined;
  if (isTwoNumbers(ground, draft, piece, link)) return undefined;
  const summed = piece.value && !draft.lastFigures ? sumWith(draft, piece, link) : undefined;
  if (summed) return accept(draft, piece, summed);
  if (piece.value) return link.joined ? growMixed(ground, draft, piece) : undefined;
  if (!piece.ordinal || draft.figures > 0 || isOwnPhrase(ground, piece)) return undefined;
  const ordinal = isDenominator(ground, draft, piece, link)
    ? undefined
    : growOrdinal(draft, piece, piece.ordinal, link);
  if (ordinal) return standsApart(ground, piece, link) ? undefined : ordinal;
  return growEighth(draft, piece, piece.ordinal, link);
}

/** The last word is a power with nothing behind it so far. */
function endsInPower(ground: Ground, { lastScale, spans }: Draft): boolean {
  const [from = 0, to] = spans.at(-1) ?? [];
  return lastScale && pieceAt(ground, from)?.to === to;
}

/** "O mie o sută" is 1,100: an article stands before a smaller power as before the greater one. */
function isOneOfPower(ground: Ground, { lastScale, terms }: Draft, { to }: Piece): boolean {
  const counted = lastScale ? pieceAt(ground, skipSpace(ground, to)) : undefined;
  const power = counted?.value && scaleOf(counted.value);
  return power !== undefined && power >= 2 && power < (terms.at(-1)?.power ?? 0);
}

/**
 * "Ɗari na farko" and "zana ekutanga", the first hundred: an ordinal of several words whose first word is of no number ends
 * none, nor does any where ordinals begin with a concord and powers stand first.
 */
const isOwnPhrase = (ground: Ground, { from, to }: Piece): boolean =>
  ground.locale.number.powerFirst === true ||
  (hasSpace(ground, from, to) &&
    !isWrittenTogether(folded(ground, from)) &&
    !ground.starting[from]?.some(
      (match) => match.to === from + 1 && match.entries.some((entry) => OF_NUMBERS.has(entry.class)),
    ));

/** The п'ятий of "двадцять п'ятий" is one word. */
const hasSpace = ({ tokens }: Ground, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'space');

const OF_NUMBERS: ReadonlySet<LexiconClass> = new Set<LexiconClass>([
  'number',
  'number-joiner',
  'joiner',
  'ordinal',
  'scale',
  'article-one',
]);

/**
 * A ten and a digit that stand apart are two numbers where their sum or product has a word of its own: "दहापैकी नऊ" is nine
 * out of ten, for nineteen is एकोणीस, and so is "yhdeksän kymmenestä", as tens are only written together with what they
 * multiply. "Padesát devět" and "devětapadesát" are both 59, so that no greater tens are told apart.
 */
function isTwoNumbers(ground: Ground, draft: Draft, { value }: Piece, link: Link): boolean {
  const { locale } = ground;
  const last = draft.terms.at(-1)?.value;
  if (link.joined || link.at === draft.to || !last || !value) return false;
  const [ten, unit] = isTen(last) ? [last, value] : [value, last];
  if (!isTen(ten) || !isDigit(unit)) return false;
  const { compounds, tensTogether } = locale.number;
  if (compounds || tensTogether) return tensTogether === true;
  const whole = formatDecimal(ten === value ? multiply(unit, ten) : add(ten, unit));
  // Welsh "un deg" is one ten, and "un deg pum" fifteen as "pymtheg" is.
  return (
    draft.pieces === 1 && whole !== formatDecimal(ten) && wholeWords(locale).has(keyOf(folded(ground, link.at), whole))
  );
}

const isDigit = ({ coefficient, exponent }: Decimal): boolean =>
  exponent === 0 && coefficient > 0n && coefficient < 10n;

/** The numbers of two digits that are told by one word. */
const wholeWords = byLocale((locale): ReadonlySet<string> => {
  const words = [...locale.lexicon.words('number')];
  return new Set(
    words.flatMap(([word, value]) => (value.length === 2 && !word.includes(' ') ? [keyOf(word, value)] : [])),
  );
});

/** Words borrowed from a language of Latin script are none of its own: "forty two hundred" in Hindi. */
const keyOf = (word: string, value: string): string => (/^[a-z]/.test(word) ? `latin ${value}` : value);

const isCounted = (piece: Piece): boolean =>
  piece.scale !== undefined || piece.multiple !== undefined || isBigValue(piece);

/** 一个半 is one and a half. */
const isPart = ({ value }: Piece): boolean => value !== undefined && value.exponent < 0;

const isPowerOrdinal = ({ ordinal }: Piece): boolean => ordinal !== undefined && (scaleOf(ordinal) ?? 0) >= 2;
