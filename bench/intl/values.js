// What a kind of the round trip asks of the facts that were read.

/** All that a fact may say: its value and its readings. */
export const readingsOf = ({ value }) => [
  value,
  ...(value.readings ?? []).map((reading) => ({ ...value, ...reading })),
];

/** Whether a fact of one of the kinds says it. */
export const says = (kinds, test) => (facts) =>
  facts.some((fact) => kinds.includes(fact.kind) && readingsOf(fact).some(test));

export const sameAmount = (amount, wanted) =>
  amount !== undefined && Math.abs(Number(amount) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
