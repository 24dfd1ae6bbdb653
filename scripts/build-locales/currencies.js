// Currency names in all plural forms, symbols and codes; and the bare nouns that several currencies share.
import { supplemental, territoryOf } from './cldr.js';

/** The most traded first: the order of readings where nothing else decides. */
export const CODES = (
  'USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK PLN THB ILS IDR CZK AED TRY HUF CLP ' +
  'SAR PHP MYR COP RUB RON PEN BHD BGN ARS UAH VND EGP PKR NGN KES BDT LKR MAD KZT IRR IQD KWD QAR OMR JOD LBP SYP YER ' +
  'TND DZD LYD SDG ETB GHS TZS UGX ZMW RSD ISK ALL MKD BAM MDL BYN GEL AMD AZN UZS KGS TJS TMT MNT NPR MMK KHR LAK AFN ' +
  'CUP DOP CRC GTQ HNL NIO PAB PYG UYU BOB VES HTG JMD TTD XAF XOF BWP NAD MUR SCR MOP BND FJD PGK KPW CDF RWF SOS SSP ' +
  'MZN AOA DEM FRF ITL ESP'
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

export function currencyNames({ currencies, tag }, phrases) {
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
    for (const name of namesOf(currencies[code])) note(name, code);
    note(currencies[code]?.symbol, code);
    note(currencies[code]?.['symbol-alt-narrow'], code);
    note(currencies[code]?.['symbol-alt-variant'], code);
  }
  for (const [noun, owners] of bareNouns(currencies)) {
    for (const code of codes) if (owners.has(code)) note(noun, code);
  }
  for (const [phrase, owners] of found) phrases.add('currency', [...owners].join(' '), phrase);
}

const namesOf = (currency) =>
  Object.entries(currency ?? {})
    .filter(([key, name]) => key.startsWith('displayName') && !/[()\d]/.test(name))
    .map(([, name]) => name);

/** "dollars" from "US dollars", "Canadian dollars"; "dólares" from "dólares canadienses": what a family's names share. */
function bareNouns(currencies) {
  const owners = new Map();
  const particles = particlesOf(currencies);
  for (const family of FAMILIES) {
    const counts = new Map();
    let members = 0;
    for (const code of family) {
      const words = new Set(namesOf(currencies[code]).flatMap((name) => name.split(/[\s\u00a0]+/)));
      if (words.size > 0) members++;
      for (const word of words) counts.set(word, [...(counts.get(word) ?? []), code]);
    }
    for (const [word, codes] of counts) {
      if (codes.length < 2 || codes.length * 3 < members || word.length < 2 || particles.has(word)) continue;
      // Every member may go by the bare noun, whichever plural CLDR happens to list for it.
      owners.set(word, new Set([...(owners.get(word) ?? []), ...family]));
    }
  }
  return owners;
}

/** Small words that stand in the names of any currency ("franco CFA de África", "piso ng Pilipinas") name none. */
function particlesOf(currencies) {
  const families = new Map();
  for (const [code, currency] of Object.entries(currencies)) {
    const family = FAMILIES.findIndex((one) => one.includes(code));
    if (family < 0) continue;
    for (const word of namesOf(currency).flatMap((name) => name.split(/[\s\u00a0]+/))) {
      if (word.length <= LONGEST_PARTICLE) families.set(word, (families.get(word) ?? new Set()).add(family));
    }
  }
  return new Set([...families].filter(([, owners]) => owners.size > MOST_OWNERS).map(([word]) => word));
}

const LONGEST_PARTICLE = 4;
/** Families of which one noun may be the name. */
const MOST_OWNERS = 2;
