import { RAISED_DIGITS } from '../text/digits.js';

/**
 * What marked-up text sets above the line, as plain text writes it: `12 km<sup>2</sup>` is `12 km²`, `10<sup>-3</sup>`
 * is `10⁻³` and `23,100<sup>1</sup>` is `23,100¹`, so that no power and no number of a note becomes a digit of the
 * number before it. Code unit for code unit, so that places hold; what is not a figure stays as it is: `21<sup>st</sup>`.
 */
export const raised = (text: string): string => text.replace(FIGURE, (mark) => RAISED[mark] ?? mark);

const FIGURE = /(?<!\S)[+\-\u2212](?=\d)|[0-9]/gu;

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(RAISED_DIGITS.map((figure, digit) => [String(digit), figure])),
  '+': '⁺',
  '-': '⁻',
  '\u2212': '⁻',
};
