import type { Discrepancy, Side } from '../model/index.js';
import { diagnosisInWords } from './diagnosis.js';

/** How a sentence names documents and shows their words. */
export interface Wording {
  /** A document in a sentence: `de`, or its id. */
  readonly label: (documentId: string) => string;
  /** Words of a document, between quotation marks. */
  readonly quote: (text: string) => string;
  /** The source document, where one was named. */
  readonly source: string | undefined;
}

/**
 * The plain sentences that say what differs and who stands alone. They are made last, from the finding's values, and
 * never say that anybody is wrong.
 */
export function messageOf(discrepancy: Discrepancy, wording: Wording): string {
  const { sides } = discrepancy;
  const present = sides.filter((side) => side.segment !== null);
  const absent = sides.filter((side) => side.segment === null || side.text === '');
  if (present.length < sides.length && discrepancy.rule.startsWith('segment-'))
    return aboutSegment(present, absent, wording);
  if (discrepancy.rule === 'segment-moved') return aboutPlaces(sides, wording);
  if (discrepancy.rule === 'untranslated') return aboutCopy(sides, wording);
  if (absent.length > 0) return aboutGap(sides, absent, wording);
  return aboutValues(discrepancy, wording);
}

function aboutSegment(present: readonly Side[], absent: readonly Side[], { label }: Wording): string {
  const have = names(present, label);
  const lack = names(absent, label);
  return `This sentence of ${have} has no counterpart in ${lack}.`;
}

/** "This passage stands elsewhere: it begins with sentence 4 of de and 21 of fr." */
function aboutPlaces(sides: readonly Side[], { label }: Wording): string {
  const isPassage = sides.some(({ text, segmentText }) => text !== segmentText);
  const places = sides.map(({ document, segment }) => `${(segment ?? 0) + 1} of ${label(document)}`);
  const listed = `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`;
  if (isPassage) return `This passage stands elsewhere: it begins with sentence ${listed}.`;
  return `This sentence stands elsewhere: it is sentence ${listed}.`;
}

function aboutCopy(sides: readonly Side[], { label, source }: Wording): string {
  const copies = source === undefined ? sides : sides.filter((side) => side.document !== source);
  if (copies.length < sides.length)
    return `This sentence of ${names(copies, label)} stands in the language of the source.`;
  return `${names(sides, label)} have this sentence word for word the same: one of them is not translated.`;
}

function aboutGap(sides: readonly Side[], absent: readonly Side[], wording: Wording): string {
  const present = sides.filter((side) => !absent.includes(side));
  return `${says(present, wording)}; ${names(absent, wording.label)} ${absent.length > 1 ? 'have' : 'has'} nothing that answers to it.`;
}

function aboutValues({ sides, suspect, diagnosis }: Discrepancy, wording: Wording): string {
  const kind = diagnosis === undefined ? '' : ` (${inWords(diagnosis, sides)})`;
  const alone = sides.filter((side) => side.document === suspect);
  const others = sides.filter((side) => side.document !== suspect);
  if (suspect === null || alone.length === 0) {
    const open = new Set(sides.map((side) => side.document)).size > 2 ? ' No version has the others on its side.' : '';
    return `${says(sides, wording)}${kind}.${open}`;
  }
  const who = wording.label(suspect);
  const verdict = wording.source === undefined ? `${who} stands alone.` : `${who} departs from the source.`;
  return `${says(alone, wording)} where ${says(others, wording)}${kind}; ${verdict}`;
}

/** Of centuries and decades it is not the year that differs, nor a digit of numbers that have but one. */
function inWords(diagnosis: string, sides: readonly Side[]): string {
  const values = sides.flatMap(({ value }) => value ?? []);
  if (diagnosis === 'year-off' && values.some(({ date = '' }) => date.endsWith('XX'))) return 'another century';
  if (diagnosis === 'year-off' && values.some(({ date = '' }) => date.endsWith('X'))) return 'another decade';
  if (diagnosis === 'digit-changed' && values.length > 0 && values.every(({ amount = '' }) => /^\d$/.test(amount)))
    return 'another number';
  return diagnosisInWords(diagnosis);
}

/** `en and fr say “504”, it says “405”`: who say the same words are named together. */
function says(sides: readonly Side[], { label, quote }: Wording): string {
  const byText = new Map<string, Side[]>();
  for (const side of sides) byText.set(side.text, [...(byText.get(side.text) ?? []), side]);
  return [...byText]
    .map(
      ([text, same]) =>
        `${names(same, label)} ${new Set(same.map((side) => side.document)).size > 1 ? 'say' : 'says'} ${quote(text)}`,
    )
    .join(', ');
}

function names(sides: readonly Side[], label: (documentId: string) => string): string {
  const distinct = [...new Set(sides.map((side) => label(side.document)))];
  if (distinct.length < 2) return distinct.join('');
  return `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
}
