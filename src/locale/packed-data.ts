import { fold } from '../text/fold.js';
import type { LocaleData } from './data.js';
import { type Packed, pack } from './packed.js';

/** A file of locale data as the build leaves it: checked, and its phrases packed. */
export type PackedData = Omit<LocaleData, 'lexicon' | 'withdrawn' | 'folded'> & Packed;

export function packData(data: LocaleData): PackedData {
  const { lexicon: _lexicon, withdrawn: _withdrawn, folded: _folded, abbreviations = [], ...rest } = data;
  return { ...rest, abbreviations: [...abbreviations, ...shortDates(data), ...stoppedMonths(data)], ...pack(data) };
}

/** Months and eras that the data writes with a stop end no sentence either: `28. mar. 1969`, `44 v. Chr.`. */
function shortDates({ lexicon }: LocaleData): string[] {
  const names = [...Object.values(lexicon?.month ?? {}).flat(), ...Object.values(lexicon?.era ?? {}).flat()];
  return names
    .filter((name) => name.endsWith('.'))
    .flatMap((name) => {
      const parts = fold(name.slice(0, -1)).split('. ');
      // Of `v. u. Z.` the splitter asks for `v. u` first.
      return parts.map((_, index) => parts.slice(0, index + 1).join('. ')).slice(parts.length > 1 ? 1 : 0);
    });
}

/** Short months that only the patterns write with a stop: Georgian `d MMM. y`. */
function stoppedMonths({ date, lexicon }: LocaleData): string[] {
  if (!date?.patterns?.some((pattern) => /MMM\./.test(pattern))) return [];
  const names = Object.values(lexicon?.month ?? {}).flat();
  return names.filter((name) => name.length <= 4).map(fold);
}
