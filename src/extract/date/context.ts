import { byLocale, type LexiconClass } from '../../locale/index.js';
import type { Bound, FactValue, Part } from '../../model/index.js';
import { peek } from '../../text/peek.js';
import { isWholeRun } from '../../text/tokens.js';
import {
  folded,
  isAnyAt,
  numeralAt,
  numeralBefore,
  phraseAt,
  phraseBefore,
  phrasesAt,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { closesWord, isSpaced } from '../weak.js';
import { writtenEnding } from '../written-ending.js';
import type { Found } from './found.js';
import { isRangeMark } from './range.js';

/**
 * What narrows a date: the part of it that is meant (`Ende 2022`, 2022年末) and the part of the day (`the afternoon of
 * January 16`, `Tuesday morning`).
 */
export function narrowed(scan: Scan, found: Found): Found {
  return withDaypart(scan, withPart(scan, found));
}

function withPart(scan: Scan, found: Found): Found {
  // A day has no start or end that a text would speak of.
  if (/-\d\d-|^XXXX-XX/.test(found.value.date ?? '')) return found;
  return widened(scan, found, 'part', (part) => ({ part: part as Part }));
}

/** Days have mornings; months and years have not. */
function withDaypart(scan: Scan, found: Found): Found {
  const { date = '', weekday } = found.value;
  if (weekday === undefined && !/-\d\d$/.test(date.slice(7))) return found;
  return widened(scan, found, 'dayperiod', (daypart) => (WHOLE_DAY.has(daypart) ? undefined : { daypart }));
}

/** The side of a date that is meant: `by`, `since`, まで. */
export function withBound(scan: Scan, found: Found): Found {
  const bounded = widened(scan, found, 'bound', (bound) => ({ bound: bound as Bound }));
  const ending = bounded === found && isPostpositional(scan) ? writtenEnding(scan, found.to, 'bound') : undefined;
  return ending ? { ...found, value: { ...found.value, bound: ending.value as Bound } } : bounded;
}

/** In `в 8 утра 12 марта` the morning says which eight o'clock is meant. */
function isOfHour(scan: Scan, from: number): boolean {
  const end = skipSpaceBack(scan, from);
  return numeralBefore(scan, end) !== undefined || phraseBefore(scan, end, 'time-mark')?.value === 'hour';
}

/** Clock words rather than parts of a day. */
const WHOLE_DAY: ReadonlySet<string> = new Set(['am', 'pm']);

/** Widens a date by a phrase of a class before it, over `of` or a space, or right after it. */
function widened(
  scan: Scan,
  found: Found,
  lexiconClass: 'part' | 'dayperiod' | 'bound',
  field: (value: string) => FactValue | undefined,
): Found {
  const hyphen = isRangeMark(scan, found.from - 1);
  const end = hyphen && lexiconClass === 'part' ? found.from - 1 : skipSpaceBack(scan, found.from);
  const joiner = phraseBefore(scan, end, 'joiner');
  const ends = [end, joiner?.value === 'of' ? skipSpaceBack(scan, joiner.from) : beforeArticle(scan, end)];
  const before = ends
    .flatMap((one) => phrasesBefore(scan, one, lexiconClass))
    .filter(({ from }) => !isAgo(scan, from) && !(lexiconClass === 'part' && isNth(scan, from)));
  // `2017 para` and `1953 по` begin what comes next; `2024 sonu` and 2024年まで belong to the date.
  const follows =
    lexiconClass === 'dayperiod' ||
    isPostpositional(scan) ||
    (lexiconClass === 'part' && scan.locale.date.partsLast === true);
  const after = follows ? phrasesAt(scan, skipSpace(scan, found.to), lexiconClass) : [];
  // In "las diez de la noche del martes" the shorter "noche" is of the hour too.
  const ofHour = lexiconClass === 'dayperiod' && before.some(({ from }) => isOfHour(scan, from));
  for (const { from, value } of ofHour ? [] : before) {
    const fields = field(value);
    if (fields) return { from, to: found.to, value: { ...found.value, ...fields } };
  }
  for (const { to, value } of after) {
    // The 전 of 토요일 전반 (the first half on Saturday) is no "before".
    if (isSpaced(folded(scan, to - 1)) && !closesWord(scan, to)) continue;
    const opens = opensAnother(scan, to) || (lexiconClass === 'dayperiod' && opensClock(scan, to));
    // In 5月9日晚上6点 the evening is of the hour, and so is the shorter word for it.
    if (opens && lexiconClass === 'dayperiod') break;
    const fields = opens ? undefined : field(value);
    if (fields) return { from: found.from, to, value: { ...found.value, ...fields } };
  }
  return found;
}

/** In "екі апта бұрын" (two weeks ago) the word belongs to the span of time before it. */
const isAgo = (scan: Scan, at: number): boolean =>
  phrasesAt(scan, at, 'ago').some(({ value }) => value.startsWith('after')) &&
  phraseBefore(scan, skipSpaceBack(scan, at), 'unit') !== undefined;

/** The half of "w drugiej połowie XIX wieku", in the second half, is not its middle. */
const isNth = (scan: Scan, from: number): boolean =>
  phraseBefore(scan, skipSpaceBack(scan, from), 'ordinal') !== undefined;

/** Whether the language sets such words behind: it does if it says "ago" and "in three days" behind the days. */
export const isPostpositional = ({ locale }: Scan): boolean => setsBehind(locale);

const setsBehind = byLocale((locale) => {
  const sides = [...locale.lexicon.words('ago').values()];
  return sides.length > 0 && sides.every((side) => side.startsWith('after'));
});

/** Where what stands before a short word ends: the bound of `by the end of 2022` is not parted from it by its article. */
export function beforeArticle(scan: Scan, end: number): number {
  const word = peek(scan.tokens, end - 1);
  const short = word?.kind === 'letters' && isWholeRun(scan.tokens, end - 1) && word.end - word.start <= 3;
  // `din UE la sfârșitul lui martie` names the union, `दोपहर और शुक्रवार` two times.
  const isOther =
    short &&
    (isAllCapitals(scan, end - 1) ||
      phraseBefore(scan, end, 'joiner')?.value === 'and' ||
      // نیمه دوم قرن نوزدهم is the second half of the century.
      phraseBefore(scan, end, 'ordinal') !== undefined);
  return short && !isOther ? skipSpaceBack(scan, end - 1) : end;
}

function isAllCapitals({ document, tokens }: Scan, at: number): boolean {
  const text = document.text.slice(tokens[at]?.start, tokens[at]?.end);
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** In `14 मार्च सुबह साढ़े नौ बजे` and `ഏഴിന് വൈകിട്ട് ആറിന്` the part of the day is of the hour behind it. */
function opensClock(scan: Scan, at: number): boolean {
  const next = skipSpace(scan, at);
  if (isAnyAt(scan, next, HOURS)) return true;
  const hour = numeralAt(scan, next);
  // `salı akşamı saat 22.00`
  const mark = phraseAt(scan, next, 'time-mark');
  if (mark?.value === 'hour' && numeralAt(scan, skipSpace(scan, mark.to))) return true;
  return hour !== undefined && phraseAt(scan, skipSpace(scan, hour.to), 'time-mark')?.value === 'hour';
}

const HOURS: readonly LexiconClass[] = ['half', 'half-marked', 'clock-marked', 'clock-hour'];

/** In `2022, since 2020` the word after the first date belongs to the second. */
function opensAnother(scan: Scan, at: number): boolean {
  const next = skipSpace(scan, at);
  return scan.tokens[next]?.kind === 'digits' || phraseAt(scan, next, 'month') !== undefined;
}
