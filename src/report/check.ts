import type { Closing, Judgement, Opening } from '../model/index.js';

/**
 * A format of `check`: pure functions that give the report in chunks, so that it can be written as found and may be
 * longer than a string.
 */
export interface CheckFormat {
  start(opening: Opening): Iterable<string>;
  story(judgement: Judgement): Iterable<string>;
  end(closing: Closing): Iterable<string>;
}
