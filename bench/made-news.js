// Generated news for measuring at scale: documents of about 2 kB in six languages and two scripts, whose frequencies
// follow what is known of real texts:
// - words by Zipf's law over 60,000 a language, two in five from the few hundred of the story's topic, some cognates;
// - names by Zipf's law over 40,000 persons and places, half of a story's from its topic, so that two stories of one
//   topic share some, spelled in Cyrillic where the language is;
// - figures small, round, years, or with leading digits by Benford's law; dates within weeks of the day of the story;
// - half of the stories have one document, the others two to eight: translations of one report, and in one of four a
//   second agency's own shorter report, with fewer of the figures, in another order;
// - one story in six repeats an earlier one's topic, names and words with other figures and another date: the next
//   match, the next quarter.
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pl', 'ru'];
const VOCABULARY = 60_000;
const NAMES = 40_000;
const TOPICS = 400;
const DAYS = 60;

/** Documents in order of their stories: `{ id, story, language, published, text }`. */
export function* madeNews(size, seed = 42) {
  const dice = diceOf(seed);
  const earlier = [];
  let made = 0;
  for (let story = 0; made < size; story++) {
    const before = earlier.length > 20 && dice.chance(1 / 6) ? earlier[dice.below(earlier.length)] : undefined;
    const event = before ? updated(before, dice) : invented(dice);
    if (earlier.length < 5000) earlier.push(event);
    else earlier[dice.below(5000)] = event;
    const count = dice.chance(0.5) ? 1 : 2 + Math.floor(7 * dice.share() ** 2.5);
    const second = count > 1 && dice.chance(0.25) ? 1 + dice.below(Math.min(2, count - 1)) : 0;
    const other = second > 0 ? retold(event, dice) : undefined;
    const languages = dice.some(LANGUAGES, count - second);
    for (let at = 0; at < Math.min(count, languages.length + second) && made < size; at++) {
      const own = at >= languages.length;
      const language = own ? LANGUAGES[dice.below(LANGUAGES.length)] : languages[at];
      const published = new Date(event.day + dice.below(3) * DAY).toISOString().slice(0, 10);
      const text = write(own ? other : event, language, dice);
      yield { id: `${String(story).padStart(6, '0')}.${at}.${language}`, story, language, published, text };
      made++;
    }
  }
}

const DAY = 86_400_000;
const START = Date.UTC(2024, 8, 1);

/** Draws that are the same on every machine (a linear congruential generator). */
export function diceOf(seed) {
  let state = seed >>> 0;
  const share = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (count) => Math.floor(share() * count);
  return {
    share,
    below,
    chance: (odds) => share() < odds,
    /** A rank by Zipf's law: the inverse of the summed harmonic series, continuous. */
    zipf: (ranks) => Math.floor(ranks ** share()) - 1,
    some(list, count) {
      const rest = [...list];
      return Array.from({ length: Math.min(count, list.length) }, () => rest.splice(below(rest.length), 1)[0]);
    },
  };
}

/** An event: sentences of slots, each a word by rank, a name, a figure or a date. */
function invented(dice) {
  const topic = dice.zipf(TOPICS);
  const day = START + dice.below(DAYS) * DAY;
  const cast = Array.from({ length: 5 + dice.below(7) }, () =>
    dice.chance(0.5) ? topic * 97 + dice.zipf(80) : dice.zipf(NAMES),
  );
  const sentences = Array.from({ length: 11 + dice.below(5) }, () => {
    const length = 10 + dice.below(18);
    return Array.from({ length }, () => {
      const roll = dice.share();
      if (roll < 0.045) return { name: cast[dice.zipf(cast.length + 1) % cast.length] };
      if (roll < 0.08) return { figure: figure(dice) };
      if (roll < 0.088) return { date: day - dice.zipf(30) * DAY };
      return { word: dice.chance(0.4) ? topicWord(topic, dice.zipf(400)) : dice.zipf(VOCABULARY) };
    });
  });
  sentences[0].push({ date: day });
  return { topic, day, sentences };
}

const topicWord = (topic, rank) => 300 + ((topic * 7919 + rank * 104_729) % (VOCABULARY - 300));

/** The same template with other figures and another date. */
function updated({ topic, day, sentences }, dice) {
  const later = 7 * DAY * (1 + dice.below(4));
  const fresh = (slot) => {
    if (slot.figure !== undefined && slot.figure.kind !== 'year') return { figure: figure(dice) };
    if (slot.date !== undefined) return { date: slot.date + later };
    return slot;
  };
  return { topic, day: day + later, sentences: sentences.map((sentence) => sentence.map(fresh)) };
}

