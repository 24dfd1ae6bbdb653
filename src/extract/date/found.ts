import { type PartialDate, parseEdtf } from '../../fact/edtf.js';
import type { FactValue } from '../../model/index.js';

/** A date that was read, over `tokens[from, to)`, before it is known what stands around it. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: FactValue;
}

/** What the text alone says of a date. */
export function said({ value }: Found): PartialDate {
  return parseEdtf(value.stated ?? value.date ?? '') ?? {};
}
