import type { Item, Solution } from '../../src/assessment/items/item.js';
import { code, type Sentence, say } from '../../src/document/index.js';
import type { Figure } from '../../src/output/sheet.js';
import type { OnDemand } from '../../src/output/writer.js';

const solutions: ReadonlyMap<string, Solution> = new Map([
  [
    'K7Q2W9',
    {
      columns: [say`line`, say`what happens`, say`names`],
      rows: [
        {
          line: '1',
          cells: [
            say`A list of three strings is created. ${code('team')} refers to it.`,
            say`${code('team')} → list 1`,
          ],
        },
        {
          line: '2',
          cells: [
            say`No new list. ${code('squad')} now refers to the same list.`,
            say`${code('team')} → list 1, ${code('squad')} → list 1`,
          ],
        },
        {
          line: '3',
          cells: [
            say`"Ben" is removed from list 1. It is the only list, so both names show the change.`,
            say`as before; list 1 is ${code("['Ana', 'Caro']")}`,
          ],
        },
        {
          line: '4',
          cells: [
            say`A second list is created. ${code('squad')} now refers to it. List 1 does not change.`,
            say`${code('team')} → list 1, ${code('squad')} → list 2`,
          ],
        },
        { line: '5', cells: [say`${code('team')} still refers to list 1.`, []] },
      ],
      paragraphs: [],
      figures: [
        { moment: { line: 2, visit: 1 }, caption: say`After line 2` },
        { moment: { line: 4, visit: 1 }, caption: say`After line 4` },
      ],
      answer: say`B, ${code("['Ana', 'Caro']")}.`,
      remember: say`${code('squad.remove(…)')} changes an object. ${code('squad = …')} moves a name.`,
      marker: [
        { answer: 'A', meaning: '"= copies" (line 2)' },
        { answer: 'C', meaning: '"assignment changes the list" (line 4)' },
      ],
    },
  ],
  [
    'M3X8T1',
    {
      columns: [say`line`, say`what happens to the list ${code('["tea"]')}`, say`references`, say`who refers to it`],
      rows: [
        { line: '1', cells: [say`It is created; ${code('cup')} refers to it.`, say`1`, [code('cup')]] },
        {
          line: '2',
          cells: [
            say`The new list ${code('tray')} refers to it in two slots: +2.`,
            say`3`,
            say`${code('cup')}, ${code('tray[0]')}, ${code('tray[1]')}`,
          ],
        },
        {
          line: '3',
          cells: [say`The new dictionary refers to it as a value: +1.`, say`4`, say`… and the value under "table 4"`],
        },
        {
          line: '4',
          cells: [say`${code('bill')} refers to the dictionary, not to the list: no change.`, say`4`, say`the same`],
        },
        {
          line: '5',
          cells: [
            say`${code('del cup')} removes the name: −1. The list stays, since three references are left.`,
            say`3`,
            say`${code('tray[0]')}, ${code('tray[1]')}, value under "table 4"`,
          ],
        },
        {
          line: '6',
          cells: [
            say`${code('order')} now refers to ${code('None')}. The dictionary stays because ${code('bill')} refers to it: no change.`,
            say`3`,
            say`the same`,
          ],
        },
        {
          line: '7',
          cells: [
            say`${code('None')} takes the place of the list in the dictionary: −1.`,
            say`2`,
            say`${code('tray[0]')}, ${code('tray[1]')}`,
          ],
        },
      ],
      paragraphs: [],
      figures: [{ moment: { line: 3, visit: 1 }, caption: say`After line 3` }],
      answer: say`2.`,
      remember: say`count the places that refer to the object directly (names, slots, values, attributes) and nothing else.`,
      tryIt: say`add ${code('import sys')} and ${code('print(sys.getrefcount(tray[0]))')}. It prints 3: the 2 references, and 1 more while ${code('getrefcount')} runs.`,
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
