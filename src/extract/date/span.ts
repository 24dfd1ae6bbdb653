import { formatYear } from '../../fact/edtf.js';
import { folded, phraseAt, phrasesAt, type Scan, skipSpace } from '../scan.js';
import type { Found } from './found.js';

/** Decades and centuries: `the 1990s`, `les années 90`, 1990年代, `19. Jahrhundert`, `thế kỷ 19`, as `199X` and `18XX`. */
export function spanOfYears(scan: Scan, at: number): Found | undefined {
  for (const mark of phrasesAt(scan, at, 'date-mark')) {
    const place = skipSpace(scan, mark.to);
    const figure = scan.tokens[place];
    const found =
      mark.value === 'decade' && figure?.kind === 'digits'
        ? decade(at, place + 1, figure.folded)
        : mark.value === 'century'
          ? century(at, ordinalAt(scan, place) ?? plainAt(scan, place))
          : undefined;
    // `w wieku 17 lat` tells an age.
    if (found && !phraseAt(scan, skipSpace(scan, found.to), 'unit')) return found;
  }
  const token = scan.tokens[at];
  if (token?.kind === 'digits') {
    const close = HYPHENS.has(folded(scan, at + 1)) ? at + 2 : at + 1;
    const apart = skipSpace(scan, at + 1);
    // `1990 के दशक`, but not `30 let`: behind a space two figures or a unit are a span of time.
    const loose = token.folded.length === 4 && phraseAt(scan, apart, 'unit') === undefined;
    const after = markOf(scan, close, 'decade') ?? (loose ? markOf(scan, apart, 'decade') : undefined);
    const found = after && decade(at, after.to, token.folded);
    if (found) return found;
  }
  const ordinal = ordinalAt(scan, at) ?? plainAt(scan, at);
  if (!ordinal) return undefined;
  const close = HYPHENS.has(folded(scan, ordinal.to)) ? ordinal.to + 1 : skipSpace(scan, ordinal.to);
  const after = markOf(scan, close, 'century');
  // Two centuries are a span of time; the second is a date. A bare figure must touch its mark, as in 19世紀.
  if (!after || (!ordinal.marked && after.from !== ordinal.to)) return undefined;
  return century(at, { ...ordinal, to: after.to });
}

interface Count {
  readonly to: number;
  readonly value: number;
  readonly marked: boolean;
}

function markOf(scan: Scan, at: number, value: string): { readonly from: number; readonly to: number } | undefined {
  return (
    phrasesAt(scan, at, 'date-mark').find((mark) => mark.value === value) ??
    (value === 'century' ? phrasesAt(scan, at, 'unit').find((unit) => unit.value === value) : undefined)
  );
}

function ordinalAt(scan: Scan, at: number): Count | undefined {
  const word = phraseAt(scan, at, 'ordinal');
  if (word) return { to: word.to, value: Number(word.value), marked: true };
  const figure = plainAt(scan, at);
  const mark = figure && phraseAt(scan, figure.to, 'ordinal-after');
  return mark && { to: mark.to, value: figure.value, marked: true };
}

function plainAt(scan: Scan, at: number): Count | undefined {
  const token = scan.tokens[at];
  return token?.kind === 'digits' && token.folded.length <= 2
    ? { to: at + 1, value: Number(token.folded), marked: false }
    : undefined;
}

/** Two figures may be an age as well: `in the 40s`, `in her 40s`. */
function decade(from: number, to: number, figures: string): Found | undefined {
  if (!/^(?:\d\d)?\d0$/.test(figures)) return undefined;
  const year = figures.length === 4 ? figures : (Number(figures) < 30 ? '20' : '19') + figures;
  const date = `${year.slice(0, 3)}X`;
  return { from, to, value: figures.length === 4 ? { date } : { date, readings: [{ date }, { amount: figures }] } };
}

function century(from: number, count: Count | undefined): Found | undefined {
  if (!count || count.value < 1 || count.value > 30) return undefined;
  return { from, to: count.to, value: { date: `${formatYear((count.value - 1) * 100).slice(0, 2)}XX` } };
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‑', '‐']);
