// The library's own declarations want those of browsers.
declare module '@mozilla/readability' {
  interface Tree {
    readonly attributes?: ArrayLike<{ readonly name: string }>;
    readonly children?: ArrayLike<Tree>;
  }
  export class Readability<T> {
    constructor(document: unknown, options: { serializer: (root: Tree) => T; disableJSONLD: boolean });
    parse(): { readonly content?: T | null; readonly title?: string | null } | null;
  }
}

declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    error: (message: string) => void;
    parse(html: string, url: string): unknown;
  }
}
