import { describe, expect, test } from 'vitest';
import { Laboratory } from '../../../src/assessment/items/laboratory.js';
import {
  type Case,
  featuresOf,
  type Misconception,
  misconceptions,
} from '../../../src/content/misconceptions/index.js';
import { plain, type Sentence } from '../../../src/document/index.js';
import { HeapsheetError } from '../../../src/errors.js';
import type { Program } from '../../../src/machine/python/index.js';
import { birthName, containers, finalSnapshot, snapshotAt, type Trace } from '../../../src/machine/trace/index.js';
import { lastMoment, seen } from './learner.js';
import { PHRASES, randomProgram } from './random-program.js';

const RUNS = 500;
const everyFeature = Object.keys(PHRASES);

/** The idea, asked about every program. */
const always = (idea: Misconception): Misconception => ({ ...idea, concerns: () => true });

/** A program and its true run; undefined where the true machine refuses it. */
function truthOf(program: Program): { readonly laboratory: Laboratory; readonly truth: Trace } | undefined {
  const laboratory = new Laboratory(program);
  try {
    return { laboratory, truth: laboratory.truth('3.13') };
  } catch (error) {
    if (error instanceof HeapsheetError) return undefined;
    throw error;
  }
}

/** Counts of all containers and instances in memory after the last line, by birth, as the run's rules count them. */
function counts(trace: Trace): readonly (readonly [string | undefined, number])[] {
  const snapshot = finalSnapshot(trace);
  return containers(trace)
    .filter((id) => snapshot.object(id).freedOn === undefined)
    .map((id) => [birthName(trace, id), trace.rules.count(snapshot, id)]);
}

/** Programs of a few features only, so that many ideas have nothing to say. */
const narrow = Array.from({ length: 120 }, (_, seed) => {
  const features = everyFeature.filter((_, index) => index === 0 || (seed * 7 + index * index * 3) % 5 === 0);
  return randomProgram(seed, features);
});

/** Programs of all or most features. */
const wide = Array.from({ length: RUNS }, (_, seed) =>
  randomProgram(
    seed,
    everyFeature.filter((_each, index) => seed % 2 === 0 || (seed + index) % 3 > 0),
  ),
);

describe.each(misconceptions)('$id', (idea) => {
  test('changes nothing about a program that it does not concern', () => {
    for (const program of narrow) {
      if (idea.concerns(featuresOf(program))) continue;
      const run = truthOf(program);
      const wrong = run?.laboratory.distorted('3.13', always(idea));
      if (run === undefined || wrong === undefined) continue;
      expect([program.source, seen(wrong), counts(wrong)]).toEqual([
        program.source,
        seen(run.truth),
        counts(run.truth),
      ]);
    }
  });

  test('ends every program in an answer, never in a bug', () => {
    for (const program of wide) {
      const wrong = new Laboratory(program).distorted('3.13', always(idea));
      if (wrong === undefined) continue;
      expect(['normal', 'exception', 'crash', 'refused']).toContain(wrong.end.kind);
      for (const [id, count] of counts(wrong)) expect([id, count >= 0]).toEqual([id, true]);
    }
  });

  test('speaks as the style asks', () => {
    expect(idea.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(plain(idea.words.belief)).toMatch(/^[^a-z].*\.$|^[a-z].*\.$/);
    checkWords(plain(idea.words.belief));
    for (const program of narrow.slice(0, 40)) {
      const run = truthOf(program);
      const wrong = run?.laboratory.distorted('3.13', always(idea));
      if (run === undefined || wrong === undefined) continue;
      for (const about of casesOf(run.truth, wrong)) checkSentences(idea, about, program.source);
    }
  });
});

/** A question about the output, and one about each of a few objects. */
function casesOf(truth: Trace, wrong: Trace): readonly Case[] {
  const moment = lastMoment(truth);
  const snapshot = snapshotAt(truth, moment);
  const asked = containers(truth)
    .filter((id) => snapshot?.object(id).freedOn === undefined)
    .slice(0, 3);
  return [
    { truth, wrong, what: 'output', moment },
    ...asked.map((objectId): Case => ({ truth, wrong, what: 'refcount', moment, objectId })),
  ];
}

function checkSentences({ words }: Misconception, about: Case, source: string): void {
  const hypothesis = words.hypothesis(about);
  const fact = words.fact(about);
  const marker = words.marker(about);
  for (const text of [plain(hypothesis), plain(fact), marker]) {
    expect(text, source).not.toBe('');
    expect(text, source).not.toMatch(/undefined|\[object|NaN| {2}/);
    checkWords(text);
  }
  expect(plain(hypothesis), source).not.toMatch(/\.$/);
  expect(plain(fact), source).toMatch(/\.$/);
  expect(length(hypothesis), plain(hypothesis)).toBeLessThanOrEqual(15);
  expect(length(fact), plain(fact)).toBeLessThanOrEqual(30);
  expect(marker.split(' ').length, marker).toBeLessThanOrEqual(6);
}

/** Words of a sentence; a piece of code is one word, as a reader takes it. */
function length(sentence: Sentence): number {
  const text = sentence
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'code' ? 'code' : 'strong'))
    .join('');
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

const NEVER = [
  /\bvariables?\b/i,
  /\bpointers?\b/i,
  /\bpoints? (to|at)\b/i,
  /\bdies?\b|\bdead\b/i,
  /\bkill(s|ed)?\b/i,
  /\bgarbage\b(?! collector)/i,
  /\bthe refcount\b/i,
  /\blabels?\b/i,
  /\bbox(es)?\b/i,
  /\bborn\b|\ballocated\b/i,
  /\bmodif(y|ies)\b|\bupdates?\b/i,
  /\bcleaned up\b/i,
  /\bmisconception\b/i,
];

function checkWords(text: string): void {
  for (const word of NEVER) expect(text).not.toMatch(word);
}
