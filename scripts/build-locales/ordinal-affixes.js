// Ordinals that are a cardinal with a mark before or after it: 第 + 二十, "thứ" + "hai mươi", 二十 + 番目.

import { WRITTEN_TOGETHER } from '../../dist/text/scripts.js';

/** Share of the ordinals that a mark must make. */
const MOST = 0.5;
/**
 * Adds the marks as phrases and returns the forms that they do not explain. Where words are set apart, a mark must be
 * known from ordinals in figures: "wa tatu" is third in Swahili, but "wa" is mostly "of".
 */
export function ordinalAffixes(ordinals, cardinals, phrases) {
  const texts = new Map();
  for (const { number, text } of cardinals) texts.set(number, [...(texts.get(number) ?? []), text]);
  const counts = new Map();
  const affixesOf = ({ number, text }) =>
    (texts.get(number) ?? []).flatMap((cardinal) => {
      if (text.length <= cardinal.length) return [];
      const before = text.endsWith(cardinal) ? text.slice(0, -cardinal.length) : '';
      const after = text.startsWith(cardinal) ? text.slice(cardinal.length) : '';
      // "Hundredth" is one word, which is kept whole.
      const apart = /\s$/.test(before) || /^\s/.test(after) || WRITTEN_TOGETHER.test(text);
      if (!apart) return [];
      return [
        ...(before ? [`ordinal-before ${before.trim()}`] : []),
        ...(after ? [`ordinal-after ${after.trim()}`] : []),
      ];
    });
  for (const form of ordinals)
    for (const affix of new Set(affixesOf(form))) counts.set(affix, (counts.get(affix) ?? 0) + 1);
  const kept = new Set();
  for (const [affix, count] of counts) {
    const [className, mark] = affix.split(' ', 2);
    if (count < MOST * ordinals.length) continue;
    if (!WRITTEN_TOGETHER.test(mark) && !phrases.has(className, '', mark)) continue;
    phrases.add(className, '', mark);
    kept.add(affix);
  }
  // Where the rules have no word of their own for an ordinal, they give the cardinal: that says nothing.
  const rest = ordinals.filter(
    (form) => !texts.get(form.number)?.includes(form.text) && !affixesOf(form).some((affix) => kept.has(affix)),
  );
  rest.rich = ordinals.rich;
  return rest;
}
