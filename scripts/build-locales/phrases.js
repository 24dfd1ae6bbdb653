import { isKeptAsWritten } from '../../dist/locale/classes.js';
import { tokenize } from '../../dist/text/tokens.js';

// A table of phrases: class, then value, then the phrases that have it, in the order they were added.
export class Phrases {
  #classes = new Map();

  add(className, value, phrase) {
    const text = clean(phrase ?? '');
    if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(text)) return;
    const values = getOrAdd(this.#classes, className, () => new Map());
    getOrAdd(values, String(value), () => new Set()).add(text);
  }

  delete(className, value, phrase) {
    this.#classes.get(className)?.get(String(value))?.delete(clean(phrase));
  }

  has(className, value, phrase) {
    return this.#classes.get(className)?.get(String(value))?.has(clean(phrase)) ?? false;
  }

  /** The phrases of a class with the values of each. */
  inverse(className) {
    const found = new Map();
    for (const [value, phrases] of this.#classes.get(className) ?? []) {
      for (const phrase of phrases) found.set(phrase, [...(found.get(phrase) ?? []), value]);
    }
    return found;
  }

  /** Plain object without what `parent` already has; classes and values in a fixed order. */
  toObject(parent) {
    const result = {};
    for (const className of [...this.#classes.keys()].sort()) {
      const values = {};
      for (const [value, phrases] of [...this.#classes.get(className)].sort(byValue)) {
        const own = [...phrases]
          .filter((phrase) => !parent?.has(className, value, phrase))
          .map((phrase) => folded(className, phrase));
        if (own.length > 0) values[value] = [...new Set(own)].sort();
      }
      if (Object.keys(values).length > 0) result[className] = values;
    }
    return result;
  }

  /** Adds all of another table: what a child inherits. */
  inherit(other) {
    for (const [className, values] of other?.#classes ?? []) {
      for (const [value, phrases] of values) for (const phrase of phrases) this.add(className, value, phrase);
    }
    return this;
  }
}

function getOrAdd(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

/** As texts are folded, token by token, so that nothing is left to do when the data is loaded. */
const folded = (className, phrase) =>
  isKeptAsWritten(className, phrase)
    ? phrase
    : tokenize(phrase)
        .map((token) => token.folded)
        .join('');

const byValue = ([a], [b]) => Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0);

/** One kind of space, no bidirectional controls or soft hyphens: they are invisible in a diff and ignored in texts. */
export function clean(phrase) {
  return phrase
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/gu, '')
    .replace(/[\s\u00a0\u2009\u202f]+/gu, ' ')
    .trim();
}
