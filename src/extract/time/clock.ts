import { isUnspaced } from '../date/piece.js';
import {
  folded,
  matchesBefore,
  numeralAt,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { zoneAt } from './zone.js';

/** What a clock is said to show, over `tokens[from, to)`, before it is known which half of the day is meant. */
export interface Clock {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** The mark after the hour may as well be a unit: `15 h` is a time or a span of time. */
  readonly unitLike?: true;
  /** A mark says that this is a time: `Uhr`, `o'clock`, a colon with seconds. A bare figure needs a part of the day. */
  readonly sure: boolean;
  /** A full stop parts hour and minute where the language writes the clock so: `15.30` may be a number all the same. */
  readonly dotted?: true;
  /** A mark stands behind the hour: a part of the day may stand before it, as in 下午三点 and `tối 8 giờ`. */
  readonly marked?: true;
  readonly written: 'figures' | 'words';
}

/** The clock time that begins at a token: `15:00`, `15.30`, `15h30`, `3時30分`, `8 o'clock`, `half past eight`, or a bare hour. */
export function clockAt(scan: Scan, at: number): Clock | undefined {
  const running = halfOfRunning(scan, at) ?? halfInWord(scan, at);
  if (running) return running;
  const half = phraseAt(scan, at, 'half') ?? phraseAt(scan, at, 'half-marked');
  const mixed = half && mixedHour(scan, at, half.to);
  if (mixed) return mixed;
  if (half) return afterHalf(scan, half, phraseAt(scan, at, 'half') === undefined);
  const together = markedHour(scan, at);
  if (together) {
    return (
      minutesBehind(scan, at, together, together.to) ??
      halfBehind(scan, at, together, together.to) ?? { from: at, sure: false, marked: true, ...together }
    );
  }
  const hour = hourAt(scan, at);
  if (!hour) return halfTold(scan, at) ?? withoutColon(scan, at);
  return (
    withColon(scan, at, hour) ??
    withMark(scan, at, hour) ??
    afterDusk(scan, at, hour) ??
    withHalf(scan, at, hour) ?? { from: at, sure: false, ...hour }
  );
}

/** `ცხრის ნახევარზე`, `səkkizin yarısında`: the half of the hour that is running, which has a form of its own. */
function halfOfRunning(scan: Scan, at: number): Clock | undefined {
  const word = phraseAt(scan, at, 'clock-hour');
  const half = word && phraseAt(scan, skipSpace(scan, word.to), 'half');
  if (!half || Number(half.value) >= 0) return undefined;
  return { from: at, to: half.to, ...shifted(Number(word.value), half), sure: true, written: 'words' };
}

/** `pusastoņos`, `полвосьмого`: the half and the hour to which it runs are one word. */
function halfInWord(scan: Scan, at: number): Clock | undefined {
  const word = phraseAt(scan, at, 'clock-half');
  return word && { from: at, to: word.to, ...shifted(Number(word.value), HALF_TO), sure: true, written: 'words' };
}

/** साढ़े सात बजे: a half and seven are one number, 7.5, before they are half past seven. */
function mixedHour(scan: Scan, at: number, half: number): Clock | undefined {
  const numeral = numeralAt(scan, at);
  const hours = Number(numeral?.amounts[0]);
  if (!numeral || numeral.to <= half || !(hours >= 1 && hours < 13) || Number.isInteger(hours)) return undefined;
  const to = markAfter(scan, numeral.to, 'hour')?.to ?? numeral.to;
  return { from: at, to, hour: Math.floor(hours), minute: (hours % 1) * 60, sure: true, written: 'words' };
}

export interface Hour {
  readonly hour: number;
  readonly to: number;
  readonly written: 'figures' | 'words';
  /** The word may be a part of another one: 三 says an hour only where more than a mark stands beside it. */
  readonly weak?: true;
}

/** `half past eight`, `halb neun`; `साढ़े आठ बजे`, whose first word says three and a half lakhs too, needs its mark. */
function afterHalf(scan: Scan, half: Phrase, marked: boolean): Clock | undefined {
  const next = skipSpace(scan, half.to);
  const hour = markedHour(scan, next) ?? hourAt(scan, next) ?? clockHour(scan, next);
  // Where words are written together, as in 세 시 반 and สองทุ่มครึ่ง, the half stands behind its hour.
  const behind = isUnspaced(folded(scan, half.from));
  if (!hour || hour.hour > 12 || behind) return undefined;
  const mark = markAfter(scan, hour.to, 'hour');
  if (marked && !mark && !markedHour(scan, next)) return undefined;
  return { from: half.from, to: mark?.to ?? hour.to, ...shifted(hour.hour, half), sure: true, written: 'words' };
}

/** `fél nyolckor`: the form of an hour that is said of the clock only. */
function clockHour(scan: Scan, at: number): Hour | undefined {
  const word = phraseAt(scan, at, 'clock-hour');
  return word && { hour: Number(word.value), to: word.to, written: 'words' };
}

/** `পাঁচটায়`: the mark is written together with the hour. */
const HALF_TO = { value: '-30' };

function markedHour(scan: Scan, at: number): Hour | undefined {
  const word = phraseAt(scan, at, 'clock-marked');
  return word && { hour: Number(word.value), to: word.to, written: 'words' };
}

/** "Half past eight" and "halb neun", without a mark that the word alone would need. */
export function halfHourAt(scan: Scan, at: number): Clock | undefined {
  const half = phraseAt(scan, at, 'half');
  return half && afterHalf(scan, half, false);
}

/** The hour and minute at so many minutes past or before an hour. */
function shifted(hour: number, half: Pick<Phrase, 'value'>): Pick<Clock, 'hour' | 'minute'> {
  const minutes = Number(half.value);
  return { hour: minutes < 0 ? (hour + 23) % 24 : hour, minute: (minutes + 60) % 60 };
}

/** `a las nueve menos cuarto`, `الساعة الثالثة والنصف`: the half behind an hour that a word before it shows to be one. */
function withHalf(scan: Scan, at: number, { hour, to, written }: Hour): Clock | undefined {
  const next = skipSpace(scan, to);
  const half = phraseAt(scan, next, 'half') ?? phraseAt(scan, next, 'half-told');
  if (!half || hour > 12 || !(isLed(scan, at) || isNth(scan, at) || isToldHalf(scan, at, hour, half))) return undefined;
  return { from: at, to: half.to, ...shifted(hour, half), sure: true, written };
}

/** `жеті жарымда`, `yedi buçukta`: the form of the half says that this is a time, but not of a percentage before it. */
const isToldHalf = (scan: Scan, at: number, hour: number, { from, to }: Phrase): boolean =>
  hour > 0 &&
  phraseAt(scan, from, 'half-told')?.to === to &&
  phraseBefore(scan, skipSpaceBack(scan, at), 'percent') === undefined;

/**
 * الرابعة والنصف, half past four: halves and minutes stand behind no ordinal but that of an hour, where no word leads to it as
 * the Spanish "a las" does.
 */
export const isNth = (scan: Scan, at: number): boolean =>
  numeralAt(scan, at)?.ordinal === true && !scan.locale.lexicon.has('clock-before');

/** `alle otto e mezza`: as a number it says eight and a half. */
function halfTold(scan: Scan, at: number): Clock | undefined {
  const numeral = numeralAt(scan, at);
  const [, hour, part = ''] = /^([1-9]\d?)\.(5|25|75)$/.exec(numeral?.amounts[0] ?? '') ?? [];
  if (numeral?.form !== 'words' || hour === undefined || Number(hour) > 12) return undefined;
  const minute = Math.round(60 * Number(`0.${part}`));
  // साडेआठ वाजता is one word with the mark of an hour behind it.
  const mark = phraseAt(scan, skipSpace(scan, numeral.to), 'unit') ? undefined : markAfter(scan, numeral.to, 'hour');
  // `в полтора раза` is one and a half times: the word before it leads to hours with their mark.
  // "By six and a half lengths" counts what follows.
  const next = skipSpace(scan, numeral.to);
  const counts = scan.tokens[next]?.kind === 'letters' && (scan.starting[next]?.length ?? 0) === 0;
  const sure = mark !== undefined || (isLed(scan, at) && !isLedToMark(scan, at) && !counts);
  return { from: at, to: mark?.to ?? numeral.to, hour: Number(hour), minute, sure, written: 'words' };
}

/** `0900 GMT`: four figures with a zone. */
function withoutColon(scan: Scan, at: number): Clock | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(folded(scan, at)) ?? [];
  if (hour === undefined || !zoneAt(scan, at + 1)) return undefined;
  return { from: at, to: at + 1, hour: Number(hour), minute: Number(minute), sure: true, written: 'figures' };
}

