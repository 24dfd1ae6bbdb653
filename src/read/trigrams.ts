import { type WritingSystem, writingSystems } from '../locale/index.js';

/** A language, and how likely the text is written in it: relative, the highest first. */
export interface Candidate {
  readonly tag: string;
  readonly score: number;
}

/**
 * The languages that a text may be written in, nearest first: those of its commonest script, by the distance of the
 * text's trigrams to the three hundred commonest of each (W. Cavnar and J. Trenkle, "N-gram-based text categorization",
 * 1994), by letters that the language does not use, and by how many people write it, which matters the less the longer
 * the text is. Every trigram is looked up once for all languages, so that the time does not grow with their number.
 */
export function nearestLanguages(text: string): Candidate[] {
  const system = commonestSystem(text);
  if (system === undefined) return [];
  // A script in which one language only is written tells it.
  const [first, second] = system.languages;
  if (first && !second) return [{ tag: first.tag, score: 1 }];
  let model = MODELS.get(system);
  if (!model) {
    model = modelOf(system);
    MODELS.set(system, model);
  }
  const distances = distancesTo(model, text);
  const least = Math.min(...distances);
  const most = text.length * UNKNOWN - least;
  const prior = PRIOR * Math.min(1, PRIOR_LENGTH / text.length);
  return system.languages
    .map(({ tag, writers }, index) => {
      const nearness = 1 - ((distances[index] ?? 0) - least) / most || 0;
      return { tag, score: nearness + prior * Math.log10(Math.max(FEW, writers)) };
    })
    .sort((a, b) => b.score - a.score);
}

/** What a trigram costs that is none of a language's commonest, and a letter that is in none of these. */
const UNKNOWN = 300;

/** What ten times as many writers are worth in a text of up to so many letters, as a share of its distance. */
const PRIOR = 0.01;
const PRIOR_LENGTH = 150;

/** Nobody grew up with Esperanto and Interlingua by the figures; somebody writes them. */
const FEW = 10_000;

/** The languages of a script, and for each trigram those that have it. */
interface Model {
  readonly languages: number;
  /** By trigram, in pairs: a language's index, and the rank that the trigram has there. */
  readonly ranks: ReadonlyMap<string, readonly number[]>;
  /** By letter, the languages that use it. */
  readonly letters: ReadonlyMap<string, readonly number[]>;
}

/** Made when the first text comes that is written so. */
const MODELS = new Map<WritingSystem, Model>();

function modelOf({ languages }: WritingSystem): Model {
  const ranks = new Map<string, number[]>();
  const letters = new Map<string, number[]>();
  for (const [language, { trigrams }] of languages.entries()) {
    for (const [rank, trigram] of trigrams.entries()) addTo(ranks, trigram, language, rank);
    for (const letter of lettersOf(trigrams.join(''))) addTo(letters, letter, language);
  }
  return { languages: languages.length, ranks, letters };
}

function addTo(lists: Map<string, number[]>, key: string, ...values: readonly number[]): void {
  const list = lists.get(key);
  if (list) list.push(...values);
  else lists.set(key, [...values]);
}

/** The letters of a text in lower case, each once. */
const lettersOf = (text: string): readonly string[] =>
  [...new Set(text)].filter((character) => /\p{L}/u.test(character));

/** By language: what the text's trigrams cost, each by how far its count lies from its rank, and its letters. */
function distancesTo({ languages, ranks, letters }: Model, text: string): Int32Array {
  const counts = trigramsOf(text);
  const used = lettersOf(text.toLowerCase());
  const distances = new Int32Array(languages).fill((counts.size + used.length) * UNKNOWN);
  for (const letter of used) {
    for (const language of letters.get(letter) ?? []) distances[language] = (distances[language] ?? 0) - UNKNOWN;
  }
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

/**
 * The scripts that most letters may belong to, the first of equals: Japanese is written in Chinese characters too.
 * Undefined where most are of scripts that nothing is known of.
 */
function commonestSystem(text: string): WritingSystem | undefined {
  const systems = writingSystems();
  const counts = new Array<number>(systems.length + 1).fill(0);
  for (const character of text) {
    for (const system of systemsOf(character)) counts[system] = (counts[system] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return most === 0 ? undefined : systems[counts.indexOf(most)];
}

/** By code point of the basic plane, filled as they are met: indices of writing systems, one more for unknown letters. */
const KNOWN: (readonly number[] | undefined)[] = new Array(0x10000);

function systemsOf(character: string): readonly number[] {
  const codePoint = character.codePointAt(0) ?? 0;
  let found = KNOWN[codePoint];
  if (!found) {
    patterns ??= writingSystems().map(
      ({ scripts }) => new RegExp(scripts.map((name) => `\\p{Script=${name}}`).join('|'), 'u'),
    );
    found = [...patterns.keys()].filter((index) => patterns?.[index]?.test(character));
    if (found.length === 0 && /\p{L}/u.test(character)) found = [patterns.length];
    if (codePoint < KNOWN.length) KNOWN[codePoint] = found;
  }
  return found;
}

let patterns: readonly RegExp[] | undefined;
