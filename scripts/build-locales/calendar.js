// Words of the calendar: months, weekdays, quarters, parts of the day, eras.
import { parseDatePattern } from './pattern.js';

const WEEKDAYS = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };

export function calendarWords({ gregorian }, phrases) {
  for (const context of ['format', 'stand-alone']) {
    for (const width of ['wide', 'abbreviated']) {
      for (const [number, name] of Object.entries(gregorian.months[context][width])) addMonth(phrases, number, name);
      for (const [number, name] of Object.entries(gregorian.quarters[context][width])) {
        if (/\p{L}/u.test(name)) phrases.add('quarter', number, name);
      }
    }
    for (const width of ['wide', 'abbreviated', 'short']) {
      for (const [day, name] of Object.entries(gregorian.days[context][width])) {
        // "mar" is a sea and "so" an adverb: a short name counts only beside a date.
        // The root has nothing but short ones, of English: French "mon" is no Monday.
        const bare = /^\p{Script=Latin}{3}$/u.test(name) && name === gregorian.days[context].abbreviated[day];
        const short = bare || (width !== 'wide' && !/[\p{Script=Han}\p{Script=Hangul}]{3}/u.test(name));
        phrases.add(short ? 'weekday-short' : 'weekday', WEEKDAYS[day], name);
      }
    }
    for (const width of ['wide', 'abbreviated']) {
      for (const [period, name] of Object.entries(gregorian.dayPeriods[context][width])) {
        if (/[\p{L}]/u.test(name)) phrases.add('dayperiod', period.replace('-alt-variant', ''), name);
      }
    }
  }
  const eras = { 0: 'bc', 1: 'ad' };
  for (const width of ['eraNames', 'eraAbbr']) {
    for (const [key, name] of Object.entries(gregorian.eras[width] ?? {}))
      for (const form of spacings(name)) phrases.add('era', `gregorian:${eras[key[0]]}`, form);
  }
}

/** Short forms are written with spaces and without: `p.m.ē.`, `p. m. ē.` */
const spacings = (name) =>
  /\..*\./u.test(name) ? [name, name.replace(/\.(?=\p{L})/gu, '. '), name.replace(/\. (?=\p{L})/gu, '.')] : [name];

/** Months and eras of the calendars that have names of their own. */
export function otherMonths({ calendars }, phrases) {
  for (const [calendar, data] of Object.entries(calendars)) {
    for (const context of ['format', 'stand-alone']) {
      // "7-yeartype-leap" is the same month under the name that it has in leap years.
      for (const [number, name] of Object.entries(data?.months[context].wide ?? {}))
        phrases.add('month', `${calendar}:${Number.parseInt(number, 10)}`, name);
    }
    for (const width of ['eraNames', 'eraAbbr']) {
      // "AM" and "AP" are other things as well.
      const name = data?.eras[width]?.[0] ?? '';
      if (!/^\p{Lu}{2}$/u.test(name)) phrases.add('era', `${calendar}:${ERAS[calendar]}`, name);
    }
  }
}

const ERAS = { hebrew: 'am', islamic: 'ah', persian: 'ap' };

function addMonth(phrases, number, name) {
  // Months of China, Japan and Korea are a figure and a mark, which the date patterns have already.
  if (/\d|^M\d/.test(name) || !/\p{L}/u.test(name)) return;
  for (const form of new Set([name, name.replace(/\.$/, '')])) {
    phrases.add('month', number, form);
    // Short names are typed without accents as well (`dec.`, `Sub`); longer ones are looked up so when they are read.
    const bare = form.normalize('NFD').replace(/\p{M}/gu, '');
    if (/^\p{Script=Latin}{1,4}\.?$/u.test(bare)) phrases.add('month', number, bare);
  }
}

const FIELDS = { y: 'year', u: 'year', M: 'month', L: 'month', d: 'day', Q: 'quarter' };
const CLOCK = { h: 'hour', H: 'hour', k: 'hour', K: 'hour', m: 'minute', s: 'second' };

/** Marks beside the figures of dates and times (年, г., Uhr) and words between them ("de"). */
export function calendarMarks({ gregorian }, phrases) {
  const patterns = [...allPatterns(gregorian)];
  const marks = new Map();
  const between = [];
  for (const pattern of patterns) {
    const pieces = parseDatePattern(pattern);
    pieces.forEach((piece, index) => {
      const word = piece.literal?.replace(/^[\s,./:\-–—()،]+|[\s,/:\-–—()،]+$/gu, '');
      if (!word || !/^[\p{L}\p{M}\p{Nd}.․'’ ]*\p{L}[\p{L}\p{M}.․'’ ]*$/u.test(word)) return;
      const before = hourOf(pieces, index) ?? pieces[index - 1]?.field;
      const after = pieces[index + 1]?.field;
      const touching = piece.literal.startsWith(word) && before;
      if (before && (touching || !after)) marks.set(`${before[0]} ${word}`, word);
      else if (after && !before) marks.set(`${after[0]} ${word}`, word);
      // Lithuanian "y 'm'. MMMM": what follows the year of a date that begins with it is a mark of the year.
      else if (before?.[0] === 'y' && after) marks.set(`y ${word}`, word);
      else if (before && after) between.push([before[0], word, after[0]]);
    });
  }
  const add = (field, word) => {
    if (FIELDS[field] && !/^\d/.test(word)) phrases.add('date-mark', FIELDS[field], word);
    if (CLOCK[field]) phrases.add('time-mark', CLOCK[field], word);
  };
  for (const [key, word] of marks) add(key[0], word);
  for (const [before, word, after] of between) {
    if (marks.has(`${before} ${word}`)) continue;
    if (marks.has(`${after} ${word}`)) continue;
    if (FIELDS[before] && FIELDS[after]) phrases.add('joiner', 'of', word);
    else if (CLOCK[before]) add(before, word);
  }
}

/** "15:00 ч.": one mark behind hour and minute is that of the hour. */
function hourOf(pieces, index) {
  const fields = pieces.slice(0, index).flatMap((piece) => piece.field ?? []);
  const marked = pieces.slice(0, index).some((piece) => /\p{L}/u.test(piece.literal ?? ''));
  const hour = fields.find((field) => CLOCK[field[0]] === 'hour');
  return !marked && index === pieces.length - 1 && /^[ms]/.test(fields.at(-1) ?? '') ? hour : undefined;
}

function* allPatterns(gregorian) {
  for (const table of [gregorian.dateFormats, gregorian.timeFormats, gregorian.dateTimeFormats.availableFormats]) {
    for (const [key, pattern] of Object.entries(table)) {
      if (typeof pattern === 'string' && !/[wW]/.test(key) && !/[Bv]/.test(pattern)) yield pattern;
    }
  }
}
