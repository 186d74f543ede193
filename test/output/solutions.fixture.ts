import type { Item, Solution } from '../../src/assessment/items/item.js';
import { type Sentence, say } from '../../src/document/index.js';
import type { Figure } from '../../src/output/sheet.js';
import type { OnDemand } from '../../src/output/writer.js';
import { cupSolution, teamSolution } from './worked.fixture.js';

const solutions: ReadonlyMap<string, Solution> = new Map([
  [
    'K7Q2W9',
    {
      ...teamSolution,
      figures: [
        { moment: { line: 2, visit: 1 }, caption: say`After line 2` },
        { moment: { line: 4, visit: 1 }, caption: say`After line 4` },
      ],
      marker: [
        { answer: 'A', meaning: '"= copies" (line 2)' },
        { answer: 'C', meaning: '"assignment changes the list" (line 4)' },
      ],
    },
  ],
  [
    'M3X8T1',
    {
      ...cupSolution,
      figures: [{ moment: { line: 3, visit: 1 }, caption: say`After line 3` }],
      marker: [
        { answer: '0', meaning: 'names only, or del destroys' },
        { answer: '1', meaning: 'tray counted once' },
        { answer: '3', meaning: 'line 7 forgotten, or 1 added for getrefcount' },
      ],
    },
  ],
]);

const nothingMore = (item: Item): Solution => ({
  columns: [say`line`, say`what happens`],
  rows: [{ line: '1–2', cells: [say`The list is created.`] }],
  paragraphs: [say`Nothing else refers to it.`],
  figures: [],
  answer: item.stem,
  remember: say`one object may have several names.`,
  marker: [],
});

/** A picture as simple as can be, with what makes escaping hard. */
export const figureOf = (caption: Sentence): Figure => ({
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="50" viewBox="0 0 180 50" role="img"><title>team → list 1</title><rect x="90.5" y="10.5" width="70" height="26" fill="none" stroke="#000"/><text x="8" y="28" font-size="12">team</text><path d="M45 24H84" stroke="#000"/><path d="M90 24l-8-4v8z"/><text x="97" y="28" font-size="12">list &lt;1&gt; :) $$</text></svg>',
  text: 'team refers to list <1>.\nlist <1>: "Ana", "Caro".',
  caption,
  width: 180,
  height: 50,
});

/** Solutions of the model items, and short ones for the rest. */
export const onDemand: OnDemand = {
  solutionOf: (item) => solutions.get(item.code) ?? nothingMore(item),
  figuresOf: (_item, moments) => moments.map(({ caption }) => figureOf(caption)),
};
