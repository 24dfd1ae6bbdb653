import { expect, test } from 'vitest';
import { blocksOf, characterAt, problemsOf, readText } from './reading.js';

const SENTENCES =
  'On 9 March 2024 the mayor opened the bridge, which is 412 metres long, and several thousand people crossed it.';

const PAGE = `<!doctype html><html lang="en-GB"><head>
<title>New bridge opens | Norhaven Herald</title>
<meta property="article:published_time" content="2024-03-10T08:00:00Z">
<link rel="canonical" href="https://example.org/bridge">
<script>document.write('<p>Script 1</p>')</script><style>p { top: 2px }</style>
</head><body>
<nav><ul><li><a href="/">Home 3</a></li><li><a href="/sport">Sport 4</a></li></ul></nav>
<header><h1>New bridge opens</h1></header>
<article>
<p>${SENTENCES}<sup><a href="#fn1">1</a></sup></p>
<p onclick="alert(5)">It cost &euro;86.4&nbsp;million,
   of which the state paid <b>62</b> per cent; <del>70</del> <ins>71</ins> people
   worked   on it. ${SENTENCES}</p>
<ul><li>Length: 412 m</li><li>Lanes: <p>4</p></li></ul>
<table><caption>Traffic 2024</caption><tr><th>Month</th><td>18&#44;500</td></tr></table>
<figure><img src="x.png" alt="6"><figcaption>The bridge in 1936</figcaption></figure>
<p hidden>Hidden 7</p><p style="display: none">Hidden 8</p>
<p>${SENTENCES} ${SENTENCES}</p>
</article>
<aside><p>Read also: 10 other bridges</p></aside>
<footer><p>© 2024 Norhaven Herald, 12 Harbour Road</p></footer>
</body></html>`;

test('the article without what stands around it, and what the page says of itself', () => {
  const { documents, problems } = readText('a.html', PAGE);
  expect(problems).toEqual([]);
  expect(documents).toMatchObject([
    {
      language: 'en-GB',
      title: 'New bridge opens | Norhaven Herald',
      published: '2024-03-10',
      url: 'https://example.org/bridge',
    },
  ]);
  expect(documents.flatMap(blocksOf)).toEqual([
    'heading: New bridge opens',
    `paragraph: ${SENTENCES}`,
    `paragraph: It cost €86.4\u00a0million, of which the state paid 62 per cent; 71 people worked on it. ${SENTENCES}`,
    'item: Length: 412 m',
    'item: Lanes:',
    'item: 4',
    'paragraph: Traffic 2024',
    'cell: Month',
    'cell: 18,500',
    'paragraph: The bridge in 1936',
    `paragraph: ${SENTENCES} ${SENTENCES}`,
  ]);
});

test.each([
  ['as the page calls itself', 'New bridge opens | Norhaven Herald', 'New bridge opens'],
  [
    'in other words',
    'The new bridge over the Norhaven opens at last',
    'The new bridge over the Norhaven is open at last',
  ],
  ['where the page calls itself by something else', 'News', 'The new bridge over the Norhaven is open at last'],
])('the headline is kept: %s', (_, title, headline) => {
  const paragraphs = `<p>${SENTENCES}</p>`.repeat(5);
  const page = `<html><head><title>${title}</title></head><body><article><h1>${headline}</h1>${paragraphs}</article></body></html>`;
  const [document] = readText('a.html', page).documents;
  expect(document && blocksOf(document)[0]).toBe(`heading: ${headline}`);
});

test.each(['\n', '\r\n'])('places lead back to the file, with line ends %j', (end) => {
  const file = PAGE.replaceAll('\n', end);
  const [document] = readText('a.html', file).documents;
  expect(document).toBeDefined();
  for (const [words, written = words[0]] of [
    ['412 metres'],
    ['€', '&'],
    ['62'],
    ['71'],
    ['worked'],
    ['Length'],
    ['500'],
  ] as [string, string?][]) {
    const at = document?.text.indexOf(words) ?? -1;
    expect(document && characterAt(file, document, at), words).toBe(written);
  }
});

test.each<[string, string, string | undefined]>([
  ['<meta property="og:published_time" content="2024-01-02">', '<time datetime="2020-01-01">x</time>', '2024-01-02'],
  [
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-01-03T10:00:00+01:00"}]}</script>',
    '',
    '2024-01-03',
  ],
  [
    '<script type="application/ld+json">{"datePublished":</script>',
    '<time datetime="2024-01-04T07:00">x</time>',
    '2024-01-04',
  ],
  ['<meta name="date" content="4 January">', '<time>5 May</time>', undefined],
])('the day of publication: %s', (head, body, published) => {
  const text = `<html lang=en><head>${head}</head><body>${body}<p>One 1.</p></body></html>`;
  expect(readText('a.html', text).documents[0]?.published).toBe(published);
});

