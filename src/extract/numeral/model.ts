/** A number as it stands in a text, in figures, words or both: what quantities, dates and durations are made from. */
export interface Numeral {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
  /** Possible values as exact decimals, likeliest first; at least one. */
  readonly amounts: readonly string[];
  readonly form: 'figures' | 'words' | 'mixed';
  /** "2/3", where the number is a fraction. */
  readonly fraction: string | undefined;
  /** A plain run of digits without sign, separator or scale, as written: "007". Years, days and hours are such. */
  readonly plain: string | undefined;
  /** The power of ten of the scale word that the whole number is multiplied by: 6 in "5 million". */
  readonly scale: number | undefined;
  /** It is an ordinal by its words: "twenty-first". */
  readonly ordinal: boolean;
  /** It is an article, or a sign that is part of too many words to be a number without a unit beside it. */
  readonly weak: boolean;
  /** It is an article that is never the number one: "a". */
  readonly article: boolean;
}

type Required = 'from' | 'to' | 'amounts' | 'form';

/**
 * A number of which nothing more is known than is said. All numbers are made here, field by field: readers ask them all the
 * time, and the platform finds a field at once only in objects of one shape, which copies by `...` are not.
 */
export const makeNumeral = (said: Pick<Numeral, Required> & Partial<Numeral>): Numeral => ({
  from: said.from,
  to: said.to,
  amounts: said.amounts,
  form: said.form,
  fraction: said.fraction,
  plain: said.plain,
  scale: said.scale,
  ordinal: said.ordinal ?? false,
  weak: said.weak ?? false,
  article: said.article ?? false,
});
