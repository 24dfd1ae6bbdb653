/** One spelling for `EN-US`, `en_us` and `en-US`; what is no tag is kept as it is. */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? tag;
  } catch {
    return tag.trim();
  }
}
