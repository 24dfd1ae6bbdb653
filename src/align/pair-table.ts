/** Sums by pair of small numbers: a hash table in flat arrays, since a text has millions of pairs of words. */
export class PairTable {
  private keys: Float64Array;
  private sums: Float64Array;
  private used = 0;

  constructor(private readonly width: number) {
    this.keys = new Float64Array(1024).fill(-1);
    this.sums = new Float64Array(1024);
  }

  get size(): number {
    return this.used;
  }

  get(row: number, column: number): number {
    return this.sums[this.slot(row * this.width + column)] ?? 0;
  }

  has(row: number, column: number): boolean {
    const key = row * this.width + column;
    return this.keys[this.slot(key)] === key;
  }

  add(row: number, column: number, amount: number): void {
    const key = row * this.width + column;
    let slot = this.slot(key);
    if (this.keys[slot] !== key) {
      if (this.used * 2 >= this.keys.length) {
        this.grow();
        slot = this.slot(key);
      }
      this.keys[slot] = key;
      this.used++;
    }
    this.sums[slot] = (this.sums[slot] ?? 0) + amount;
  }

  /** Lifts the pair's sum to this amount where it is lower. */
  raise(row: number, column: number, amount: number): void {
    this.add(row, column, Math.max(0, amount - this.get(row, column)));
  }

  /** Every pair, in an order that depends on nothing but what was added and when. */
  forEach(visit: (row: number, column: number, sum: number) => void): void {
    for (let slot = 0; slot < this.keys.length; slot++) {
      const key = this.keys[slot] ?? -1;
      if (key < 0) continue;
      const row = Math.floor(key / this.width);
      visit(row, key - row * this.width, this.sums[slot] ?? 0);
    }
  }

  private slot(key: number): number {
    const mask = this.keys.length - 1;
    // Multiplicative hashing of both halves of the key (Knuth).
    let slot = (Math.imul((key % 4294967296) | 0, 0x9e3779b1) ^ Math.imul((key / 4294967296) | 0, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (true) {
      const found = this.keys[slot] ?? -1;
      if (found === key || found < 0) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const { keys, sums } = this;
    this.keys = new Float64Array(keys.length * 2).fill(-1);
    this.sums = new Float64Array(keys.length * 2);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? -1;
      if (key < 0) continue;
      const slot = this.slot(key);
      this.keys[slot] = key;
      this.sums[slot] = sums[at] ?? 0;
    }
  }
}
