import type { Solution } from '../../src/assessment/items/item.js';
import { code, say } from '../../src/document/index.js';

/** A worked solution but for its pictures and the marker's line, which sheets and items write in different ways. */
type Worked = Omit<Solution, 'figures' | 'marker'>;

/** Level 1: two names, one list. */
export const teamSolution: Worked = {
  columns: [say`line`, say`what happens`, say`names`],
  rows: [
    {
      line: '1',
      cells: [say`A list of three strings is created. ${code('team')} refers to it.`, say`${code('team')} → list 1`],
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
  answer: say`B, ${code("['Ana', 'Caro']")}.`,
  remember: say`${code('squad.remove(…)')} changes an object. ${code('squad = …')} moves a name.`,
};

/** Level 3: who refers to a list. */
export const cupSolution: Worked = {
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
  answer: say`2.`,
  remember: say`count the places that refer to the object directly (names, slots, values, attributes) and nothing else.`,
  tryIt: say`add ${code('import sys')} and ${code('print(sys.getrefcount(tray[0]))')}. It prints 3: the 2 references, and 1 more while ${code('getrefcount')} runs.`,
};
