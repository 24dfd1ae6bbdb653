/**
 * Text for an element or an attribute. What XML 1.0 has no way to write, controls and lone surrogates, becomes U+FFFD;
 * line breaks and tabs are written as references, for a reader would turn those of an attribute into spaces.
 */
export const escapeXml = (text: string): string =>
  text.replace(UNWRITABLE, '�').replace(/[&<>"'\n\r\t]/gu, (mark) => NAMED[mark] ?? `&#${mark.charCodeAt(0)};`);

/** The names that every reader knows; some know no numbers. */
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;
