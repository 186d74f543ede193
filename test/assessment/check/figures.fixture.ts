import type { CellFigures } from '../../../src/assessment/check/figures.js';

/** Figures of a kind of item that breaks no law, but for what is given. */
export function figuresOf(change: Partial<CellFigures> = {}): CellFigures {
  return {
    topic: 'aliasing',
    question: 'predict-output',
    level: 1,
    size: 400,
    positions: 200,
    items: 200,
    rejected: {},
    separates: { 'rebind-mutates': 150, 'assignment-copies-object': 120, 'slice-aliases': 10 },
    offers: { 'rebind-mutates': 150, 'assignment-copies-object': 120 },
    distractors: { ideas: 400, handMade: 0, padded: 0 },
    luck: { concerned: 100, lucky: 20, byIdea: { 'rebind-mutates': 20 } },
    ranks: { '1 of 3': 60, '2 of 3': 80, '3 of 3': 60 },
    places: {},
    numbers: { 1: 70, 2: 70, 3: 60 },
    guessers: { 'longest option': { score: 70, chance: 66, choices: 200 } },
    cues: { choices: 200, longest: 20, shortest: 10, sharedWord: 0 },
    duplicates: 0,
    load: { codeLines: 1000, mostCodeLines: 6, stemWords: 1200, mostStemWords: 8, minutes: 400 },
    versioned: 0,
    ...change,
  };
}
