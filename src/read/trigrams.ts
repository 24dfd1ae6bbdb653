import { data } from 'franc/data.js';
import { expressions } from 'franc/expressions.js';

/** A language, as the detector's data calls it (ISO 639-3), and how near the text is to it: 1 for the nearest. */
export interface Candidate {
  readonly code: string;
  readonly score: number;
}

/**
 * The languages that a text may be written in, nearest first: those of its commonest script, by the distance of the
 * text's trigrams to the three hundred commonest of each (W. Cavnar and J. Trenkle, "N-gram-based text categorization",
 * 1994; the data and the weights are franc's). Every trigram is looked up once for all languages, so that the time does
 * not grow with their number.
 */
export function nearestLanguages(text: string): Candidate[] {
  const script = commonestScript(text);
  if (script === undefined) return [];
  const languages = data[script];
  // A script in which one language only is written is called by it.
  if (!languages) return [{ code: script, score: 1 }];
  let model = MODELS.get(script);
  if (!model) {
    model = modelOf(languages);
    MODELS.set(script, model);
  }
  const distances = distancesTo(model, text);
  const least = Math.min(...distances);
  const most = text.length * UNKNOWN - least;
  return model.codes
    .map((code, index) => ({ code, score: 1 - ((distances[index] ?? 0) - least) / most || 0 }))
    .sort((a, b) => b.score - a.score);
}

/** What a trigram costs that is none of a language's commonest. */
const UNKNOWN = 300;

/** The languages of a script, and for each trigram those that have it. */
interface Model {
  readonly codes: readonly string[];
  /** By trigram, in pairs: a language's index in `codes`, and the rank that the trigram has there. */
  readonly ranks: ReadonlyMap<string, readonly number[]>;
}

/** By script; made when the first text comes that is written in it. */
const MODELS = new Map<string, Model>();

function modelOf(languages: Readonly<Record<string, string>>): Model {
  const codes = Object.keys(languages);
  const ranks = new Map<string, number[]>();
  for (const [language, code] of codes.entries()) {
    for (const [rank, trigram] of (languages[code] ?? '').split('|').entries()) {
      const others = ranks.get(trigram);
      if (others) others.push(language, rank);
      else ranks.set(trigram, [language, rank]);
    }
  }
  return { codes, ranks };
}

/** By language: what the text's trigrams cost, each by how far its count lies from its rank. */
function distancesTo({ codes, ranks }: Model, text: string): Int32Array {
  const counts = trigramsOf(text);
  const distances = new Int32Array(codes.length).fill(counts.size * UNKNOWN);
  for (const [trigram, count] of counts) {
    const known = ranks.get(trigram);
    if (!known) continue;
    for (let at = 0; at < known.length; at += 2) {
      const language = known[at] ?? 0;
      const rank = known[at + 1] ?? 0;
      distances[language] = (distances[language] ?? 0) + Math.abs(count - rank - 1) - UNKNOWN;
    }
  }
  return distances;
}

/** How often each run of three characters comes in the words of the text, which begin and end with a space. */
function trigramsOf(text: string): Map<string, number> {
  const words = ` ${text
    .replace(/[\u0021-\u0040]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= words.length; at++) {
    const trigram = words.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

const SCRIPTS: readonly string[] = Object.keys(expressions);

/** The script that most characters may belong to, the first of equals: Japanese is written in Chinese characters too. */
function commonestScript(text: string): string | undefined {
  const counts = new Array<number>(SCRIPTS.length).fill(0);
  for (const character of text) {
    for (const script of scriptsOf(character)) counts[script] = (counts[script] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return most === 0 ? undefined : SCRIPTS[counts.indexOf(most)];
}

/** By code point of the basic plane, filled as they are met: indices in `SCRIPTS`. */
const KNOWN: (readonly number[] | undefined)[] = new Array(0x10000);

function scriptsOf(character: string): readonly number[] {
  const codePoint = character.codePointAt(0) ?? 0;
  let scripts = KNOWN[codePoint];
  if (!scripts) {
    scripts = [...SCRIPTS.keys()].filter((index) => character.search(expressions[SCRIPTS[index] ?? ''] ?? NEVER) === 0);
    if (codePoint < KNOWN.length) KNOWN[codePoint] = scripts;
  }
  return scripts;
}

const NEVER = /(?!)/;
