import type { Fact } from '../model/index.js';
import { factOf, numeralAt, numeralBefore, phraseAt, type Scan, skipSpaceBack } from './scan.js';
import { TOPIC } from './topics.js';

/** Money and measures that one word tells with how many they are, as duals do: دولاران, كيلومترين. */
export function readAmountWords(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  if ((scan.all & TOPIC.duration) === 0) return facts;
  for (const at of scan.places) {
    const word = phraseAt(scan, at, 'amount-word');
    if (!word || numeralAt(scan, at) || numeralBefore(scan, skipSpaceBack(scan, at))) continue;
    const [amount = '', unit = ''] = word.value.split(':');
    const isMoney = /^[A-Z]/.test(unit);
    const readings = unit.split(' ').map((one) => (isMoney ? { amount, currency: one } : { amount, unit: one }));
    const value = { ...readings[0], ...(readings.length > 1 && { readings }) };
    facts.push(factOf(scan, isMoney ? 'money' : 'measure', at, word.to, value));
  }
  return facts;
}
