/** Elements are made here only, and text becomes text nodes: nothing that a document says is ever read as markup. */
export type Child = Node | string | false | undefined;

type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children);
}

export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** `onclick` and its like are listeners; true is an attribute without a value, false and undefined are none. */
function fill<Made extends Element>(element: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child): child is Node | string => child !== false && child !== undefined));
  return element;
}

/** `1 story`, `2 stories`. */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? singular : plural}`;
