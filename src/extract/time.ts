import type { LexiconClass } from '../locale/index.js';
import type { Fact } from '../model/index.js';
import { peek } from '../text/peek.js';
import { isPostpositional } from './date/context.js';
import {
  begins,
  factOf,
  folded,
  isClitic,
  numeralAt,
  numeralBefore,
  phraseAt,
  phraseBefore,
  phrasesAt,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';
import { type Clock, clockAt } from './time/clock.js';
import { toldMinutes } from './time/minutes.js';
import { type FoundTime, withRanges } from './time/range.js';
import { halfOfDay, timeValue } from './time/value.js';
import { zoneAt } from './time/zone.js';
import { TOPIC } from './topics.js';

/** Clock times. A figure alone is none: a colon, a mark such as `Uhr`, a part of the day or a zone must be there. */
export function readTimes(scan: Scan): Fact[] {
  if ((scan.all & (MAY_BEGIN | TOPIC.article)) === 0) return [];
  const times: FoundTime[] = [];
  let reached = 0;
  for (const at of scan.places) {
    const time = at < reached ? undefined : timeAt(scan, at);
    if (!time) continue;
    times.push(time);
    reached = time.to;
  }
  return times.length === 0 ? [] : withRanges(scan, times);
}

function timeAt(scan: Scan, at: number): FoundTime | undefined {
  const token = scan.tokens[at];
  if (!token || (token.kind !== 'digits' && !mayBegin(scan, at))) return undefined;
  if ((token.kind === 'digits' && inNumber(scan, at)) || !isNearClock(scan, at)) return undefined;
  // "En las últimas 24 horas"
  if (phraseBefore(scan, skipSpaceBack(scan, at), 'ordinal-last')) return undefined;
  const clock = toldMinutes(scan, at) ?? clockAt(scan, at);
  return clock ? aroundClock(scan, clock) : namedTime(scan, at);
}

/** Most words begin no time; to see that costs less than to try. */
function mayBegin(scan: Scan, at: number): boolean {
  if (begins(scan, at, MAY_BEGIN)) return true;
  // `a minute to three`
  const article = begins(scan, at, TOPIC.article) ? numeralAt(scan, at) : undefined;
  return article !== undefined && begins(scan, skipSpace(scan, article.to), TOPIC.quantity);
}

/** Most numbers have nothing beside them that makes an hour of them: a mark within figures, a zone, or a word. */
function isNearClock(scan: Scan, at: number): boolean {
  const { kind, folded: figures } = scan.tokens[at] as Scan['tokens'][number];
  if (kind === 'digits' && (scan.tokens[at + 1]?.kind === 'mark' || figures.length === 4)) return true;
  if ((scan.all & TOPIC.clock) === 0) return false;
  for (let near = Math.max(0, at - BEFORE); near < at + BEHIND; near++)
    if (begins(scan, near, TOPIC.clock)) return true;
  return false;
}

/** Tokens from an hour back to where the longest phrase before it begins, and over the longest number of minutes. */
const BEFORE = 12;
const BEHIND = 20;

const MAY_BEGIN = TOPIC.digits | TOPIC.time | TOPIC.number | TOPIC.weak;

/** Joins a clock to what stands beside it: `at 3 in the afternoon`, `午後3時`, `15:00 GMT`. */
function aroundClock(scan: Scan, clock: Clock): FoundTime | undefined {
  // The mark of `14:30 часа 20 кг` is that of the figures before it.
  const markBefore = phrasesBefore(scan, skipSpaceBack(scan, clock.from), 'time-mark').find(
    ({ from, value }) => value === 'hour' && numeralBefore(scan, skipSpaceBack(scan, from)) === undefined,
  );
  const behind = periodAt(scan, clock, markBefore !== undefined);
  // In `बिहान १० बजेदेखि साँझ ६ बजेसम्म` the evening is of the six.
  const next = behind && skipSpace(scan, behind.to);
  const isOfNextHour = next !== undefined && numeralAt(scan, next) !== undefined;
  const before = !behind || isOfNextHour ? periodBefore(scan, clock, markBefore) : undefined;
  // `ഏഴിന് വൈകിട്ട് 7.30ന്`: on the seventh at half past seven.
  const following = isOfNextHour && clock.minute === undefined ? clockAt(scan, next) : undefined;
  const isOfNextClock = following && (following.minute !== undefined || hasHourEnding(scan, following));
  const after = before || isOfNextClock ? undefined : behind;
  const period = after ?? before;
  const end = after?.to ?? clock.to;
  const zone = zoneAt(scan, end);
  const leads = phrasesBefore(scan, skipSpaceBack(scan, clock.from), 'clock-before');
  const lead = leads.find(({ value }) => value === 'hour') ?? leads[0];
  // `hétfőn 8.30`
  const dayBefore = phraseBefore(scan, skipSpaceBack(scan, clock.from), 'weekday') !== undefined;
  const led =
    (isDotted(scan, clock) && (dayBefore || isEnded(scan, clock.to) || isOfTwo(scan, clock))) ||
    (lead && (clock.unitLike || isDotted(scan, clock) || (lead.value === 'hour' && isBareHour(scan, clock))));
  const known =
    clock.sure || led || (period && clock.hour <= 12) || (clock.minute !== undefined && (markBefore || zone));
  if (!known && !(markBefore && markBefore.to < clock.from)) return undefined;
  const value = timeValue(scan, clock, period?.value, zone?.name, period !== undefined || markBefore !== undefined);
  const from = before?.from ?? clock.from;
  const to = zone?.to ?? end;
  return value && { fact: factOf(scan, 'time', from, to, value), from, to };
}

/** `03.40'ta`: an apostrophe and a case ending, which numbers with a decimal comma seldom have behind a full stop. */
const isEnded = (scan: Scan, to: number): boolean => /^['\u2019]$/u.test(folded(scan, to)) && isClitic(scan, to + 1);

/**
 * `10.00-18.00`: where the decimal mark is another one, two such figures with a dash between them are hours, if they tell
 * quarters, which no months are, and no money or the like follows.
 */
function isOfTwo(scan: Scan, { from, to }: Clock): boolean {
  const first = DASH.test(folded(scan, to)) ? from : DASH.test(folded(scan, from - 1)) ? from - 4 : undefined;
  if (first === undefined || !isQuarterAt(scan, first) || !isQuarterAt(scan, first + 4)) return false;
  const [start, end] = [skipSpaceBack(scan, first), skipSpace(scan, first + 7)];
  return !LABELS.some((label) => phraseBefore(scan, start, label) || phraseAt(scan, end, label));
}

const DASH = /^[-\u2013]$/;
const LABELS: readonly LexiconClass[] = ['currency', 'percent', 'unit', 'scale'];

const isQuarterAt = (scan: Scan, at: number): boolean =>
  /^(?:[01]?\d|2[0-4])$/.test(folded(scan, at)) &&
  folded(scan, at + 1) === '.' &&
  /^(?:00|15|30|45)$/.test(folded(scan, at + 2));

/** `alle 20.30`, `в 14.30`, where a full stop parts no fraction. */
const isDotted = (scan: Scan, { minute, written }: Clock): boolean =>
  minute !== undefined && written === 'figures' && scan.locale.number.decimal[0] !== '.';

/** `dalle 9 alle 17`, but not `alle 17 persone`. */
function isBareHour(scan: Scan, { to, written, minute }: Pick<Clock, 'to' | 'written' | 'minute'>): boolean {
  const next = scan.tokens[skipSpace(scan, to)];
  const lead = phraseAt(scan, skipSpace(scan, to), 'clock-before');
  // "Dalle 10 alle 15 unità" tells no hours.
  const second = lead && skipSpace(scan, lead.to);
  if (second !== undefined && scan.tokens[second]?.kind === 'digits' && written === 'figures' && minute === undefined)
    return isBareHour(scan, { to: second + 1, written });
  const goesOn = next?.kind === 'letters' && lead === undefined;
  const mark = next?.kind === 'mark' && scan.tokens[to + 1]?.kind === 'digits';
  return written === 'figures' && minute === undefined && !goesOn && !mark && !/^[%‰\p{Sc}]/u.test(next?.folded ?? '');
}

/** Noon and midnight are times by themselves, but not at the end of another word or phrase, as in `après-midi`. */
function namedTime(scan: Scan, at: number): FoundTime | undefined {
  if (folded(scan, at - 1) === '-') return undefined;
  for (const { to, value } of phrasesAt(scan, at, 'dayperiod')) {
    const time = NAMED[value];
    if (!time) continue;
    // `midi et demi`
    const half = phraseAt(scan, skipSpace(scan, to), 'half');
    if (half && Number(half.value) > 0) {
      const value = { time: `${time.slice(0, 2)}:${half.value}` };
      return { fact: factOf(scan, 'time', at, half.to, value), from: at, to: half.to };
    }
    return { fact: factOf(scan, 'time', at, to, { time, daypart: value }), from: at, to };
  }
  return undefined;
}

const NAMED: { readonly [period: string]: string } = { noon: '12:00', midnight: '00:00' };

interface Period {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

function periodAt(scan: Scan, clock: Clock, told: boolean): Period | undefined {
  // `٧ی بەیانی`: the hour has an ending. What lies behind the `ರಿಂದ` (from) of `10ರಿಂದ ಸಂಜೆ 6ರವರೆಗೆ` is of the next hour.
  const touches = isEndingAt(scan, clock.to) && phraseAt(scan, clock.to, 'joiner') === undefined;
  const at = skipSpace(scan, touches ? clock.to + 1 : clock.to);
  return phrasesAt(scan, at, 'dayperiod').find(
    (period) =>
      halfOfDay(period.value) !== undefined && isPeriod(scan, clock, period, told) && !isAnother(clock, period),
  );
}

/**
 * German `am` is a preposition: where the day has 24 hours, AM and PM stand beside figures and in capitals. `told`: a
 * mark before the hour says that this is a time.
 */
function isPeriod(scan: Scan, clock: Clock, { from, to, value }: Period, told: boolean): boolean {
  // Russian `дня` is "in the afternoon" and "days": after a bare number it is the latter. The `a` of `6 a.m.` is shorter.
  const isUnit = (): boolean => phrasesAt(scan, from, 'unit').some((unit) => unit.to >= to);
  if (!clock.sure && !clock.unitLike && !told && isUnit()) return false;
  // तीसरी आधी रात को ख़त्म हुई: the third one ended at midnight. Behind a bare number midnight is no part of the day.
  if (value === 'midnight' && !clock.sure && !clock.unitLike && !told && clock.hour % 12 !== 0) return false;
  if (value !== 'am' && value !== 'pm') return true;
  if (clock.written === 'words') return false;
  const token = scan.tokens[from];
  if (scan.locale.date.hours === 12 || to - from > 1 || !token) return true;
  const written = scan.document.text.slice(token.start, token.end);
  return written === written.toUpperCase();
}

/**
 * A part of the day before the hour, as East Asian languages write it, or before the mark of the hour: `səhər saat 5:40`.
 * Elsewhere it belongs to what precedes.
 */
function periodBefore(scan: Scan, clock: Clock, mark: { readonly from: number } | undefined): Period | undefined {
  const beside = skipSpaceBack(scan, mark?.from ?? clock.from);
  // `രാത്രി ഏകദേശം 11.30ന്`
  const hedge = phraseBefore(scan, beside, 'hedge');
  const end = hedge ? skipSpaceBack(scan, hedge.from) : beside;
  const shown = clock.sure || clock.dotted || clock.marked || hasHourEnding(scan, clock) || isBounded(scan, clock);
  if (!mark && !shown && end < clock.from) return undefined;
  // The evening of `çərşənbə axşamı` ends the name of Tuesday.
  const weekday = phraseBefore(scan, end, 'weekday');
  return phrasesBefore(scan, end, 'dayperiod').find(
    ({ from, value }) => halfOfDay(value) !== undefined && !(weekday && weekday.from < from),
  );
}

/** In "the third midnight" the hour is another one. */
const isAnother = ({ hour, sure, marked, written }: Clock, { value }: Period): boolean =>
  value === 'midnight' && written === 'words' && !sure && !marked && hour % 12 > 0;

/** `ಬೆಳಿಗ್ಗೆ 9ಕ್ಕೆ`: an ending that figures of days have not; `വൈകിട്ട് അഞ്ചിന്`: a form in which hours are told. */
function hasHourEnding(scan: Scan, { from, to, written, minute }: Clock): boolean {
  if (written === 'words') return phraseAt(scan, from, 'clock-hour')?.to === to;
  return minute === undefined && isEndingAt(scan, to) && !phraseAt(scan, to, 'ordinal-after');
}

/** `సాయంత్రం 6 వరకు`: behind the hour stands the word for until or from. */
function isBounded(scan: Scan, { to, minute, hour }: Clock): boolean {
  if (minute !== undefined || hour === 0 || !isPostpositional(scan)) return false;
  const at = skipSpace(scan, to);
  return (
    phrasesAt(scan, at, 'bound').some(({ value }) => value === 'until' || value === 'since') ||
    phrasesAt(scan, at, 'joiner').some(({ value }) => value === 'range')
  );
}

const isEndingAt = (scan: Scan, at: number): boolean => scan.tokens[at]?.kind === 'letters' && isClitic(scan, at);

/** A figure that a mark ties to another one before it, as in `1:15:30` from its second figure on or `2,15`. */
function inNumber(scan: Scan, at: number): boolean {
  const before = folded(scan, at - 1);
  return peek(scan.tokens, at - 2)?.kind === 'digits' && (before === ':' || before === '.' || before === ',');
}
