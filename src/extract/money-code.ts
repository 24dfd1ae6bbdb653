import { peek } from '../text/peek.js';
import { isWholeRun } from '../text/tokens.js';
import { type Phrase, type Scan, skipSpace, skipSpaceBack } from './scan.js';

/** `MSEK 30`, `20 MUSD`, `500 kEUR`: the letters of thousands or millions written together with a currency's code. */
export interface ScaledCode extends Phrase {
  readonly power: number;
}

export const scaledCodeAfter = (scan: Scan, to: number): ScaledCode | undefined =>
  scaledCode(scan, skipSpace(scan, to));

export const scaledCodeBefore = (scan: Scan, from: number): ScaledCode | undefined =>
  scaledCode(scan, skipSpaceBack(scan, from) - 1);

function scaledCode(scan: Scan, at: number): ScaledCode | undefined {
  const token = peek(scan.tokens, at);
  if (token?.kind !== 'letters' || !isWholeRun(scan.tokens, at)) return undefined;
  const [, letters = '', code = ''] = CODE.exec(scan.document.text.slice(token.start, token.end)) ?? [];
  const power = POWERS[letters];
  const isCode = scan.locale.lexicon
    .get(code.toLowerCase())
    .some(({ class: name, value }) => name === 'currency' && value === code);
  return power !== undefined && isCode ? { from: at, to: at + 1, value: code, power } : undefined;
}

const CODE = /^(k|K|T|M|MM)([A-Z]{3})$/;
const POWERS: { readonly [letters: string]: number } = { k: 3, K: 3, T: 3, M: 6, MM: 6 };
