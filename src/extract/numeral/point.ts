import { plainAmount } from '../figures.js';
import { folded, type Ground, phraseAt, skipSpace } from '../scan.js';

/** The digits that words spell after a word for the decimal point: "three point one four", "bir nokta yirmi beş". */
export function digitsAfterPoint(
  ground: Ground,
  to: number,
): { readonly digits: string; readonly to: number } | undefined {
  const point = phraseAt(ground, skipSpace(ground, to), 'point');
  if (!point) return undefined;
  let digits = '';
  let end = point.to;
  for (;;) {
    const number = phraseAt(ground, skipSpace(ground, end), 'number');
    if (!number || !/^\d{1,2}$/.test(number.value)) break;
    // Tens may take their units after them; anything else is told digit by digit.
    const tens = /^[2-9]0$/.test(digits) && /^[1-9]$/.test(number.value);
    if (digits !== '' && number.value.length > 1) break;
    digits = tens ? digits[0] + number.value : digits + number.value;
    end = number.to;
    if (tens || (number.value.length > 1 && !/^[2-9]0$/.test(number.value))) break;
  }
  return digits === '' ? undefined : { digits, to: end };
}

/**
 * Figures around a word for the decimal point: 10点233. Where the word tells the time as well, it does so between figures:
 * 10点30 is a time.
 */
export function figuresAroundPoint(
  ground: Ground,
  whole: string,
  to: number,
): { readonly amount: string; readonly to: number } | undefined {
  // A dot that parts words as well is a point behind a single zero only: 0・08.
  if ((ground.tokens[to]?.kind !== 'letters' && whole !== '0') || phraseAt(ground, to, 'time-mark')) return undefined;
  const point = phraseAt(ground, to, 'point');
  if (!point || ground.tokens[point.to]?.kind !== 'digits') return undefined;
  return { amount: plainAmount(whole, folded(ground, point.to)), to: point.to + 1 };
}
