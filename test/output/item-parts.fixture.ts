import type { Item } from '../../src/assessment/items/item.js';
import { say } from '../../src/document/index.js';
import { PYTHON_VERSIONS } from '../../src/machine/profiles/profile.js';
import type { Program } from '../../src/machine/python/index.js';

/** A program as writers need it: they read its text only. */
export const programOf = (source: string, prelude?: string): Program => ({
  file: 'main.py',
  source,
  body: [],
  ...(prelude === undefined ? {} : { prelude: { source: prelude, body: [] } }),
});

/** An item with everything but its program, stem and answers filled in. */
export function itemOf(part: Pick<Item, 'program' | 'stem' | 'interaction'> & Partial<Item>): Item {
  return {
    code: 'K7Q2W9',
    topic: 'aliasing',
    question: 'predict-output',
    level: 1,
    versions: PYTHON_VERSIONS,
    ask: { what: 'output', line: 5 },
    title: say`Predict the output`,
    task: say`Choose one answer.`,
    points: 1,
    minutes: 1,
    needs: ['lists'],
    objective: say`I can tell a line that changes an object from a line that moves a name.`,
    separates: [],
    features: { executedLines: 5 },
    ...part,
  };
}
