import type { XmlHandler } from './xml.js';

export interface OfficeMeta {
  title?: string;
  language?: string;
}

/** Reads title and language (Dublin Core) off the properties of a document. Its dates tell when it was saved. */
export function metaHandler(): { readonly handler: XmlHandler; readonly found: OfficeMeta } {
  const found: OfficeMeta = {};
  let open: 'title' | 'language' | undefined;
  const handler: XmlHandler = {
    open(name, _, namespace) {
      const known = (name === 'title' || name === 'language') && namespace.includes('/dc/') ? name : undefined;
      open = known && found[known] === undefined ? known : undefined;
    },
    close() {
      open = undefined;
    },
    text(value) {
      if (open) found[open] = `${found[open] ?? ''}${value}`;
    },
  };
  return { handler, found };
}
