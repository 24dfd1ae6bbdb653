/** One number for each weight of a model. */
export type Features<Weights> = Readonly<Record<keyof Weights, number>>;

/** The log odds that a logistic model gives; `bench/names-fit.js` finds the weights. */
export function logOdds<Weights extends Readonly<Record<string, number>>>(
  features: Features<Weights>,
  weights: Weights,
): number {
  let sum = 0;
  for (const key in weights) sum += (weights[key] ?? 0) * features[key];
  return sum;
}