/** Whether a word before it says that this is an hour of the clock: `alle`, `الساعة`. */
export function isLed(scan: Scan, at: number): boolean {
  const end = skipSpaceBack(scan, at);
  return (
    phraseBefore(scan, end, 'clock-before') !== undefined ||
    phrasesBefore(scan, end, 'time-mark').some(({ value }) => value === 'hour')
  );
}

/** Whether the word before it stands before all kinds of things, and leads only to hours that have their mark. */
function isLedToMark(scan: Scan, at: number): boolean {
  const leads = phrasesBefore(scan, skipSpaceBack(scan, at), 'clock-before');
  return leads.length > 0 && leads.every(({ value }) => value === 'mark');
}

export function hourAt(scan: Scan, at: number): Hour | undefined {
  const token = scan.tokens[at];
  if (token?.kind === 'digits') {
    const hour = Number(token.folded);
    return token.folded.length <= 2 && hour <= 24 ? { hour, to: at + 1, written: 'figures' } : undefined;
  }
  const numeral = numeralAt(scan, at);
  // Shona "neChitatu usiku" is Wednesday night, though the third is written so.
  if (numeral?.ordinal && phraseAt(scan, at, 'weekday')) return undefined;
  // The one of 화요일 새벽 (Tuesday before dawn) is the day of a longer word.
  const hidden = numeral?.weak && matchesBefore(scan, numeral.to).some((match) => match.from < numeral.from);
  const weak = numeral?.weak && !hidden && isUnspaced(folded(scan, at)) && ({ weak: true } as const);
  // `a la una del mediodía`
  const one = numeral?.weak && !hidden && phraseBefore(scan, skipSpaceBack(scan, at), 'clock-before') !== undefined;
  const hour = Number(numeral?.form === 'words' && (!numeral.weak || weak || one) ? numeral.amounts[0] : Number.NaN);
  return numeral && Number.isInteger(hour) && hour >= 0 && hour <= 24
    ? { hour, to: numeral.to, written: 'words', ...weak }
    : undefined;
}