/** Another newsroom's report: two thirds of the facts, in another order, among other words. */
function retold({ topic, day, sentences }, dice) {
  const kept = dice.some(sentences, Math.ceil(sentences.length * 0.65));
  const reworded = kept.map((sentence) =>
    sentence
      .filter(({ word }) => word !== undefined || dice.chance(0.85))
      .map((slot) =>
        slot.word === undefined || dice.chance(0.3)
          ? slot
          : { word: dice.chance(0.4) ? topicWord(topic, dice.zipf(400)) : dice.zipf(VOCABULARY) },
      ),
  );
  return { topic, day, sentences: [[{ date: day }, ...(reworded[0] ?? [])], ...reworded.slice(1)] };
}

function figure(dice) {
  const roll = dice.share();
  if (roll < 0.3) return { kind: 'small', value: 1 + dice.zipf(30) };
  if (roll < 0.42) return { kind: 'year', value: 2024 - dice.zipf(40) };
  // Leading digits by Benford's law: the logarithm is uniform.
  const value = 10 ** (1 + dice.share() * 4.5);
  if (roll < 0.7) {
    const digit = 10 ** Math.floor(Math.log10(value));
    return { kind: 'round', value: Math.round(value / digit) * digit };
  }
  if (roll < 0.85) return { kind: 'share', value: Math.round(1 + dice.share() * 990) / 10 };
  return { kind: 'exact', value: Math.round(value) };
}

/** One document: now and then a slot is left out, or a figure is written with another word beside it. */
function write({ sentences }, language, dice) {
  const paragraphs = [];
  let line = '';
  for (const sentence of sentences) {
    if (dice.chance(0.02)) continue;
    const words = sentence.filter(() => !dice.chance(0.03)).map((slot) => written(slot, language));
    line += `${line === '' ? '' : ' '}${capitalised(words.join(' '))}.`;
    if (dice.chance(0.3)) {
      paragraphs.push(line);
      line = '';
    }
  }
  if (line !== '') paragraphs.push(line);
  return paragraphs.join('\n');
}

function written({ word, name, figure: number, date }, language) {
  if (date !== undefined) return FORMATS[language].date.format(date);
  if (name !== undefined) return inScript(capitalised(spell(name * 7 + 3, 'names', 2 + (name % 3))), language);
  if (word !== undefined) {
    const cognate = word > 2000 && word % 33 === 0;
    const length = 1 + Math.round(Math.log10(word + 2) / 2);
    return inScript(spell(word, cognate ? 'shared' : language, length), language);
  }
  return number.kind === 'year' ? String(number.value) : FORMATS[language].number.format(number.value);
}

const FORMATS = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    {
      number: new Intl.NumberFormat(language),
      date: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    },
  ]),
);

const CONSONANTS = 'b d f g k l m n p r s t v z st tr br kl sh gr'.split(' ');
const VOWELS = 'a e i o u ai ou'.split(' ');
const ENDINGS = 'n r s k l m t d'.split(' ');
const STOCKS = ['names', 'shared', ...LANGUAGES];

/** Invented words, each stock of words with syllables in an order of its own. */
function spell(rank, stock, syllables) {
  let rest = Math.imul(rank + 1, 2_654_435_761 + 2 * STOCKS.indexOf(stock)) >>> 0;
  let word = '';
  for (let at = 0; at < syllables; at++) {
    word += CONSONANTS[rest % CONSONANTS.length] + VOWELS[Math.floor(rest / 32) % VOWELS.length];
    rest = Math.imul(rest, 1_103_515_245 + at) >>> 3;
  }
  return word + ENDINGS[rest % ENDINGS.length];
}

const CYRILLIC = { sh: 'ш', a: 'а', b: 'б', d: 'д', e: 'е', f: 'ф', g: 'г', i: 'и', k: 'к', l: 'л', m: 'м', n: 'н' };
Object.assign(CYRILLIC, { o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', z: 'з' });

function inScript(word, language) {
  if (language !== 'ru') return word;
  const small = word.toLowerCase().replace(/sh|[a-z]/g, (letter) => CYRILLIC[letter] ?? letter);
  return /^[A-Z]/.test(word) ? capitalised(small) : small;
}

function capitalised(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
