import { readFileSync } from 'node:fs';

const STORIES = [
  'children-hospital',
  'dairy-cooperative',
  'harbour-bridge',
  'lake-marathon',
  'river-flood',
  'school-meals-alvara',
  'school-meals-brenta',
];

/** The stories of the sample corpus in one language, as one text. */
export const corpusIn = (tag: string): string =>
  STORIES.map((story) => readFileSync(new URL(`../../../corpus/${story}/${tag}.txt`, import.meta.url), 'utf8')).join(
    ' ',
  );
