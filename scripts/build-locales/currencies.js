// Currency names in all plural forms, symbols and codes; and the bare nouns that several currencies share.
import { WRITTEN_TOGETHER } from '../../dist/text/scripts.js';
import { json, supplemental, territoryOf } from './cldr.js';

/** The most traded first: the order of readings where nothing else decides. */
export const CODES = (
  'USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK PLN THB ILS IDR CZK AED TRY HUF CLP ' +
  'SAR PHP MYR COP RUB RON PEN BHD BGN ARS UAH VND EGP PKR NGN KES BDT LKR MAD KZT IRR IQD KWD QAR OMR JOD LBP SYP YER ' +
  'TND DZD LYD SDG ETB GHS TZS UGX ZMW RSD ISK ALL MKD BAM MDL BYN GEL AMD AZN UZS KGS TJS TMT MNT NPR MMK KHR LAK AFN ' +
  'CUP DOP CRC GTQ HNL NIO PAB PYG UYU BOB VES HTG JMD TTD XAF XOF BWP NAD MUR SCR MOP BND FJD PGK KPW CDF RWF SOS SSP ' +
  'MZN AOA DEM FRF ITL ESP'
).split(' ');

/**
 * Read by their codes and whole names alone: `$` is none of these dollars where nothing else says so. The other money now in
 * use, and what the euro and new issues have replaced in living memory.
 */
const BY_NAME = (
  'AWG BBD BIF BMD BSD BTN BZD CVE DJF ERN FKP GIP GMD GNF GYD HRK KMF KYD LRD LSL MGA MRU MVR MWK SBD SHP SLE SRD ' +
  'STN SVC SZL TOP VUV WST XCD XCG XPF ZWG ZWL ATS BEF FIM GRD IEP NLG PTE SKK SIT EEK LVL LTL CYP MTL'
).split(' ');

/** Currencies whose names share a bare noun in many languages. */
const FAMILIES = [
  'USD CAD AUD NZD HKD SGD TWD NAD BND FJD JMD TTD',
  'GBP EGP SYP LBP SDG SSP',
  'MXN ARS CLP COP PHP CUP UYU DOP',
  'INR PKR LKR NPR MUR SCR',
  'CHF XAF XOF CDF RWF FRF',
  'IQD KWD JOD DZD TND BHD LYD RSD MKD',
  'SEK NOK DKK ISK CZK',
  'SAR QAR OMR YER IRR',
  'AED MAD',
  'KES TZS UGX SOS',
  'KRW KPW',
  'RUB BYN',
  'RON MDL',
  'AZN TMT',
].map((codes) => codes.split(' '));

const REGIONS = supplemental('currencyData').currencyData.region;

/** Code of the money now in use where the locale is spoken most. */
function homeCurrency(tag) {
  const entries = REGIONS[territoryOf(tag)] ?? [];
  const current = entries.flatMap(Object.entries).filter(([, use]) => !use._to && use._tender !== 'false');
  return current.at(-1)?.[0];
}

export function currencyNames({ currencies, territories, tag }, phrases) {
  const home = homeCurrency(tag);
  const codes = [...new Set([...(home && currencies[home] ? [home] : []), ...CODES])];
  const found = new Map();
  const note = (phrase, code) => {
    const key = phrase?.trim();
    if (!key) return;
    const known = found.get(key) ?? new Set();
    found.set(key, known.add(code));
  };
  for (const code of codes) {
    note(code, code);
    for (const name of writtenNamesOf(currencies[code])) note(name, code);
    note(currencies[code]?.symbol, code);
    note(currencies[code]?.['symbol-alt-narrow'], code);
    note(currencies[code]?.['symbol-alt-variant'], code);
  }
  for (const code of BY_NAME) {
    note(code, code);
    for (const name of writtenNamesOf(currencies[code])) if (!found.has(name)) note(name, code);
  }
  const shared = new Set([...found].flatMap(([name, owners]) => (owners.size > 1 ? [name.toLowerCase()] : [])));
  for (const [noun, owners] of bareNouns(currencies, territories)) {
    // "CFA-Franc" is the name of two, and of no other francs.
    if (shared.has(noun)) continue;
    for (const code of codes) if (owners.has(code)) note(noun, code);
  }
  for (const [noun, code] of nounsBesidePlaces({ currencies, territories, tag }))
    if (!found.has(noun)) note(noun, code);
  for (const [phrase, owners] of found) phrases.add('currency', [...owners].join(' '), phrase);
}

/** Without what tells issues and banks apart: "Zimbabwean dollars (2009–2024)", "CFA-Franc (BEAC)". */
const namesOf = (currency) =>
  Object.entries(currency ?? {})
    .filter(([key]) => key.startsWith('displayName'))
    .map(([, name]) => name.replace(/\s*[(（][^()（）]*[)）]$/u, ''))
    .filter((name) => !/[()\d]/.test(name));

const writtenNamesOf = (currency) => namesOf(currency).flatMap((name) => [name, ...together(name)]);

/** CLDR parts `オーストラリア ドル` and `캐나다 달러`, where texts write オーストラリアドル, オーストラリア・ドル and 캐나다달러. */
function together(name) {
  const written = name.replace(
    /(?<=[\p{sc=Han}\p{sc=Hangul}ー\p{sc=Kana}]) (?=[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}])/gu,
    '',
  );
  if (written === name) return [];
  const dotted = name.replace(/(?<=[ー\p{sc=Kana}]) (?=\p{sc=Kana})/gu, '・');
  return dotted === name ? [written] : [written, dotted];
}

