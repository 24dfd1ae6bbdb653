import { expect, test } from 'vitest';
import { group, groupInShares } from '../../src/group/group.js';
import { type Alike, joinAlike } from '../../src/group/pair-odds.js';
import { answerTo, rangesOf, type Share, type Yield } from '../../src/group/shares.js';
import { sketch } from '../../src/group/sketch.js';
import { annotate } from '../../src/pipeline.js';

/** Reports of ten launches, each by two yards and in two languages. */
const ARTICLES = Array.from({ length: 10 }, (_, at) => {
  const [tons, crew, day] = [1200 + 37 * at, 14 + at, 1 + 2 * at];
  const texts = {
    en: `The tug Merkur ${at} was launched at Vestvik on ${day} May 2024. She weighs ${tons} tons and has a crew of ${crew}.`,
    de: `Der Schlepper Merkur ${at} lief am ${day}. Mai 2024 in Vestvik vom Stapel. Er wiegt ${tons} Tonnen und hat ${crew} Mann Besatzung.`,
  };
  return Object.entries(texts).map(([language, text]) =>
    annotate({
      id: `${at}.${language}`,
      path: `${at}.${language}`,
      text,
      language,
      languageFrom: 'name',
      published: `2024-05-${String(day).padStart(2, '0')}`,
      places: [{ offset: 0, line: 1 }],
    }),
  );
}).flat();
const DOCUMENTS = ARTICLES.map(({ document }) => document);
const OPTIONS = { by: 'content', windowDays: 10 } as const;

/** The work with each share cut in pieces of a size, done elsewhere and out of order. */
function inPieces(size: number): ReturnType<typeof group> {
  const work = groupInShares(DOCUMENTS, [sketch(ARTICLES)], OPTIONS);
  let step = work.next();
  while (!step.done) step = work.next(step.value.map((share) => pieced(structuredClone(share), size)));
  return step.value;
}

function pieced(share: Share, size: number): Yield {
  const { from, to } = share.range;
  const pieces = rangesOf(to - from, size).map((piece) => ({ from: from + piece.from, to: from + piece.to }));
  const answers = pieces.reverse().map((range) => answerTo({ ...share, range }));
  answers.reverse();
  if (share.step === 'likeness') return joinAlike(answers as Alike[]);
  return Float64Array.from((answers as Float64Array[]).flatMap((kept) => [...kept]));
}

test('stories are the same in however many shares, and wherever they are done', () => {
  const expected = group(DOCUMENTS, [sketch(ARTICLES)], OPTIONS);
  expect(expected.map(({ documents }) => documents.length)).toEqual(Array.from({ length: 10 }, () => 2));
  for (const size of [1, 3, 7]) expect(inPieces(size)).toEqual(expected);
});
