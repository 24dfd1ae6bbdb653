/**
 * Whether a sign stands as it is written elsewhere, capitals and all: whatever hyphen is in it, its letters and their
 * accents in one or apart, controls of direction around it or not.
 */
export const isSameSign = (raw: string, written: string): boolean => raw === written || plain(raw) === plain(written);

const plain = (sign: string): string =>
  ASCII.test(sign) ? sign : withoutControls(withPlainHyphens(sign.normalize('NFC')));

/** Unicode's own hyphen and the one that breaks no line as the common one: karùn‐ún. */
export const withPlainHyphens = (text: string): string => text.replace(HYPHENS, '-');

/** Without controls of direction and joiners. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '');

const ASCII = /^[\0-\x7f]*$/;
const HYPHENS = /[\u2010\u2011]/gu;
const CONTROLS = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu;
