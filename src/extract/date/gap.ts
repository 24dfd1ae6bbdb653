import { byLocale } from '../../locale/index.js';
import { peek } from '../../text/peek.js';
import { tokenize } from '../../text/tokens.js';
import { folded, isClitic, isHyphen, phraseAt, phrasesAt, type Scan, skipSpace } from '../scan.js';

/** What may stand between two parts of a date. */
export interface Gap {
  readonly to: number;
  /** `tight`: a single mark or nothing, no space; `comma`: a pause; `of`: a word; `plain`: a space or a pattern's own words;
   * `article`: a word of up to three letters, as in `Dienstag, den 16.` or `January the 16th`; `in`: that word;
   * `dash`: one with spaces around it, as in `last week - Monday` or `January / 3`; `attributive`: の or 的; `cut`: a mark
   * that stands for the century, as in `7 August '98`. */
  readonly kind: 'tight' | 'comma' | 'of' | 'plain' | 'article' | 'in' | 'dash' | 'attributive' | 'cut';
}

/** The ways to step over what joins two parts of a date at a token: space, a light mark, `of`, or a pattern's own words. */
export function gapsAt(scan: Scan, at: number): Gap[] {
  const gaps: Gap[] = [];
  const mark = folded(scan, at);
  const space = skipSpace(scan, at);
  if (space === at) gaps.push({ to: at, kind: 'tight' });
  else gaps.push({ to: space, kind: 'plain' });
  if (TIGHT.has(mark)) gaps.push({ to: at + 1, kind: 'tight' });
  if (mark === '.') gaps.push({ to: skipSpace(scan, at + 1), kind: 'plain' });
  const ending = endingAt(scan, at);
  if (ending !== undefined) gaps.push({ to: skipSpace(scan, ending), kind: 'plain' });
  const pause = mark === '.' ? at + 1 : space;
  const comma = COMMAS.has(folded(scan, pause)) ? skipSpace(scan, pause + 1) : space;
  if (comma !== space) gaps.push({ to: comma, kind: 'comma' });
  const word = scan.tokens[comma];
  const article = word?.kind === 'letters' && word.end - word.start <= 3 && folded(scan, comma + 1) === ' ';
  if (article && comma > at && !leadsOn(scan, comma)) gaps.push({ to: comma + 2, kind: 'article' });
  if (space > at && DASHED.has(folded(scan, space)) && scan.tokens[space + 1]?.kind === 'space')
    gaps.push({ to: space + 2, kind: 'dash' });
  const mayCut = comma === space ? skipSpace(scan, pause) : comma;
  const cut = mayCut > at && CUTTING.has(folded(scan, mayCut)) ? mayCut + 1 : undefined;
  if (cut !== undefined && scan.tokens[cut]?.kind === 'digits') gaps.push({ to: cut, kind: 'cut' });
  const within = phrasesAt(scan, space, 'ago').find(({ value }) => value === 'before:+');
  if (within) gaps.push({ to: skipSpace(scan, within.to), kind: 'in' });
  const joiner = phrasesAt(scan, space, 'joiner').find(({ value }) => value === 'of');
  if (joiner && !isPreposition(scan, space)) gaps.push({ to: skipSpace(scan, joiner.to), kind: 'of' });
  const attributive = phrasesAt(scan, space, 'joiner').find(({ value }) => value === 'attributive');
  if (attributive) gaps.push({ to: skipSpace(scan, attributive.to), kind: 'attributive' });
  for (const literal of literalsOf(scan.locale)) {
    if (literal.every((part, index) => folded(scan, at + index) === part)) {
      gaps.push({ to: at + literal.length, kind: 'plain' });
    }
  }
  return gaps;
}

/** In `Sunday, from 10` and `v nedeľu, od 10.` the short word begins something new. */
const leadsOn = (scan: Scan, at: number): boolean =>
  phraseAt(scan, at, 'bound') !== undefined ||
  phrasesAt(scan, at, 'joiner').some(({ value }) => value === 'range' || value === 'range-open');

/** Over the case ending of a figure: 2019ರ ಆಗಸ್ಟ್ 14 is 14 August of 2019. */
function endingAt(scan: Scan, at: number): number | undefined {
  const from = isHyphen(scan, at) ? at + 1 : at;
  if (peek(scan.tokens, at - 1)?.kind !== 'digits' || scan.tokens[from]?.kind !== 'letters') return undefined;
  return isClitic(scan, from) ? from + 1 : undefined;
}

/** In `fifth in January` the word that counts a share ("one in ten") is one of time, and joins nothing. */
function isPreposition(scan: Scan, at: number): boolean {
  return phraseAt(scan, at, 'ago') !== undefined || phraseAt(scan, at, 'bound') !== undefined;
}

const TIGHT: ReadonlySet<string> = new Set(['.', '-', '/']);
const DASHED: ReadonlySet<string> = new Set(['-', '–', '—', '/']);
const CUTTING: ReadonlySet<string> = new Set(["'", '’', '‘', '-', '–', '−']);
const COMMAS: ReadonlySet<string> = new Set([',', '،', '、', '，', '፣', '(', '（']);

/** The words that the language's CLDR patterns write between the fields of a date, such as ` de ` in `d 'de' MMMM`. */
const literalsOf = byLocale((locale): readonly (readonly string[])[] => {
  const texts = new Set(locale.date.patterns.flatMap((pattern) => literalsIn(pattern)));
  return [...texts].map((text) => tokenize(text).map((token) => token.folded));
});

/** What stands between two fields and holds a letter, quotes taken off. */
function literalsIn(pattern: string): string[] {
  const literals: string[] = [];
  let literal = '';
  let quoted = false;
  let seen = false;
  for (const character of pattern) {
    if (character === "'") quoted = !quoted;
    else if (quoted || !FIELD.test(character)) literal += character;
    else {
      if (seen && /\p{L}/u.test(literal)) literals.push(literal);
      literal = '';
      seen = true;
    }
  }
  return literals;
}

const FIELD = /[A-Za-z]/;
