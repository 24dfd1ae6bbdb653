import { expect, test } from 'vitest';
import { clausesOf } from '../../src/align/clauses.js';
import { articleOf } from './articles.js';

function clauses(language: string, line: string): string[] {
  const article = articleOf(language, [line]);
  return article.segments.flatMap((segment) =>
    clausesOf(article, segment).map(({ start, end }) => article.document.text.slice(start, end).trim()),
  );
}

test.each([
  ['en', 'They climbed for two days, and then they rested.', ['They climbed for two days,', 'and then they rested.']],
  ['en', 'On May 3, 2019 the mill burnt down.', ['On May 3, 2019 the mill burnt down.']],
  ['en', 'It cost 1,500,000 dollars in all.', ['It cost 1,500,000 dollars in all.']],
  ['en', 'Yes, she said, no, yes.', ['Yes, she said,', 'no, yes.']],
  ['fr', 'Le pont est fermé – on le répare depuis mai.', ['Le pont est fermé –', 'on le répare depuis mai.']],
  ['ja', '昨日の朝はとても寒かった、雪も少し降った。', ['昨日の朝はとても寒かった、', '雪も少し降った。']],
  ['ar', 'وصل القطار متأخرا، ثم غادر المسافرون.', ['وصل القطار متأخرا،', 'ثم غادر المسافرون.']],
  ['en', 'A short one.', ['A short one.']],
])('%s: %s', (language, line, expected) => {
  expect(clauses(language, line)).toEqual(expected);
});
