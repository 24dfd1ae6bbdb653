import { cldr } from './cldr.js';
import { spellOut } from './rbnf.js';

/** CLDR's rules for numbers in letters, as they count chapters, articles and kings; those in small letters look like words. */
const SYSTEMS = ['%roman-upper', '%hebrew', '%greek-upper', '%ethiopic', '%armenian-upper', '%tamil'];
/** Higher numbers are written so in dates alone, which have readers of their own. */
const HIGHEST = 199;

/** The whole numbers that letters or signs of letters may stand for, without the marks that show them to be numbers. */
export function letterNumbers() {
  const { format } = spellOut(cldr('und').rules, 'en');
  const numbers = {};
  for (const system of SYSTEMS) {
    for (let value = 1; value <= HIGHEST; value++) {
      const written = format(system, value).replace(/[^\p{L}\p{N}]/gu, '');
      // What several systems write alike, as Greek and Armenian do in no letter, is the first one's.
      numbers[written] ??= value;
    }
  }
  return numbers;
}
