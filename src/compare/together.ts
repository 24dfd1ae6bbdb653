import type { Place, Slot } from './place.js';

/** Slots brought together into places, no document twice in one. */
export class Together {
  readonly #places: Map<Slot, { readonly slots: Slot[]; unsure?: true }>;

  constructor(slots: readonly Slot[]) {
    this.#places = new Map(slots.map((slot) => [slot, { slots: [slot] }]));
  }

  join(a: Slot, b: Slot, unsure = false): void {
    const [left, right] = [this.#places.get(a), this.#places.get(b)];
    if (!left || !right || left === right) return;
    if (unsure && left.slots.length + right.slots.length > 2) return;
    if (left.slots.some((one) => right.slots.some((other) => shareDocument(one, other)))) return;
    left.slots.push(...right.slots);
    if (unsure) left.unsure = true;
    for (const slot of right.slots) this.#places.set(slot, left);
  }

  isAlone(slot: Slot): boolean {
    return this.#places.get(slot)?.slots.length === 1;
  }

  places(): Place[] {
    return [...new Set(this.#places.values())];
  }
}

/** Both have a member of one and the same document. */
export const shareDocument = (a: Slot, b: Slot): boolean =>
  a.members.some((one) => b.members.some((other) => one.side === other.side));
