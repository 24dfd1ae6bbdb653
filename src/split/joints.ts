import type { Token } from '../text/tokens.js';

/** A place where letters of a script that writes no stops meet something that such a script sets apart by a space. */
export interface Joint {
  readonly kind: 'foreign' | 'figure' | 'quote';
  /** Index of the token after it. */
  readonly at: number;
  readonly spaced: boolean;
}

/**
 * The places where Thai, Lao, Khmer and Burmese writing wants a space within a sentence: around words of other scripts
 * and after figures, before an opening quote, after a closing one (for Thai, so say the rules of the Royal Society).
 */
export function jointsOf(tokens: readonly Token[]): Joint[] {
  const joints: Joint[] = [];
  let before: Side = 'other';
  let last = -1;
  const paired = tokens.filter(({ folded }) => folded === '"').length % 2 === 0;
  let open = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'space') continue;
    const side = token.folded === '"' ? straightQuote(paired, open) : sideOf(token);
    if (token.folded === '"') open = !open;
    const kind = KINDS.get(`${before} ${side}`);
    if (kind) joints.push({ kind, at, spaced: last < at - 1 });
    before = side;
    last = at;
  }
  return joints;
}

/** Begins with a letter of a script that sets clauses, not words, apart by spaces, and writes few or no stops. */
export const UNSPACED = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

type Side = 'own' | 'foreign' | 'figure' | 'opening' | 'closing' | 'other';

const KINDS: ReadonlyMap<string, Joint['kind']> = new Map([
  ['own foreign', 'foreign'],
  ['foreign own', 'foreign'],
  ['figure own', 'figure'],
  ['own opening', 'quote'],
  ['closing own', 'quote'],
]);

function sideOf({ kind, folded }: Token): Side {
  if (kind === 'letters') return UNSPACED.test(folded) ? 'own' : 'foreign';
  if (kind === 'digits') return 'figure';
  if (/^[“‘«„]/u.test(folded)) return 'opening';
  return /^[”’»)]/u.test(folded) ? 'closing' : 'other';
}

/** A straight quote opens and closes in turn; where one has no partner, none can be told. */
function straightQuote(paired: boolean, open: boolean): Side {
  if (!paired) return 'other';
  return open ? 'closing' : 'opening';
}