/**
 * "forint" from "Forint Hongaria", 林吉特 from 马来西亚林吉特: what is left of a name without that of its country, where no
 * other money is called so. What is an everyday word as well ("lari", a run) or begins the name of a country is left out.
 */
function nounsBesidePlaces({ currencies, territories, tag }) {
  const places = Object.values(territories).map((name) => name.toLowerCase());
  const everyday = everydayWords(tag);
  const owners = new Map();
  for (const code of CODES) {
    const place = territories[code.slice(0, 2)]?.toLowerCase();
    if (!place || FAMILIES.some((family) => family.includes(code))) continue;
    for (const name of namesOf(currencies[code])) {
      const noun = besidePlace(name.toLowerCase(), place);
      if (!isNoun(noun) || everyday.has(noun) || places.some((one) => one.startsWith(noun))) continue;
      owners.set(noun, new Set([...(owners.get(noun) ?? []), code]));
    }
  }
  return [...owners].filter(([, codes]) => codes.size === 1).map(([noun, [code]]) => [noun, code]);
}

function besidePlace(name, place) {
  const rest = name.startsWith(place)
    ? name.slice(place.length)
    : name.endsWith(place)
      ? name.slice(0, -place.length)
      : '';
  return rest.trim() === rest && !WRITTEN_TOGETHER.test(rest) ? '' : rest.trim();
}

const everydayWords = (tag) =>
  new Set(
    Object.values(json(`cldr-annotations-full/annotations/${tag}/annotations.json`)?.annotations.annotations ?? {})
      .flatMap(({ tts = [], default: names = [] }) => [...tts, ...names])
      .map((name) => name.toLowerCase()),
  );

/** One word, and none so short that longer ones begin with it: 元 is the money of many, プラ begins プラン (plan). */
const isNoun = (text) => /^(\p{sc=Han}{3,}|[\p{sc=Hangul}\p{sc=Kana}ー]{3,}|[\p{L}\p{M}]{4,})$/u.test(text);

/**
 * "dollars" from "US dollars", "Canadian dollars"; "đô la" from "Đô la Mỹ": the longest words in a row that members of
 * a family share. What also stands in several names outside the family ("de", "Africa") is no name of its money, nor is
 * what the names of its countries share ("Sudan", "Korean"). A single outsider is one reading more: "rupia" is Indian
 * and Indonesian.
 */
function bareNouns(currencies, territories) {
  const owners = new Map();
  for (const family of FAMILIES) {
    const members = family.filter((code) => namesOf(currencies[code]).length > 0);
    const places = placesOf(family, territories);
    const outside = sharers(
      currencies,
      CODES.filter((code) => !family.includes(code)),
    );
    const common = (sequence) => (outside.get(sequence)?.length ?? 0) > 1;
    const shared = [...sharers(currencies, members)].filter(([sequence, codes]) => {
      const words = sequence.split(' ');
      const named = codes.length >= 2 && codes.length * 3 >= members.length && sequence.length > 1;
      return named && ![sequence, words[0], words.at(-1)].some(common) && !words.some((word) => isPlace(word, places));
    });
    for (const [sequence, codes] of shared) {
      if (shared.some(([other, those]) => contains(other, sequence) && those.length >= codes.length)) continue;
      // Every member may go by the noun of most, whichever plural CLDR happens to list for it.
      const all = codes.length * 2 > members.length || isFormOfNoun(sequence, shared);
      const more = [...(all ? family : codes), ...(outside.get(sequence) ?? [])];
      owners.set(sequence, new Set([...(owners.get(sequence) ?? []), ...more]));
    }
  }
  return owners;
}

/** The runs of words in the names of some currencies, with the codes of those that have them. */
function sharers(currencies, codes) {
  const found = new Map();
  for (const code of codes) {
    for (const sequence of new Set(namesOf(currencies[code]).flatMap(sequencesOf)))
      found.set(sequence, [...(found.get(sequence) ?? []), code]);
  }
  return found;
}

const contains = (longer, sequence) => longer !== sequence && ` ${longer} `.includes(` ${sequence} `);

/** Some plurals are listed for few members only: they begin as the noun of most does. */
function isFormOfNoun(sequence, shared) {
  const most = Math.max(...shared.map(([, codes]) => codes.length));
  return shared.some(
    ([other, codes]) =>
      codes.length === most &&
      other.split(' ').length === sequence.split(' ').length &&
      commonPrefix(sequence, other) * 2 >= Math.max(sequence.length, 3),
  );
}

const LONGEST_NOUN = 3;

/** All runs of up to three words of a name. */
function sequencesOf(name) {
  const words = name.toLowerCase().split(/[\s\u00a0]+/);
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_NOUN, words.length - from) }, (_, more) =>
      words.slice(from, from + more + 1).join(' '),
    ),
  );
}

/** Words of the names of the countries that issue the family's money; francs are named after no France any more. */
function placesOf(family, territories) {
  const codes = family.filter((code) => code !== 'FRF').map((code) => code.slice(0, 2));
  if (family.includes('XAF')) codes.push('002', '011', '017');
  return codes.flatMap((code) => (territories[code] ?? '').toLowerCase().split(/[\s\u00a0-]+/)).filter(Boolean);
}

/** "Korean" begins as "Korea" does, "sudanesische" as "Sudan". */
const isPlace = (word, places) =>
  places.some(
    (place) =>
      commonPrefix(word, place) >= Math.max(2, 0.6 * Math.min(word.length, place.length)) ||
      (place.length > 3 && word.includes(place)),
  );

function commonPrefix(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
