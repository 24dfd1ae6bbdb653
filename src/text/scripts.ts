/** Begins with a letter of a script that writes words together, so that a word may begin at any letter. */
export const WRITTEN_TOGETHER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〇ー]/u;

/** Begins with a letter of those scripts among them that spell by sound: a run of such letters may be a foreign name. */
export const SPELT_BY_SOUND = /^[\p{Script=Katakana}\p{Script=Hangul}ー]/u;

/** Begins with a sign that a script of its own has for a number and that is no decimal digit, as Ethiopic ፻ (100) is. */
export const NUMBER_SIGN = /^(?!\p{Script=Common})\p{No}/u;
