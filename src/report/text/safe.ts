/**
 * Text from a document as a terminal may show it: no control character, so that no escape sequence of a document is
 * ever obeyed, and one line.
 */
export function safe(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(UNSAFE, '�');
}

const LINE_BREAKS = /\s*[\n\r\u2028\u2029\u0085]\s*/gu;
/** Controls, and the bidirectional overrides and isolates that a document could leave open. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** The text inside a first-strong isolate, so that a right-to-left sentence does not reorder what stands around it. */
export const isolate = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

export const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
