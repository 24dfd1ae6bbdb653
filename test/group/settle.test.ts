import { expect, test } from 'vitest';
import type { Cluster } from '../../src/group/cluster.js';
import { settle } from '../../src/group/settle.js';

const [ARABIC, GERMAN, JAPANESE, RUSSIAN] = [0, 1, 2, 3];
const LANGUAGES = [ARABIC, GERMAN, JAPANESE, RUSSIAN] as const;
const CUT = 1;

/** So many stories in four languages; the Japanese report of the last one, document `loose`, was left alone. */
function parallel(stories: number): { clusters: Cluster[]; populations: Uint32Array; loose: number } {
  const clusters = Array.from({ length: stories }, (_, story) => ({
    members: LANGUAGES.map((__, at) => story * LANGUAGES.length + at),
    weakest: 5,
  }));
  const populations = Uint32Array.from(clusters.flatMap(() => LANGUAGES));
  const loose = stories * LANGUAGES.length - 2;
  const last = { members: [loose - 2, loose - 1, loose + 1], weakest: 5 };
  return {
    clusters: [...clusters.slice(0, -1), last, { members: [loose], weakest: Number.POSITIVE_INFINITY }],
    populations,
    loose,
  };
}

function homeOf(
  { clusters, populations, loose }: ReturnType<typeof parallel>,
  like: (a: number, b: number) => number,
): readonly number[] {
  const others = [...populations.keys()].filter((document) => document !== loose);
  const pairs = { a: Uint32Array.from(others), b: new Uint32Array(others.length).fill(loose) };
  const settled = settle(clusters, pairs, populations, like, CUT);
  return settled.find(({ members }) => members.includes(loose))?.members ?? [];
}

const storyOf = (document: number): number => Math.floor(document / LANGUAGES.length);
/** The right story is likelier by far, yet under the cut. */
const fairly = (a: number, b: number): number => (storyOf(a) === storyOf(b) ? 0.5 : -4);

test('the missing report of a parallel corpus comes home', () => {
  expect(homeOf(parallel(12), fairly)).toHaveLength(4);
});

test.each([
  ['two stories do not show that a corpus is parallel', parallel(2), fairly],
  ['what is unlike every story stays alone', parallel(12), () => -4],
  ['nor does one come home that could belong to two', withTwoOpen(), () => 0.5],
  ['where stories have two reports in one language, no language is missing', withDoubles(), fairly],
])('%s', (_, corpus, like) => {
  expect(homeOf(corpus, like)).toEqual([corpus.loose]);
});

/** The Japanese report of the first story was never there. */
function withTwoOpen(): ReturnType<typeof parallel> {
  const corpus = parallel(12);
  const [first, ...rest] = corpus.clusters;
  const members = (first?.members ?? []).filter((member) => corpus.populations[member] !== JAPANESE);
  return { ...corpus, clusters: [{ members, weakest: 5 }, ...rest] };
}

function withDoubles(): ReturnType<typeof parallel> {
  const corpus = parallel(12);
  const populations = corpus.populations.map((language, at) => (language === ARABIC && at < 20 ? GERMAN : language));
  return { ...corpus, populations };
}
