import { Option } from 'commander';
import {
  type Article,
  align,
  type Bead,
  formatWordPairs,
  LADDER_FORMATS,
  learnWords,
  type Problem,
  windowTexts,
} from '../../index.js';
import { annotateInputs, statusOf } from '../articles.js';
import { cacheNotes, openCache } from '../cache/open.js';
import type { AddCommand } from '../command.js';
import { configured, readConfig } from '../config.js';
import { addEmbeddingOptions, checkEmbeddingOptions, type EmbeddingOptions } from '../embeddings/options.js';
import { type Fetched, fetchVectors } from '../embeddings/vectors.js';
import type { Io } from '../io.js';
import { readLexicon } from '../lexicon.js';
import { addCommonOptions, type CachedOptions, type GivenOptions } from '../options.js';
import { openOutput, writeProblems } from '../output.js';
import { progress } from '../progress.js';

interface AlignOptions extends GivenOptions, EmbeddingOptions {
  readonly lexicon?: string;
  readonly learn?: string;
  readonly split: 'sentence' | 'line';
}

/** `tertium align`: the ladder of two documents. */
export const addAlign: AddCommand = (command, io, finish) => {
  command
    .addOption(new Option('--split <unit>', 'what a segment is').choices(['sentence', 'line']).default('sentence'))
    .option('--lexicon <file>', 'word pairs that help: source TAB target, or target @ source, a pair a line')
    .option('--learn <file>', 'write the word pairs that the two documents teach');
  addCommonOptions(addEmbeddingOptions(command), Object.keys(LADDER_FORMATS)).action(
    async (source: string, target: string, given: AlignOptions) => {
      checkEmbeddingOptions(given);
      const options = configured(given, await readConfig(given.config));
      const inputs = await annotateInputs([source, target], options, io, {
        split: options.split,
      });
      const articles: Article[] = [];
      for await (const article of inputs.articles()) articles.push(article);
      const problems: Problem[] = [...inputs.problems()];
      const [first, second = source === target ? first : undefined, ...others] = articles;
      if (first && second && others.length === 0) {
        const languages = { source: first.document.language, target: second.document.language };
        const known = options.lexicon === undefined ? NO_WORDS : await readLexicon(options.lexicon, languages);
        const meant = await vectorsOf([first, second], options, io);
        problems.push(...known.problems, ...meant.problems);
        const { vectors } = meant;
        const ladder = align([first, second], { dictionaries: known.dictionaries, ...(vectors && { vectors }) });
        problems.push(...strangers(ladder, `${source} ${target}`));
        const output = openOutput(options.output, io);
        await output.write(LADDER_FORMATS[options.format]?.(ladder, first, second) ?? []);
        await output.close();
        if (options.learn !== undefined) await writeLearned(options.learn, ladder, first, second, io);
      } else if (statusOf(problems) === 0) {
        const message = `align takes two documents, and these inputs hold ${articles.length}`;
        problems.push({ level: 'error', path: `${source} ${target}`, message });
      }
      writeProblems(problems, options.quiet === true, io);
      finish(statusOf(problems));
    },
  );
};

/** A note where the texts have nothing to do with each other: one may be the wrong file. */
function strangers(ladder: readonly Bead[], path: string): Problem[] {
  if (ladder.length === 0 || ladder.some(({ score }) => score > 0)) return [];
  return [{ level: 'note', path, message: 'no sentence of the one has a counterpart in the other' }];
}

const NO_WORDS = { dictionaries: [], problems: [] };

/** The vectors that a server makes of the documents, where one is named: nothing leaves the machine unasked. */
async function vectorsOf(
  articles: readonly Article[],
  options: CachedOptions & EmbeddingOptions,
  io: Io,
): Promise<Fetched> {
  const { embeddings: url, embeddingModel: model } = options;
  if (url === undefined) return { problems: [] };
  const texts = windowTexts(articles);
  const shown = progress('reading sentence vectors', texts.length, options, io);
  const server = { url, ...(model !== undefined && { model }) };
  const cache = openCache(options.cache);
  const { vectors, problems } = await fetchVectors(texts, server, cache, shown.step);
  shown.end();
  const notes = cache ? cacheNotes(options.cache, cache.counts()) : [];
  return { ...(vectors && { vectors }), problems: [...problems, ...notes] };
}

/** Writes what two documents teach, the words of the first one first. */
async function writeLearned(path: string, ladder: readonly Bead[], first: Article, second: Article, io: Io) {
  const output = openOutput(path, io);
  for (const { source, pairs } of learnWords([{ articles: [first, second], ladder }])) {
    const ordered =
      source === first.document.language
        ? pairs
        : pairs.map((pair) => ({ ...pair, source: pair.target, target: pair.source }));
    await output.write(formatWordPairs(ordered));
  }
  await output.close();
}
