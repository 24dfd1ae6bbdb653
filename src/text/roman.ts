/** The value of a Roman number in capitals, up to thirty, as centuries are counted; undefined where it is none. */
export function romanValue(text: string): number | undefined {
  const [, tens = '', units = ''] = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(text) ?? [];
  const value = 10 * tens.length + (UNITS[units] ?? 0);
  return value > 0 && value <= 30 ? value : undefined;
}

const UNITS: { readonly [units: string]: number } = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
};
