/**
 * A value as a data block of the page. Within a `script` element, only `<` can begin anything: an end tag, or a comment
 * that would hide one.
 */
export const embed = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>\n`;
