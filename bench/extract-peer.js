// Sentences a second of the fact reader beside those of @microsoft/recognizers-text-suite, on the same sentences in one
// run. The suite is no dependency of this project: install it in a folder of its own and name that folder.
//   mkdir /tmp/suite && npm i --prefix /tmp/suite @microsoft/recognizers-text-suite@1.3.1
//   npm run build && node bench/extract-peer.js /tmp/suite [SECONDS]
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { extract } from '../dist/extract/extract.js';
import { locale } from '../dist/locale/index.js';
import { bestRound } from './processor-time.js';

const [folder = '.', length = '10'] = process.argv.slice(2);
const suite = createRequire(`${resolve(folder)}/`)('@microsoft/recognizers-text-suite');

const TEXT = [
  'On 12 March 2023 the council of Northfield spent $1.5 million on 37 new buses.',
  'That was about 12 % more than a year before, or three quarters of the budget.',
  'Nobody had expected the old depot, 25 km away, to last so long.',
  'The twenty-first line opens at 7:30 a.m. on Tuesday.',
];
const segments = [];
let at = 0;
for (const [index, sentence] of TEXT.entries()) {
  segments.push({ start: at, end: at + sentence.length, index, kind: 'sentence', paragraph: 0 });
  at += sentence.length + 1;
}
const document = { id: 'en', path: 'en', text: TEXT.join(' '), language: 'en', languageFrom: 'option', places: [] };
const english = locale('en');

/** Times a round, so that a round is long enough to be measured. */
const TIMES = 5;

const READERS = {
  tertium: () => extract(document, segments, english),
  // The kinds that both read: numbers, ordinals, percentages, ages, sums, measures, temperatures, dates and times.
  suite: () => {
    for (const sentence of TEXT) {
      suite.recognizeNumber(sentence, 'en-us');
      suite.recognizeOrdinal(sentence, 'en-us');
      suite.recognizePercentage(sentence, 'en-us');
      suite.recognizeAge(sentence, 'en-us');
      suite.recognizeCurrency(sentence, 'en-us');
      suite.recognizeDimension(sentence, 'en-us');
      suite.recognizeTemperature(sentence, 'en-us');
      suite.recognizeDateTime(sentence, 'en-us');
    }
  },
};

const rates = Object.entries(READERS).map(([name, read]) => {
  const spent = bestRound(() => {
    for (let time = 0; time < TIMES; time++) read();
  }, Number(length));
  const rate = (TIMES * TEXT.length * 1e6) / spent;
  console.log(`${name.padEnd(8)}${rate.toFixed(0).padStart(8)} sentences/s`);
  return rate;
});
console.log(`ratio   ${(rates[0] / rates[1]).toFixed(0).padStart(8)}`);