/** `15:30`, `15:30:45`; with a full stop it is as well a decimal, so that something else has to say that it is a time. */
function withColon(scan: Scan, at: number, { hour, to, written }: Hour): Clock | undefined {
  const mark = folded(scan, to);
  const colon = COLONS.has(mark);
  if (written === 'words' || !(colon || mark === '.')) return undefined;
  const minute = sixtieth(scan, to + 1);
  if (minute === undefined) return undefined;
  const second = folded(scan, to + 2) === mark ? sixtieth(scan, to + 3) : undefined;
  const end = second === undefined ? to + 2 : to + 4;
  const goesOn = (folded(scan, end) === mark || folded(scan, end) === ':') && scan.tokens[end + 1]?.kind === 'digits';
  if (goesOn) return undefined;
  const hourMark = markAfter(scan, end, 'hour');
  const dotted = !colon && scan.locale.date.clock === '.';
  const decimal = scan.locale.number.decimal[0] === '.';
  const sure = colon || hourMark !== undefined || (dotted && (!decimal || second !== undefined));
  const fields = { ...(second !== undefined && { second }), ...(dotted && { dotted: true as const }) };
  return { from: at, to: hourMark?.to ?? end, hour, minute, ...fields, sure, written };
}

/** `15 Uhr`, `15h30`, `3時30分`, `3点半`: an hour mark, and what may follow it. */
function withMark(scan: Scan, at: number, { hour, to, written, weak }: Hour): Clock | undefined {
  // `o 18. hodine`, `ob 18. uri`: the hour may be told as an ordinal.
  const stop = written === 'figures' && folded(scan, to) === '.' && scan.tokens[to + 1]?.kind === 'space';
  const mark = markAfter(scan, to, 'hour') ?? (stop ? markAfter(scan, to + 1, 'hour') : undefined);
  if (!mark) return undefined;
  const unitLike = phrasesAt(scan, mark.from, 'unit').length > 0 && ({ unitLike: true } as const);
  const half = halfBehind(scan, at, { hour, to, written }, mark.to);
  if (half) return { ...half, ...unitLike };
  const minutes = minutesBehind(scan, at, { hour, to, written }, mark.to);
  if (minutes) return minutes;
  // `deux heures`, `2 heures` and `24 heures` are a span of time before they are an hour of the day; `14 heures` and `2 h` are not.
  const usual = hour <= 12 || hour === 24;
  const spelled = written === 'words' || (usual && (mark.to - mark.from > 1 || folded(scan, mark.from).length > 2));
  const sure = !weak && !(unitLike && spelled);
  return { from: at, to: mark.to, hour, ...unitLike, sure, marked: true, written };
}

