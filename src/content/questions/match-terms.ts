import { paragraph, plain, say } from '../../document/index.js';
import { type Term, termWith } from '../terms/index.js';
import { withoutProgram } from './fixed.js';
import { objectiveIn } from './objectives.js';
import type { Prompt, QuestionType } from './question-type.js';

const FEWEST = 4;

function promptFor(all: readonly Term[]): Prompt {
  const asked = all.slice(0, -1);
  // In the order of their letters, which says nothing about the pairs.
  const meanings = all.map(({ meaning }) => meaning).toSorted((a, b) => (plain(a) < plain(b) ? -1 : 1));
  const pairs = asked.map(({ meaning }) => meanings.indexOf(meaning));
  const text = asked.map(({ term }, index) => say`${term}: ${meanings[pairs[index] ?? 0] ?? []}.`);
  return {
    ...withoutProgram({ kind: 'chosen', ids: asked.map(({ id }) => id) }),
    id: all.map(({ id }) => id).join(' '),
    ask: { what: 'terms', terms: all.map(({ id }) => id) },
    stem: say`Which description fits each term?`,
    forms: ['match'],
    match: { left: asked.map(({ term }) => term), right: meanings, key: pairs },
    fixed: { wrong: [], paragraphs: text },
    show: () => paragraph(say`the pairs`),
    brief: () => 'the pairs below',
    because: () => say`Each description fits one term only; one description is left over.`,
    proofOutput: () => '',
    remember: say`Each word of this subject has one meaning.`,
  };
}

/** Which description fits each term? */
export const matchTerms: QuestionType = {
  id: 'match-terms',
  words: { title: 'Match the terms', objective: objectiveIn('match-terms') },
  minutes: 2,
  needsVersion: false,
  showsNoProgram: true,
  pose: ({ trace }) => {
    const all = (trace.program.subject ?? '').split(' ').flatMap((id) => termWith(id) ?? []);
    return all.length <= FEWEST ? [] : [promptFor(all)];
  },
};
