import { isSlip } from '../fact/digit-change.js';
import { keysOf } from '../fact/key.js';
import { relate } from '../fact/relate.js';
import type { Article, Bead, Fact } from '../model/index.js';
import type { Comparing } from './story.js';

/** How far from its bead a fact may have moved. */
const NEIGHBOURS = 2;

/**
 * A document that does not state a fact in its bead may do so in a neighbouring one, or anywhere else. Rows of a table
 * are no running text: what another row says is about something else.
 */
export function saidElsewhere(comparing: Comparing, position: number, fact: Fact, side: number): boolean {
  const bead = comparing.ladder[position];
  const article = comparing.articles[side];
  if (!bead || !article || isRow(bead, comparing.articles)) return false;
  for (let at = position - NEIGHBOURS; at <= position + NEIGHBOURS; at++) {
    if (at === position) continue;
    const facts = statedIn(comparing, at, side);
    if (facts.some((other) => agrees(fact, other)) || isToldAsOther(comparing, at, fact, side, facts)) return true;
  }
  return distinctKeys(fact).some((key) => keysIn(article).has(key));
}

const statedIn = ({ ladder, facts }: Comparing, at: number, side: number): Fact[] =>
  (ladder[at]?.sides[side] ?? []).flatMap((segment) => facts[side]?.get(segment) ?? []);

const agrees = (a: Fact, b: Fact): boolean => /^(same|compatible)$/.test(relate(a, b).relation);

/**
 * Where one text joins what the others tell in two sentences, its figure is missing from the one and stands against theirs
 * in the other: a document that says something else there has not left it out.
 */
function isToldAsOther(comparing: Comparing, at: number, fact: Fact, side: number, facts: readonly Fact[]): boolean {
  if (!facts.some((other) => other.kind === fact.kind && mayBeSlip(fact, other))) return false;
  return comparing.articles.some(
    (_, other) => other !== side && statedIn(comparing, at, other).some((one) => agrees(fact, one)),
  );
}

/** Two clock times are two answers to one question; of most other facts a sentence has several. */
function mayBeSlip({ kind, value }: Fact, other: Fact): boolean {
  if (kind === 'time') return true;
  return isSlip(value.amount ?? '', other.value.amount ?? '');
}

/** All sides are cells of one row, so that the tie between them was given and not found. */
export function isRow(bead: Bead, articles: readonly Article[]): boolean {
  const units = bead.sides.flatMap((side, index) => side.map((segment) => articles[index]?.segments[segment]?.unit));
  return units.length > 0 && units[0] !== undefined && units.every((unit) => unit === units[0]);
}

/** A small number may stand anywhere; only a figure that is rare enough says that the fact was told elsewhere. */
function distinctKeys(fact: Fact): string[] {
  return keysOf(fact).filter((key) => !/^#-?\d{1,2}$/.test(key));
}

function keysIn(article: Article): ReadonlySet<string> {
  let keys = KEYS.get(article);
  if (!keys) {
    keys = new Set(article.facts.flatMap(keysOf));
    KEYS.set(article, keys);
  }
  return keys;
}

/** Articles never change, so the keys of each are gathered once. */
const KEYS = new WeakMap<Article, ReadonlySet<string>>();
