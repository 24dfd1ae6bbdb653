import { LONGEST_RUNG } from './moves.js';

/** A stretch `[from, to)` of one document. */
export interface Stake {
  readonly document: number;
  readonly part: readonly [number, number];
}

type Part = readonly [number, number];

/**
 * Rungs over N documents, at first one for each segment, that can be joined as long as they can still be written down
 * in an order that is every document's own. The rungs stand in such an order at all times: to join some, those between
 * them that must follow the first are moved behind (Pearce and Kelly, A dynamic topological sort algorithm, 2007).
 */
export class Ladder {
  /** Parts by rung; a rung that was joined to another is empty. */
  private readonly parts: Part[][] = [];
  /** Rung of each segment, by document. */
  private readonly owner: number[][];
  private readonly line: number[];
  private readonly place: number[];

  /** `positions[d][i]` ascends with i and says about where segment i of document d stands among the others'. */
  constructor(positions: readonly (readonly number[])[]) {
    const rungs: { document: number; index: number; position: number }[] = [];
    positions.forEach((list, document) => {
      for (const [index, position] of list.entries()) rungs.push({ document, index, position });
    });
    rungs.sort((x, y) => x.position - y.position || x.document - y.document || x.index - y.index);
    this.owner = positions.map((list) => list.map(() => 0));
    this.line = rungs.map((_, rung) => rung);
    this.place = rungs.map((_, rung) => rung);
    rungs.forEach(({ document, index }, rung) => {
      this.parts.push(positions.map((_, at): Part => (at === document ? [index, index + 1] : NOTHING)));
      const owners = this.owner[document];
      if (owners) owners[index] = rung;
    });
  }

  /** Place of a segment's rung in `rungs()`. */
  rungOf(document: number, index: number): number {
    return this.place[this.owner[document]?.[index] ?? -1] ?? -1;
  }

  /** In order; those that were joined to others are left as rungs without parts. */
  rungs(): readonly Part[][] {
    return this.line.map((rung) => this.parts[rung] ?? []);
  }

  /**
   * Joins all rungs that hold these stretches into one; false, and nothing done, where that cannot be. Unless `fuse`,
   * two rungs that both hold the same two documents are not made one: an earlier join has told them apart.
   */
  join(stakes: readonly Stake[], fuse: boolean): boolean {
    const joined = new Set<number>();
    for (const { document, part } of stakes) {
      for (let index = part[0]; index < part[1]; index++) joined.add(this.owner[document]?.[index] ?? -1);
    }
    if (joined.size < 2) return true;
    const union = this.union(joined);
    if (!union || (!fuse && this.toldApart(joined))) return false;
    const places = [...joined].map((rung) => this.place[rung] ?? 0);
    const first = Math.min(...places);
    const last = Math.max(...places);
    const later = this.following(joined, last);
    if (!later) return false;
    const target = this.line[last] ?? 0;
    const between = this.line.slice(first, last + 1).filter((rung) => !joined.has(rung));
    this.parts[target] = union;
    union.forEach((part, document) => {
      for (let index = part[0]; index < part[1]; index++) {
        const owners = this.owner[document];
        if (owners) owners[index] = target;
      }
    });
    const gone = [...joined].filter((rung) => rung !== target);
    for (const rung of gone) this.parts[rung] = [];
    const ordered = [
      ...gone,
      ...between.filter((rung) => !later.has(rung)),
      target,
      ...between.filter((rung) => later.has(rung)),
    ];
    ordered.forEach((rung, at) => {
      this.line[first + at] = rung;
      this.place[rung] = first + at;
    });
    return true;
  }

  /** The parts of all these rungs together; undefined where one would have a hole or be too long. */
  private union(joined: ReadonlySet<number>): Part[] | undefined {
    const union: Part[] = this.owner.map(() => NOTHING);
    const sizes = this.owner.map(() => 0);
    for (const rung of joined) {
      this.parts[rung]?.forEach((part, document) => {
        if (part[0] === part[1]) return;
        const size = sizes[document] ?? 0;
        const before = union[document] ?? NOTHING;
        union[document] = size === 0 ? part : [Math.min(before[0], part[0]), Math.max(before[1], part[1])];
        sizes[document] = size + part[1] - part[0];
      });
    }
    const whole = union.every((part, at) => part[1] - part[0] === sizes[at] && part[1] - part[0] <= LONGEST_RUNG);
    return whole ? union : undefined;
  }

  private toldApart(joined: ReadonlySet<number>): boolean {
    const seen = new Set<string>();
    for (const rung of joined) {
      const held = (this.parts[rung] ?? []).flatMap((part, document) => (part[0] === part[1] ? [] : [document]));
      for (const [at, first] of held.entries()) {
        for (const second of held.slice(at + 1)) {
          const pair = `${first} ${second}`;
          if (seen.has(pair)) return true;
          seen.add(pair);
        }
      }
    }
    return false;
  }

  /** The rungs up to place `last` that must follow a joined one; undefined where a joined one is among them. */
  private following(joined: ReadonlySet<number>, last: number): Set<number> | undefined {
    const later = new Set<number>();
    const open = [...joined];
    for (let rung = open.pop(); rung !== undefined; rung = open.pop()) {
      const inside = joined.has(rung);
      for (const [document, part] of (this.parts[rung] ?? []).entries()) {
        if (part[0] === part[1]) continue;
        const next = this.owner[document]?.[part[1]];
        if (next === undefined || later.has(next) || (this.place[next] ?? 0) > last) continue;
        if (joined.has(next)) {
          if (inside) continue;
          return undefined;
        }
        later.add(next);
        open.push(next);
      }
    }
    return later;
  }
}

const NOTHING: Part = [0, 0];
