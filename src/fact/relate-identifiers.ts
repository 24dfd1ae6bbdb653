import { compatible, different, incomparable, type Related, SAME } from './relation.js';
import { isBare, type View } from './views.js';

/** Phone numbers, decisions and addresses: by letters and figures alone. */
export function relateIdentifiers(a: View, b: View): Related {
  const [left, right] = [identifierOf(a), identifierOf(b)];
  if (left === '' || right === '') return incomparable('kind');
  if (left === right) return a.kind === b.kind ? SAME : compatible('other-kind');
  // Letters are often translated (SS19 / PE19), figures never are; with other letters and other figures it is another one.
  const [figures, others] = [digitsOf(left), digitsOf(right)];
  if (figures !== '' && figures === others) return compatible('same-figures');
  // One text groups "0800 555 111" as a phone number, the other as three numbers.
  const [whole, part] = a.kind === 'identifier' ? [figures, others] : [others, figures];
  if (a.kind !== b.kind && part.length > 1 && whole.includes(part)) return compatible('part-of-identifier');
  if (a.kind !== b.kind || lettersOf(left) !== lettersOf(right)) return incomparable('kind');
  return different('identifier');
}

const digitsOf = (identifier: string): string => identifier.replace(/\P{Nd}/gu, '');
const lettersOf = (identifier: string): string => identifier.replace(/\P{L}/gu, '');

/** Letters and digits only, in lower case: phone numbers and decisions are spaced and stroked as each language likes. */
function identifierOf(view: View): string {
  const text = view.kind === 'identifier' ? view.value.identifier : isBare(view) ? view.value.amount : undefined;
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '');
}
