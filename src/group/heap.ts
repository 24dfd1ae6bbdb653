export interface Heap<T> {
  push(item: T): void;
  /** Takes out the item that comes first. */
  pop(): T | undefined;
}

/** A binary heap: what comes first by `order` comes out first. */
export function heap<T>(order: (one: T, other: T) => number): Heap<T> {
  const items: T[] = [];
  const before = (one: number, other: number): boolean => order(items[one] as T, items[other] as T) < 0;
  const swap = (one: number, other: number): void => {
    [items[one], items[other]] = [items[other] as T, items[one] as T];
  };
  return {
    push(item) {
      let at = items.push(item) - 1;
      while (at > 0 && before(at, (at - 1) >> 1)) {
        swap(at, (at - 1) >> 1);
        at = (at - 1) >> 1;
      }
    },
    pop() {
      const top = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return top;
      items[0] = last;
      for (let at = 0; ; ) {
        let best = at;
        for (const child of [2 * at + 1, 2 * at + 2]) if (child < items.length && before(child, best)) best = child;
        if (best === at) return top;
        swap(at, best);
        at = best;
      }
    },
  };
}