test('a page without an article is read whole but for what stands around', () => {
  const { documents } = readText('a.html', '<body lang=de><nav>Start 1</nav><p>Kurz 2.<p>Zeile<br>3</body>');
  expect(documents.flatMap(blocksOf)).toEqual(['paragraph: Kurz 2.', 'paragraph: Zeile\n3']);
});

test.each([
  [
    'a line of text goes on through elements that no one knows',
    '<p>Seite <sdfield>4</sdfield> von <o:p>9</o:p>',
    ['paragraph: Seite 4 von 9'],
  ],
  [
    'what a page made for itself is a box',
    '<x-head>Eins 1</x-head><x-body>Zwei 2</x-body>',
    ['paragraph: Eins 1', 'paragraph: Zwei 2'],
  ],
  [
    'a formula is read once',
    '<p>Es sind <math><semantics><mrow><mn>3</mn><mo>+</mo><mn>4</mn></mrow><annotation>3 + 4</annotation></semantics></math> Tage',
    ['paragraph: Es sind 3+4 Tage'],
  ],
  [
    'figures above the line',
    '<p>12 km<sup>2</sup>, 10<sup>&minus;6</sup>, 23.100<sup><b>1</b></sup>, 5<sup>th</sup> 6<p>7',
    ['paragraph: 12 km², 10⁻⁶, 23.100¹, 5th 6', 'paragraph: 7'],
  ],
  ['what is said where a film cannot be played', '<p>Eins 1<video>Kein Film 2</video>', ['paragraph: Eins 1']],
  [
    'a caption that is not read aloud',
    '<figure><i aria-hidden="true">9</i><figcaption aria-hidden="true">Bild 1</figcaption></figure>',
    ['paragraph: Bild 1'],
  ],
])('%s', (_, body, blocks) => {
  expect(readText('a.html', `<body lang=de>${body}</body>`).documents.flatMap(blocksOf)).toEqual(blocks);
});

test('an encoding that the page declares is used', () => {
  const page = Buffer.from('<meta charset="windows-1251"><p>\xcc\xee\xf1\xf2 412</p>', 'latin1');
  expect(readText('a.ru.html', page as unknown as string).documents[0]?.text).toBe('Мост 412');
});

test.each([
  ['nothing', '<html></html>', 'error: empty'],
  ['scripts alone', '<script>var x = 12;</script>', 'error: empty'],
])('a page of %s', (_, text, problem) => {
  expect(problemsOf(readText('a.html', text))).toEqual([problem]);
});

test('broken pages end in time', () => {
  for (const text of [
    '<div>'.repeat(1000),
    '<p>a<b>'.repeat(500),
    '<a '.repeat(5000),
    '&amp;'.repeat(5000),
    '<!--'.repeat(5000),
    '<table>'.repeat(300),
  ]) {
    expect(() => readText('a.html', `${text} x 12`)).not.toThrow();
  }
});

test('lines of programs are no text, verse in the same element is', () => {
  const body = `<p>${SENTENCES}</p><pre class="screen"># mount /dev/sda5 /mnt</pre><pre><code>x = 12</code></pre>
<div class="highlight-sh"><pre>sleep 30</pre></div><pre>Nine ships went out,
eight came home.</pre><p>${SENTENCES}</p>`;
  const [document] = readText('a.html', `<html><body><article>${body}</article></body></html>`).documents;
  expect(document && blocksOf(document)).toEqual([
    `paragraph: ${SENTENCES}`,
    'paragraph: Nine ships went out, eight came home.',
    `paragraph: ${SENTENCES}`,
  ]);
});

test('tables of contents and other lists that lead on are no text', () => {
  const list = '<ul><li><a href="a">1.1. The bridge</a></li><li><a href="b">1.2. The road</a></li></ul>';
  const lists = `<div class="toc"><p>Contents</p>${list}</div><div role="navigation">${list}</div><div id="toc">${list}</div>`;
  const page = `<html><body><article>${lists}<p>${SENTENCES}</p><p>${SENTENCES}</p></article></body></html>`;
  const [document] = readText('a.html', page).documents;
  expect(document && blocksOf(document)).toEqual([`paragraph: ${SENTENCES}`, `paragraph: ${SENTENCES}`]);
});
