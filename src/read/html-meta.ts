import { isoDate } from './format.js';
import { attribute, type Element, elementsIn, type Tree, textOf } from './html-tree.js';

/** What a page says of itself. */
export interface HtmlMeta {
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** Names under which pages give the day of publication, the surest first. */
const DATES: readonly string[] = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'dcterms.issued',
  'dc.date.issued',
  'parsely-pub-date',
  'pubdate',
  'date',
  'dc.date',
  'dcterms.date',
];

export function metaOf(tree: Tree): HtmlMeta {
  const elements = [...elementsIn(tree)];
  const named = new Map<string, string>();
  for (const element of elements) {
    const key = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const value = attribute(element, 'content') ?? attribute(element, 'datetime');
    if (key && value && !named.has(key.toLowerCase())) named.set(key.toLowerCase(), value);
  }
  const records = elements.filter((element) => attribute(element, 'type') === 'application/ld+json').map(recordOf);
  const first = (tagName: string): Element | undefined => elements.find((element) => element.tagName === tagName);
  const language = ['html', 'body'].map((name) => {
    const element = first(name);
    return element && (attribute(element, 'lang') || attribute(element, 'xml:lang'));
  });
  const time = elements.find((element) => element.tagName === 'time' && isoDate(attribute(element, 'datetime')));
  const dates = [
    ...DATES.slice(0, 2).map((name) => named.get(name)),
    ...records.map((record) => fieldIn(record, 'datePublished')),
    ...DATES.slice(2).map((name) => named.get(name)),
    time && attribute(time, 'datetime'),
  ];
  const heading = first('title');
  const canonical = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
  return {
    language:
      language.find(Boolean) ?? equivalent(elements, 'content-language') ?? named.get('og:locale')?.replace('_', '-'),
    title:
      named.get('og:title') ??
      records.map((record) => fieldIn(record, 'headline')).find(Boolean) ??
      (heading && textOf(heading)),
    published: dates.map(isoDate).find(Boolean),
    url: (canonical && attribute(canonical, 'href')) ?? named.get('og:url'),
  };
}

function equivalent(elements: readonly Element[], name: string): string | undefined {
  const meta = elements.find((element) => attribute(element, 'http-equiv')?.toLowerCase() === name);
  return meta && attribute(meta, 'content');
}

/** A script element with data in it (JSON-LD). */
function recordOf(element: Element): unknown {
  try {
    return JSON.parse(textOf(element));
  } catch {
    return undefined;
  }
}

/** The first string of this name in a record, the outermost first. */
function fieldIn(record: unknown, name: string): string | undefined {
  const open = [record];
  for (let seen = 0; seen < open.length && seen < MOST_VALUES; seen++) {
    const value = open[seen];
    if (typeof value !== 'object' || value === null) continue;
    const found: unknown = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof found === 'string') return found;
    open.push(...Object.values(value).slice(0, MOST_VALUES));
  }
  return undefined;
}

const MOST_VALUES = 1000;
