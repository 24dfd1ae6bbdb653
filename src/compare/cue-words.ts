import { type Entry, type Lexicon, type LexiconClass, mayBegin, type Word } from '../locale/index.js';
import type { TokenKind } from '../text/tokens.js';

/** Classes of small words that stand around the figures. */
export type CueClass = Extract<LexiconClass, 'direction' | 'negation' | 'scope' | 'modality' | 'weekday'>;

export const CUE_CLASSES: readonly CueClass[] = ['direction', 'negation', 'scope', 'modality', 'weekday'];

/** What a word may say in each class: as the beginning of a phrase, or by one of its parts. */
export type Cues = { readonly [C in CueClass]?: { readonly begins: boolean; readonly parts: readonly string[] } };

/** What most words say. */
export const NOTHING: Cues = {};

/** Tells what a word of the language says. */
export function cueReader(lexicon: Lexicon): (word: Word, kind: TokenKind) => Cues {
  const affixesOf = CUE_CLASSES.map((cueClass) => [cueClass, readAffixes(lexicon, cueClass)] as const);
  return (word, kind) => {
    const cues = affixesOf.flatMap(([cueClass, affixes]) => {
      const begins = mayBegin(word, cueClass);
      const part = kind === 'letters' ? affixes.find(({ touches }) => touches(word.folded)) : undefined;
      return begins || part ? [[cueClass, { begins, parts: part ? [part.value] : [] }]] : [];
    });
    return cues.length > 0 ? Object.fromEntries(cues) : NOTHING;
  };
}

interface Affix {
  readonly value: string;
  /** Whether a folded word has the part. */
  touches(folded: string): boolean;
}

/** Whether a phrase of the data is a part of a word. */
export const isPart = ({ value }: Entry): boolean => PART.test(value);

const PART = /-(stem|ending|inside)$/;
/** A stem of one or two letters begins many a word by chance; the rest has to be a word of its own. */
const SHORT_STEM = 2;
const SHORTEST_REST = 4;

/** The phrases of a class that are parts of words, longest first. */
function readAffixes(lexicon: Lexicon, cueClass: CueClass): readonly Affix[] {
  return [...lexicon.words(cueClass).keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .flatMap((word) =>
      lexicon.get(word).flatMap((entry): Affix[] => {
        const part = PART.exec(entry.value)?.[1];
        if (entry.class !== cueClass || part === undefined) return [];
        const rest = part === 'stem' && word.length <= SHORT_STEM ? SHORTEST_REST : 0;
        const holds = (text: string): boolean =>
          part === 'stem' ? text.startsWith(word) : part === 'ending' ? text.endsWith(word) : text.includes(word);
        return [
          {
            value: entry.value.replace(PART, ''),
            touches: (folded) => folded.length >= word.length + rest && holds(folded),
          },
        ];
      }),
    );
}
