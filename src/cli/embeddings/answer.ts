/**
 * The vectors of an answer of `/v1/embeddings`, in the order of the texts: `{ data: [{ index, embedding }] }`. Undefined
 * when it does not hold one vector of finite numbers for each of `count` texts, all of them equally long.
 */
export function vectorsIn(body: unknown, count: number): Float32Array[] | undefined {
  const data = field(body, 'data');
  if (!Array.isArray(data) || data.length !== count) return undefined;
  const found = new Map<number, Float32Array>();
  data.forEach((item: unknown, at) => {
    const index = field(item, 'index') ?? at;
    const vector = vectorOf(field(item, 'embedding'));
    if (typeof index === 'number' && vector) found.set(index, vector);
  });
  const vectors = Array.from({ length: count }, (_, at) => found.get(at)).filter((vector) => vector !== undefined);
  return vectors.length === count && alike(vectors) ? vectors : undefined;
}

/** Vectors of different lengths are of different models. */
export function alike(vectors: Iterable<Float32Array>): boolean {
  return new Set(Array.from(vectors, ({ length }) => length)).size <= 1;
}

function vectorOf(value: unknown): Float32Array | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const numbers = value.filter((item): item is number => typeof item === 'number');
  const vector = Float32Array.from(numbers);
  return numbers.length === value.length && vector.every(Number.isFinite) ? vector : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
