import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { attribute, type Element, elementsIn, isElement, type Node, type Tree, textOf } from './html-tree.js';

/** What is not even shown to the search for the article. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe']);

/** Where no article stands, and where none stands should the search find none. */
const NEVER: ReadonlySet<string> = new Set(['nav', 'menu', 'dialog']);
const AROUND: ReadonlySet<string> = new Set([...NEVER, 'footer', 'aside']);

/** What else says that it only leads on: of the versions of one page Readability drops such a list here and keeps it there. */
const LEADING_ROLES: ReadonlySet<string> = new Set(['navigation', 'doc-toc']);
const LEADING_CLASS =
  /(?:^|\s)(?:breadcrumbs?|navbar|navfooter|navheader|pagination|table-of-contents|toc|toctree-wrapper)(?:$|\s)/iu;

/**
 * The elements of a page whose own text belongs to its article, found by Mozilla's Readability. It is asked only which
 * elements it keeps: they bear a mark each through its work, and the text is then read off the tree as it was parsed,
 * so that every character has its place in the file.
 *
 * @param title what the page calls itself; the heading that repeats it is kept although Readability drops it.
 */
export function articleOf(tree: Tree, title: string): (element: Element) => boolean {
  const elements = [...elementsIn(tree)];
  const found = searched(tree, elements);
  const around = within(tree, found ? NEVER : AROUND);
  if (!found) return (element) => !around.has(element);
  const { kept } = found;
  const titles = [title, found.title];
  const headline = elements.find(
    (element) => element.tagName === 'h1' && titles.some((one) => isTitle(textOf(element), one)),
  );
  if (headline) for (const element of elementsIn(headline)) kept.add(element);
  return (element) => kept.has(element) && !around.has(element);
}

/** `New bridge opens` in `New bridge opens | Norhaven Herald`, and most words of it in `New bridge at last open`. */
const isTitle = (heading: string, title: string): boolean =>
  heading !== '' && (title.includes(heading) || heading.includes(title || heading) || sharesWords(heading, title));

/** As Readability tells that a heading repeats the title. */
function sharesWords(heading: string, title: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
  const others = new Set(wordsOf(title));
  const words = wordsOf(heading);
  const shared = words.filter((word) => others.has(word));
  return shared.join(' ').length > REPEATED * words.join(' ').length;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const REPEATED = 0.75;

/** An article that was found, and what the library takes for its title, be it a heading. */
interface Found {
  readonly kept: Set<Element>;
  readonly title: string;
}

/** Undefined where there is no article to be found, or the page is beyond what the library can bear. */
function searched(tree: Tree, elements: readonly Element[]): Found | undefined {
  if (elements.length > MOST_ELEMENTS || depthOf(tree) > DEEPEST) return undefined;
  try {
    const parser = new JSDOMParser();
    // It would write to standard output.
    parser.error = () => undefined;
    const page = parser.parse(marked(tree, elements), 'about:blank');
    const article = new Readability(page, { serializer: (root) => marksIn(root), disableJSONLD: true }).parse();
    const kept = new Set<Element>();
    for (const mark of article?.content ?? []) {
      const element = elements[mark];
      if (element) kept.add(element);
    }
    const hasText = [...kept].some(({ childNodes }) =>
      childNodes.some((node) => 'value' in node && node.value.trim() !== ''),
    );
    return hasText ? { kept, title: article?.title ?? '' } : undefined;
  } catch {
    // No tree has been seen that it fails on; a page is to be read all the same.
    return undefined;
  }
}

/** Readability takes the text of every element anew, so that its time grows with the depth of the page. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 150;

/** The elements of some names, and those that lead to others, with all elements in them. */
function within(tree: Tree, names: ReadonlySet<string>): Set<Element> {
  const found = new Set<Element>();
  for (const element of elementsIn(tree)) {
    const { tagName, parentNode } = element;
    const isIn = parentNode && found.has(parentNode as Element);
    if (isIn || names.has(tagName) || leadsOn(element)) found.add(element);
  }
  return found;
}

const leadsOn = (element: Element): boolean =>
  LEADING_ROLES.has(attribute(element, 'role') ?? '') ||
  [attribute(element, 'class'), attribute(element, 'id')].some((name) => name && LEADING_CLASS.test(name));

function depthOf(tree: Tree): number {
  const depths = new Map<Node, number>();
  let deepest = 0;
  for (const element of elementsIn(tree)) {
    const depth = 1 + ((element.parentNode && depths.get(element.parentNode)) ?? 0);
    depths.set(element, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Readability may give the attributes of one element to another, so each mark is an attribute of its own name. */
const MARK = 'data-n';

/** The tree as Readability's own small parser reads it: every element closed, every mark in place. */
function marked(tree: Tree, elements: readonly Element[]): string {
  const marks = new Map<Node, number>(elements.map((element, index) => [element, index]));
  const pieces: string[] = [];
  const open: (Node | string)[] = [tree];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') pieces.push(next);
    else if ('value' in next) pieces.push(escaped(next.value));
    else if (isElement(next)) {
      if (UNSEEN.has(next.tagName)) continue;
      // Word processors write elements such as <st1:date> into their pages.
      const name = /^[a-z][a-z\d-]*$/u.test(next.tagName) ? next.tagName : 'span';
      // A caption that is not read aloud is text all the same, and Readability would drop it.
      const dropped = name === 'figcaption' ? 'aria-hidden' : '';
      const attributes = next.attrs.filter((own) => /^[a-z][\w:.-]*$/iu.test(own.name) && own.name !== dropped);
      const written = attributes.map((own) => ` ${own.name}="${escaped(own.value)}"`).join('');
      pieces.push(`<${name}${written} ${MARK}${marks.get(next) ?? ''}=""`);
      if (next.childNodes.length === 0) {
        pieces.push(VOID.has(name) ? '/>' : `></${name}>`);
        continue;
      }
      pieces.push('>');
      open.push(`</${name}>`);
    }
    if (typeof next !== 'string' && 'childNodes' in next) {
      for (let i = next.childNodes.length - 1; i >= 0; i--) open.push(next.childNodes[i] as Node);
    }
  }
  return pieces.join('');
}

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);

function marksIn(root: ReadableElement): number[] {
  const marks: number[] = [];
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    for (const { name } of Array.from(element.attributes ?? [])) {
      if (name.startsWith(MARK)) marks.push(Number(name.slice(MARK.length)));
    }
    open.push(...Array.from(element.children ?? []));
  }
  return marks;
}

/** What is asked of an element in the tree that Readability works on. */
export interface ReadableElement {
  readonly attributes?: ArrayLike<{ readonly name: string }>;
  readonly children?: ArrayLike<ReadableElement>;
}