/** สองทุ่ม is the second hour of the evening, which begins at six. */
function afterDusk(scan: Scan, from: number, { hour, to, written }: Hour): Clock | undefined {
  const mark = hour >= 1 && hour <= 6 ? markAfter(scan, to, 'dusk-hour') : undefined;
  if (!mark) return undefined;
  const half = phraseAt(scan, mark.to, 'half');
  const minute = half && { minute: Number(half.value) };
  return { from, to: half?.to ?? mark.to, hour: (hour + DUSK) % 24, ...minute, sure: true, marked: true, written };
}

const DUSK = 18;

/** `3点半` */
function halfBehind(scan: Scan, from: number, { hour, written }: Hour, mark: number): Clock | undefined {
  const half = phraseAt(scan, skipSpace(scan, mark), 'half');
  return half && hour <= 12 ? { from, to: half.to, ...shifted(hour, half), sure: true, written } : undefined;
}

/** `15h30`, `3時30分` */
function minutesBehind(scan: Scan, from: number, { hour, written }: Hour, mark: number): Clock | undefined {
  const next = skipSpace(scan, mark);
  const told = written === 'figures' && hour > 12 ? minutesAfterAnd(scan, from, next) : undefined;
  if (told) return { from, to: told.to, hour, minute: told.value, sure: true, written };
  const minuteMark = scan.tokens[next]?.kind === 'digits' ? markAfter(scan, next + 1, 'minute') : undefined;
  const minute = minuteMark ? Number(folded(scan, next)) : sixtieth(scan, next);
  if (minute === undefined || minute >= 60) return undefined;
  const after = minuteMark && markedSecond(scan, skipSpace(scan, minuteMark.to));
  const second = after && { second: after.value };
  return { from, to: after?.to ?? minuteMark?.to ?? next + 1, hour, minute, ...second, sure: true, written };
}

/** `u 22 sata i 15 minuta`, `a las 22 horas y 15 minutos`: the word before an hour of the afternoon says that this is no span of time. */
function minutesAfterAnd(
  scan: Scan,
  from: number,
  at: number,
): { readonly to: number; readonly value: number } | undefined {
  if (phraseBefore(scan, skipSpaceBack(scan, from), 'clock-before') === undefined) return undefined;
  const and = phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'and');
  const figures = and ? skipSpace(scan, and.to) : at;
  const value = sixtieth(scan, figures);
  const unit = phrasesAt(scan, skipSpace(scan, figures + 1), 'unit').find((one) => one.value === 'minute');
  return value !== undefined && unit ? { to: unit.to, value } : undefined;
}

/** The seconds of `1 ໂມງ 7 ນາທີ 00 ວິນາທີ`. */
function markedSecond(scan: Scan, at: number): { readonly to: number; readonly value: number } | undefined {
  const value = sixtieth(scan, at);
  const mark = value === undefined ? undefined : markAfter(scan, at + 1, 'second');
  return value !== undefined && mark ? { to: mark.to, value } : undefined;
}

export function markAfter(
  scan: Scan,
  at: number,
  value: string,
): { readonly from: number; readonly to: number } | undefined {
  const next = skipSpace(scan, at);
  return phrasesAt(scan, next, 'time-mark').find((mark) => mark.value === value);
}

/** Minutes and seconds have two figures: `3:2` is a score. */
function sixtieth(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  return token?.kind === 'digits' && /^[0-5]\d$/.test(token.folded) ? Number(token.folded) : undefined;
}

const COLONS: ReadonlySet<string> = new Set([':', '：', '∶', '꞉']);
