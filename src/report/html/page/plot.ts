import type { StoryData } from './data.js';

/** The ladder as a drawing: a lane a version from its first letter to its last, rows as bands between the lanes. */
export interface Plot {
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly bands: readonly Band[];
  readonly anchors: readonly Anchor[];
  readonly findings: readonly FindingMark[];
}

export interface Lane {
  readonly y: number;
  readonly segments: readonly {
    readonly x: number;
    readonly width: number;
    readonly row: number;
    readonly alone: boolean;
  }[];
}

export interface Band {
  readonly row: number;
  /** Corners: the stretch of the upper lane, then that of the lower. */
  readonly upper: readonly [number, number, number];
  readonly lower: readonly [number, number, number];
}

/** A fact in the places where the versions state it. */
export interface Anchor {
  readonly tie: number;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface FindingMark {
  readonly finding: number;
  readonly row: number;
  /** Of the place that stands alone, or of all. */
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly shown: readonly [x: number, y: number];
}

/** Pixels. */
export const LANE = 9;
const GAP = 30;
const MARGIN = 12;

export function plotOf({ versions, rows, findings }: StoryData, width: number): Plot {
  const spans = versions.map(({ segments }) => spread(segments.map(({ text }) => text.length)));
  const at = (version: number, segment: number, share: number): number => {
    const [from = 0, to = 0] = spans[version]?.[segment] ?? [];
    return (from + (to - from) * share) * width;
  };
  const y = (version: number): number => MARGIN + version * GAP;
  const rowOf = versions.map(() => new Map<number, number>());
  for (const [row, { sides }] of rows.entries()) {
    for (const [version, side] of sides.entries()) for (const segment of side) rowOf[version]?.set(segment, row);
  }
  const alone = rows.map(({ sides }) => sides.filter((side) => side.length > 0).length < 2);
  const lanes = versions.map(({ segments }, version): Lane => {
    return {
      y: y(version),
      segments: segments.map((_, segment) => {
        const row = rowOf[version]?.get(segment) ?? -1;
        const x = at(version, segment, 0);
        return { x, width: at(version, segment, 1) - x, row, alone: alone[row] ?? true };
      }),
    };
  });
  const bands = rows.flatMap(({ sides }, row): Band[] => {
    const present = sides.flatMap((side, version) => {
      const [first, last] = [side[0], side.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [[at(version, first, 0), at(version, last, 1), y(version)] as const];
    });
    return present.slice(1).flatMap((lower, index) => {
      const upper = present[index];
      return upper ? [{ row, upper, lower }] : [];
    });
  });
  const inside = (version: number, segment: number, offset: number): readonly [number, number] => {
    const length = versions[version]?.segments[segment]?.text.length ?? 1;
    return [at(version, segment, offset / Math.max(1, length)), y(version)];
  };
  return {
    height: y(versions.length - 1) + MARGIN,
    lanes,
    bands,
    anchors: anchorsOf(versions, inside),
    findings: findings.map(({ places, suspect, row }, finding) => {
      const points = places.flatMap(({ version, segment, start, end }) =>
        segment === null ? [] : [inside(version, segment, (start + end) / 2)],
      );
      const own = places.find(({ version, segment }) => version === suspect && segment !== null);
      const shown = own?.segment == null ? points[0] : inside(own.version, own.segment, (own.start + own.end) / 2);
      return { finding, row, points, shown: shown ?? [0, y(0)] };
    }),
  };
}

/** The share of the lane that each segment takes, by its length. */
function spread(lengths: readonly number[]): (readonly [number, number])[] {
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let before = 0;
  return lengths.map((length) => {
    const from = before / total;
    before += length;
    return [from, before / total] as const;
  });
}

function anchorsOf(
  versions: StoryData['versions'],
  inside: (version: number, segment: number, offset: number) => readonly [number, number],
): Anchor[] {
  const byTie = new Map<number, (readonly [number, number])[]>();
  for (const [version, { segments }] of versions.entries()) {
    for (const [segment, { facts }] of segments.entries()) {
      for (const [start, end, , , tie] of facts) {
        if (tie === null) continue;
        byTie.set(tie, [...(byTie.get(tie) ?? []), inside(version, segment, (start + end) / 2)]);
      }
    }
  }
  return [...byTie].filter(([, points]) => points.length > 1).map(([tie, points]) => ({ tie, points }));
}
