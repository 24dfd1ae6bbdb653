import type { Locale } from './locale.js';

/** What follows from the data of a language, worked out when it is first asked for. */
export function byLocale<Value>(work: (locale: Locale) => Value): (locale: Locale) => Value {
  const known = new WeakMap<Locale, { readonly value: Value }>();
  return (locale) => {
    let found = known.get(locale);
    if (!found) {
      found = { value: work(locale) };
      known.set(locale, found);
    }
    return found.value;
  };
}
