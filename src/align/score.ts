/** A bead of two documents: segment indices of either. */
export interface Rung {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

export interface Scored {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface LadderScore {
  /** Beads that are exactly those of the gold ladder. */
  readonly strict: Scored;
  /** Beads that share a pair of segments with a bead of the gold ladder. */
  readonly lax: Scored;
}

/**
 * How good a ladder is beside the right one, as vecalign's scorer counts (Thompson and Koehn, Vecalign, 2019): precision
 * over all beads of the hypothesis, those with an empty side being right only when the gold has them too; recall over
 * the gold beads with two sides. Beads given twice count once.
 */
export function scoreLadder(gold: readonly Rung[], hypothesis: readonly Rung[]): LadderScore {
  const right = distinct(gold);
  const found = distinct(hypothesis);
  const wanted = right.filter(isFull);
  const precision = hits(right, found);
  const recall = hits(found.filter(isFull), wanted);
  return {
    strict: scored(precision.strict, found.length, recall.strict, wanted.length),
    lax: scored(precision.lax, found.length, recall.lax, wanted.length),
  };
}

function hits(reference: readonly Rung[], tested: readonly Rung[]): { strict: number; lax: number } {
  const keys = new Set(reference.map(keyOf));
  const pairs = new Set(
    reference.flatMap(({ source, target }) => source.flatMap((s) => target.map((t) => `${s}:${t}`))),
  );
  let strict = 0;
  let lax = 0;
  for (const rung of tested) {
    if (keys.has(keyOf(rung))) strict++;
    if (keys.has(keyOf(rung)) || rung.source.some((s) => rung.target.some((t) => pairs.has(`${s}:${t}`)))) lax++;
  }
  return { strict, lax };
}

function scored(right: number, tested: number, found: number, wanted: number): Scored {
  const precision = tested === 0 ? 0 : right / tested;
  const recall = wanted === 0 ? 0 : found / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const isFull = ({ source, target }: Rung): boolean => source.length > 0 && target.length > 0;
const keyOf = ({ source, target }: Rung): string => `${source.join()}:${target.join()}`;

function distinct(rungs: readonly Rung[]): Rung[] {
  const some = rungs.filter(({ source, target }) => source.length > 0 || target.length > 0);
  return [...new Map(some.map((rung) => [keyOf(rung), rung])).values()];
}
