import { safe } from '../text/safe.js';

/**
 * Words of a document as GitHub's Markdown shows them and nothing else: no markup, no HTML, no formula. Nobody is called
 * by an `@`, no issue by a `#`, and no address becomes a link: GitHub looks for these after the markup is read, so a
 * comment parts them.
 */
export const literal = (text: string): string =>
  safe(text)
    .replace(MARKUP, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/&#(?:64|35);/gu, (mark) => `${mark}<!-- -->`)
    .replace(/https?(?=&#58;)|www(?=\.)/giu, (word) => `${word}<!-- -->`);

const MARKUP = /[\\`*_{}[\]()#+!|<>~@&$"':^=]/gu;
