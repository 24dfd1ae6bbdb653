import { francAll } from 'franc';
import { knownTag } from '../locale/index.js';
import { chineseScript } from './han.js';

/** The tag of the language a text is written in, or undefined where the text is too short or the detector unsure. */
export function detect(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const candidates: (readonly [string, number])[] = [];
  for (const [code, score] of francAll(sample, { minLength: 10 })) {
    const tag = tagOf(code);
    if (tag && !candidates.some(([other]) => other === tag)) candidates.push([tag, score]);
  }
  const [best, next] = candidates;
  if (!best) return undefined;
  if (next && best[1] - next[1] < MARGIN) return undefined;
  return knownTag(`${best[0]}-${chineseScript(sample) ?? 'und'}`) ?? best[0];
}

/** More text than this makes no detector surer. */
const SAMPLE = 2000;

/** Scores are relative to the best, which has 1. */
const MARGIN = 0.01;

const TAGS = new Map<string, string | undefined>();

/** The detector speaks ISO 639-3; canonical BCP 47 has the two-letter codes, and names individual languages' groups. */
function tagOf(code: string): string | undefined {
  if (!TAGS.has(code)) TAGS.set(code, knownTag(INDIVIDUAL[code] ?? code));
  return TAGS.get(code);
}

const INDIVIDUAL: Readonly<Record<string, string>> = { zlm: 'ms', nob: 'no' };
