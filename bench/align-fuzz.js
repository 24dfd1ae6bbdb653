// Draws random stories until the time is up and checks what every ladder must be: each segment in exactly one bead, in
// order but for moved beads, scores from 0 to 1, and the same ladder whatever the order of the documents.
//
//   npm run build && node bench/align-fuzz.js [seconds [seed]]
import { align } from '../dist/align/align.js';
import { extract } from '../dist/extract/extract.js';
import { locale } from '../dist/locale/index.js';

const seconds = Number(process.argv[2] ?? 60);
const first = Number(process.argv[3] ?? Date.now() % 1e9);
const WORDS = 'stone,river,Marek,1907,12,über,дом,橋,a,«,?,ab,Kyoto,3 May 2019,4.2 million,Halvorsen,12 %'.split(',');
const end = Date.now() + 1000 * seconds;
let seed = first;
let failed = 0;
for (; Date.now() < end; seed++) {
  const articles = story(generator(seed));
  const complaints = complaintsAbout(articles, align(articles));
  const turned = align([...articles].reverse()).map((bead) => ({ ...bead, sides: [...bead.sides].reverse() }));
  if (JSON.stringify(turned) !== JSON.stringify(align(articles)))
    complaints.push('depends on the order of the documents');
  if (complaints.length === 0) continue;
  failed++;
  console.log(`seed ${seed}: ${complaints.join(', ')}`);
}
console.log(`${seed - first} stories from seed ${first}, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function complaintsAbout(articles, ladder) {
  const found = [];
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const ascending = (list) => [...list].sort((x, y) => x - y);
  articles.forEach(({ segments }, at) => {
    const all = ladder.flatMap(({ sides }) => sides[at]);
    const ordered = ladder.filter(({ moved }) => !moved).flatMap(({ sides }) => sides[at]);
    if (
      !same(
        ascending(all),
        segments.map(({ index }) => index),
      )
    )
      found.push(`document ${at} is not whole`);
    if (!same(ordered, ascending(ordered))) found.push(`document ${at} is out of order`);
  });
  for (const { sides, score } of ladder) {
    const full = sides.filter((side) => side.length > 0).length;
    if (full === 0 || !(score >= 0 && score <= 1) || (full === 1) !== (score === 0))
      found.push(`a bead of ${full} scores ${score}`);
  }
  return found;
}

/** One to five texts of lines from one pool: drawn from it, in its order, or in the reverse. */
function story(random) {
  const pick = (count) => Math.floor(random() * count);
  const longest = [4, 14, 30, 60][pick(4)];
  const pool = Array.from({ length: 1 + pick(longest * 2) }, () =>
    Array.from({ length: pick(10) }, () => WORDS[pick(WORDS.length)]).join(' '),
  );
  return Array.from({ length: 1 + pick(5) }, (_, number) => {
    const count = pick(longest + 1);
    const way = pick(3);
    const places = Array.from({ length: count }, (_, at) => [pick(pool.length), at, count - at][way] % pool.length);
    return articleOf(
      ['und', 'en', 'de'][pick(3)],
      places.map((place) => pool[place]),
      `${number}`,
    );
  });
}

function articleOf(language, lines, id) {
  let start = 0;
  const segments = lines.map((line, index) => {
    const segment = { index, kind: 'sentence', paragraph: index, start, end: start + line.length };
    start += line.length + 1;
    return line.startsWith('ab') ? { ...segment, boilerplate: true } : segment;
  });
  const document = { id, path: id, text: lines.join('\n'), language, languageFrom: 'option', places: [] };
  return { document, segments, facts: extract(document, segments, locale(language)) };
}

/** Mulberry32: small, and the same everywhere. */
function generator(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
