// The shape of dates: order, separators, patterns, 12 or 24 hours, calendar.
import { NAMED_CALENDARS, supplemental, territoryOf } from './cldr.js';
import { parseDatePattern } from './pattern.js';

const SKELETONS = [
  'yMMMMEEEEd',
  'yMMMMd',
  'yMMMd',
  'yMd',
  'yMM',
  'yM',
  'yMMMM',
  'yMMM',
  'MMMMd',
  'MMMd',
  'Md',
  'MMMEd',
  'Ed',
  'yMMMEd',
  'yQQQQ',
  'yQQQ',
  'y',
  'GyMMMd',
  'Gy',
];
const TIMES = supplemental('timeData').timeData;
const CALENDARS = supplemental('calendarPreferenceData').calendarPreferenceData;

export function dateShapes({ gregorian, tag }) {
  const text = (format) => (typeof format === 'string' ? format : (format?._value ?? ''));
  const short = parseDatePattern(text(gregorian.dateFormats.short));
  const medium = parseDatePattern(text(gregorian.dateFormats.medium));
  const available = gregorian.dateTimeFormats.availableFormats;
  const numeric = parseDatePattern(available.yMd ?? '');
  const patterns = ['full', 'long', 'medium', 'short']
    .map((length) => text(gregorian.dateFormats[length]))
    .concat(SKELETONS.map((skeleton) => available[skeleton]))
    .filter((pattern) => typeof pattern === 'string' && pattern !== '')
    .map((pattern) => pattern.replace(/[\u200e\u200f\u061c]/gu, ''));
  const time =
    TIMES[tag.replaceAll('-', '_')] ?? TIMES[`${tag}_${territoryOf(tag)}`] ?? TIMES[territoryOf(tag)] ?? TIMES['001'];
  const calendars = CALENDARS[territoryOf(tag)] ?? ['gregorian'];
  const [calendar] = calendars;
  const named = [...new Set(calendars.map((name) => name.split('-')[0]))].filter((name) =>
    NAMED_CALENDARS.includes(name),
  );
  return {
    order: orderOf(short) ?? orderOf(numeric) ?? 'ymd',
    separators: [...new Set([short, numeric, medium].filter(isNumeric).flatMap(separatorsOf))],
    patterns: [...new Set(patterns)],
    ...(clockMark(gregorian) === '.' && { clock: '.' }),
    hours: /h|K/.test(time?._preferred ?? 'H') ? 12 : 24,
    ...(calendar !== 'gregorian' && calendar !== 'gregory' && { calendar }),
    ...(named.length > 0 && { calendars: named }),
  };
}

/** What stands between hour and minute. */
function clockMark({ timeFormats }) {
  const pieces = parseDatePattern(timeFormats.short?._value ?? timeFormats.short ?? '');
  const hour = pieces.findIndex((piece) => /^[hHkK]/.test(piece.field ?? ''));
  return pieces[hour + 1]?.literal?.trim();
}

function orderOf(pieces) {
  const order = pieces
    .map((piece) => piece.field?.[0].replace('L', 'M').replace('u', 'y').toLowerCase())
    .filter((field) => 'dmy'.includes(field ?? '?'));
  const name = order.join('');
  return ['dmy', 'mdy', 'ymd'].includes(name) ? name : name === 'ydm' ? 'ymd' : undefined;
}

const isNumeric = (pieces) => !pieces.some((piece) => /MMM|LLL/.test(piece.field ?? ''));

const separatorsOf = (pieces) =>
  pieces
    .slice(0, -1)
    .filter((piece, index) => piece.literal !== undefined && index > 0)
    .map((piece) => piece.literal.replace(/[\u200e\u200f\u061c]/gu, '').trim() || ' ')
    .filter((mark) => /^[^\p{L}]$/u.test(mark));
