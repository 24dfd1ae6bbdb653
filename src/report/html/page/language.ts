/** A language by its own name, as its readers look for it: Deutsch, 日本語. */
export function ownName(tag: string): string {
  return displayName(tag, tag) ?? 'language unknown';
}

/** A language by its English name, for those who do not read it. */
export const englishName = (tag: string): string => displayName(tag, 'en') ?? 'language unknown';

function displayName(tag: string, into: string): string | undefined {
  if (tag === 'und') return undefined;
  try {
    const name = new Intl.DisplayNames([into], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(into) + name.slice(1);
  } catch {
    return tag;
  }
}

/** `lang` of text whose language nobody knows is empty, which HTML understands. */
export const langOf = (tag: string): string => (tag === 'und' ? '' : tag);
