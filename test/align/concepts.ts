/**
 * Two artificial languages that share nothing but what their words mean: word k of the one and word k of the other stand
 * for concept k. All words are equally long, so that lengths say nothing either.
 */
export const CONCEPTS = 125;

const SYLLABLES = [
  ['ba', 'do', 'gu', 'mi', 'ne'],
  ['fy', 'ka', 'so', 'tu', 'zi'],
] as const;

export function wordOf(language: 0 | 1, concept: number): string {
  const syllable = (digit: number): string => SYLLABLES[language][digit % 5] ?? '';
  return syllable(concept) + syllable(Math.floor(concept / 5)) + syllable(Math.floor(concept / 25));
}

export const sentence = (language: 0 | 1, concepts: readonly number[]): string =>
  `${concepts.map((concept) => wordOf(language, concept)).join(' ')}.`;

const BY_WORD = new Map(
  Array.from({ length: CONCEPTS }, (_, concept) => concept).flatMap((concept) => [
    [wordOf(0, concept), concept] as const,
    [wordOf(1, concept), concept] as const,
  ]),
);

/** How often a text in either language names each concept, beside one number that all texts share. */
export function meaningOf(text: string): number[] {
  const counts = Array.from({ length: CONCEPTS + 1 }, () => 0);
  counts[CONCEPTS] = 1;
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    const concept = BY_WORD.get(word);
    if (concept !== undefined) counts[concept] = (counts[concept] ?? 0) + 1;
  }
  return counts;
}

/** Concepts of a sentence, as good as drawn by lot. */
export const lot = (seed: number): number[] =>
  Array.from({ length: 5 }, (_, at) => (seed * seed * 31 + seed * 17 + at * (seed + 7) * 13) % CONCEPTS);

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Sentences 0 to 29 in the first language; the second leaves some out, tells others of its own, and joins two. */
export const FIRST = range(0, 30).map((seed) => sentence(0, lot(seed)));
const TOLD: readonly (readonly number[])[] = [
  ...range(0, 5).map((seed) => [seed]),
  ...range(9, 14).map((seed) => [seed]),
  [100],
  [101],
  [102],
  [103],
  ...range(14, 20).map((seed) => [seed]),
  [20, 21],
  ...range(22, 24).map((seed) => [seed]),
  [104],
  ...range(24, 26).map((seed) => [seed]),
  ...range(27, 30).map((seed) => [seed]),
];
export const SECOND = TOLD.map((seeds) => sentence(1, seeds.flatMap(lot)));

/** The right ladder: the sentences of the first beside the one of the second, without those that stand alone. */
export const GOLD = TOLD.flatMap((seeds, at) => ((seeds[0] ?? 0) < 100 ? [`${seeds.join('+')} | ${at}`] : []));
