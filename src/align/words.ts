import { SPELT_BY_SOUND, WRITTEN_TOGETHER } from '../text/scripts.js';
import { isRunEnd, isRunStart, type Token } from '../text/tokens.js';

/** A word as the aligner sees it, folded. */
export interface Word {
  readonly text: string;
  /** It may be a name: it begins with a capital, or its script has none. */
  readonly name: boolean;
}

/**
 * Runs of letters. A run of a script without spaces gives its pairs of neighbouring characters, which serve as words;
 * runs of katakana, mostly names and loans (トランプ), and of Hangul, which has spaces, are words as well.
 */
export function* wordsOf(text: string, tokens: readonly Token[]): Generator<Word> {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'letters') continue;
    if (!WRITTEN_TOGETHER.test(token.folded)) {
      yield { text: token.folded, name: !UNCAPPED.test(text.slice(token.start, token.end)) };
      continue;
    }
    const next = tokens[at + 1];
    if (next && !isRunEnd(tokens, at) && WRITTEN_TOGETHER.test(next.folded))
      yield { text: token.folded + next.folded, name: false };
    else if (isRunStart(tokens, at)) yield { text: token.folded, name: false };
    const previous = tokens[at - 1];
    if (
      SPELT_BY_SOUND.test(token.folded) &&
      (isRunStart(tokens, at) || !previous || !SPELT_BY_SOUND.test(previous.folded))
    ) {
      let run = token.folded;
      for (let end = at + 1; end < tokens.length && run.length < LONGEST_NAME; end++) {
        const folded = tokens[end]?.folded ?? '';
        if (!SPELT_BY_SOUND.test(folded)) break;
        run += folded;
      }
      if (run.length > 2) yield { text: run, name: true };
    }
  }
}

const UNCAPPED = /^\p{Ll}/u;
const LONGEST_NAME = 24;
