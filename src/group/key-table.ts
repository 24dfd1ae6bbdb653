/** Numbers by 32-bit keys, in two typed arrays with open addressing: a Map of ten million entries would not fit. */
export interface KeyTable {
  /** 0 for a key that has none. */
  get(key: number): number;
  /** Adds to the number of a key; the sum must not be 0. */
  add(key: number, amount: number): void;
  /** Calls back for each key, in no order that means anything. */
  each(visit: (key: number, value: number) => void): void;
}

export function keyTable(expected: number): KeyTable {
  let size = 1024;
  while (size < 2 * expected) size *= 2;
  let keys = new Uint32Array(size);
  let values = new Uint32Array(size);
  let held = 0;

  const slotOf = (key: number): number => {
    let slot = Math.imul(key, SPREAD) >>> 0;
    for (slot &= size - 1; values[slot] !== 0 && keys[slot] !== key; ) slot = (slot + 1) & (size - 1);
    return slot;
  };

  const grow = (): void => {
    const before = { keys, values };
    size *= 2;
    keys = new Uint32Array(size);
    values = new Uint32Array(size);
    for (const [at, value] of before.values.entries()) {
      if (value === 0) continue;
      const key = before.keys[at] ?? 0;
      const slot = slotOf(key);
      keys[slot] = key;
      values[slot] = value;
    }
  };

  return {
    get: (key) => values[slotOf(key)] ?? 0,
    add(key, amount) {
      const slot = slotOf(key);
      const before = values[slot] ?? 0;
      keys[slot] = key;
      values[slot] = before + amount;
      if (before === 0 && ++held > size / 2) grow();
    },
    each(visit) {
      for (let slot = 0; slot < size; slot++) if (values[slot] !== 0) visit(keys[slot] ?? 0, values[slot] ?? 0);
    },
  };
}

/** Keys that end alike do not crowd together: Knuth's multiplicative hash, The Art of Computer Programming 6.4. */
const SPREAD = 0x9e3779b1;
