import { isUnspaced } from '../date/piece.js';
import { folded, numeralAt, phraseAt, phrasesAt, type Scan, skipSpace } from '../scan.js';

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
  readonly written: 'figures' | 'words';
}

/** The clock time that begins at a token: `15:00`, `15.30`, `15h30`, `3時30分`, `8 o'clock`, `half past eight`, or a bare hour. */
export function clockAt(scan: Scan, at: number): Clock | undefined {
  const half = phraseAt(scan, at, 'half');
  if (half) {
    const hour = hourAt(scan, skipSpace(scan, half.to));
    // A single character such as 반 stands behind the hour that it halves.
    if (!hour || hour.hour > 12 || (half.to - at === 1 && isUnspaced(folded(scan, at)))) return undefined;
    const minutes = Number(half.value);
    const to = markAfter(scan, hour.to, 'hour')?.to ?? hour.to;
    const shifted = minutes < 0 ? (hour.hour + 23) % 24 : hour.hour;
    return { from: at, to, hour: shifted, minute: (minutes + 60) % 60, sure: true, written: 'words' };
  }
  const hour = hourAt(scan, at);
  if (!hour) return undefined;
  return withColon(scan, at, hour) ?? withMark(scan, at, hour) ?? { from: at, sure: false, ...hour };
}

interface Hour {
  readonly hour: number;
  readonly to: number;
  readonly written: 'figures' | 'words';
}

function hourAt(scan: Scan, at: number): Hour | undefined {
  const token = scan.tokens[at];
  if (token?.kind === 'digits') {
    const hour = Number(token.folded);
    return token.folded.length <= 2 && hour <= 24 ? { hour, to: at + 1, written: 'figures' } : undefined;
  }
  const numeral = numeralAt(scan, at);
  const hour = Number(numeral?.form === 'words' && !numeral.weak ? numeral.amounts[0] : Number.NaN);
  return numeral && Number.isInteger(hour) && hour >= 0 && hour <= 24
    ? { hour, to: numeral.to, written: 'words' }
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
function withMark(scan: Scan, at: number, { hour, to, written }: Hour): Clock | undefined {
  const mark = markAfter(scan, to, 'hour');
  if (!mark) return undefined;
  const next = skipSpace(scan, mark.to);
  const half = phraseAt(scan, next, 'half');
  if (half && Number(half.value) > 0) {
    return { from: at, to: half.to, hour, minute: Number(half.value), sure: true, written };
  }
  const minuteMark = scan.tokens[next]?.kind === 'digits' ? markAfter(scan, next + 1, 'minute') : undefined;
  const minute = minuteMark ? Number(folded(scan, next)) : sixtieth(scan, next);
  if (minute !== undefined && minute < 60) {
    const after = minuteMark && markedSecond(scan, skipSpace(scan, minuteMark.to));
    const second = after && { second: after.value };
    return { from: at, to: after?.to ?? minuteMark?.to ?? next + 1, hour, minute, ...second, sure: true, written };
  }
  const unitLike = phrasesAt(scan, mark.from, 'unit').length > 0;
  // `deux heures` and `2 heures` are a span of time before they are an hour of the day; `14 heures` and `2 h` are not.
  const spelled =
    written === 'words' || (hour <= 12 && (mark.to - mark.from > 1 || folded(scan, mark.from).length > 2));
  return { from: at, to: mark.to, hour, ...(unitLike && { unitLike }), sure: !(unitLike && spelled), written };
}

/** The seconds of `1 ໂມງ 7 ນາທີ 00 ວິນາທີ`. */
function markedSecond(scan: Scan, at: number): { readonly to: number; readonly value: number } | undefined {
  const value = sixtieth(scan, at);
  const mark = value === undefined ? undefined : markAfter(scan, at + 1, 'second');
  return value !== undefined && mark ? { to: mark.to, value } : undefined;
}

function markAfter(scan: Scan, at: number, value: string): { readonly from: number; readonly to: number } | undefined {
  const next = skipSpace(scan, at);
  return phrasesAt(scan, next, 'time-mark').find((mark) => mark.value === value);
}

/** Minutes and seconds have two figures: `3:2` is a score. */
function sixtieth(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  return token?.kind === 'digits' && /^[0-5]\d$/.test(token.folded) ? Number(token.folded) : undefined;
}

const COLONS: ReadonlySet<string> = new Set([':', '：', '∶', '꞉']);
