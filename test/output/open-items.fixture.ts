import type { Item } from '../../src/assessment/items/item.js';
import { heapText } from '../../src/content/questions/heap-text.js';
import { type Block, code, codeBlock, drawing, paragraph, say } from '../../src/document/index.js';
import { parse } from '../../src/machine/python/index.js';
import { finalSnapshot } from '../../src/machine/trace/index.js';
import { runOf } from '../content/questions/posing.fixture.js';
import { itemOf, programOf } from './item-parts.fixture.js';

const blank = { choices: undefined };
const truth = { choices: ['True', 'False'] };

const trace: Item = itemOf({
  code: 'T4R6C8',
  topic: 'aliasing',
  question: 'trace-table',
  level: 3,
  ask: { what: 'trace', line: 3 },
  title: say`Trace the program`,
  task: say`Fill in every blank cell.`,
  points: 3,
  minutes: 3,
  program: programOf('cup = ["tea"]\nmug = cup\nmug.append("<milk>")\n'),
  stem: say`What does each name refer to after each line?`,
  lookup: {
    head: [say`object`, say`bytes`],
    rows: [
      [say`an <empty> list`, say`56`],
      [say`each slot`, say`8`],
    ],
  },
  interaction: {
    kind: 'table',
    table: {
      columns: [say`after line`, say`${code('cup')}`, say`${code('mug')}`],
      rows: [
        { head: say`1`, cells: [{ given: '["tea"]' }, { given: '–' }] },
        { head: say`2`, cells: [{ given: '["tea"]' }, blank] },
        { head: say`3`, cells: [blank, blank] },
      ],
    },
    key: ['["tea"]', '["tea", "<milk>"]', '["tea", "<milk>"]'],
    feedback: say`Right. Both names refer to the one list.`,
    expected: [
      {
        answer: ['["tea"]', '["tea"]', '["tea", "<milk>"]'],
        misconceptions: ['assignment-copies-object'],
        feedback: say`This would be right if line 2 made a copy. It makes ${code('mug')} refer to the same list.`,
      },
    ],
  },
});

const truths: Item = itemOf({
  code: 'S1Q3E5',
  topic: 'identity-and-caching',
  question: 'is-equals-table',
  level: 2,
  ask: { what: 'truths', line: 3 },
  title: say`Same object, or equal?`,
  task: say`Fill in every blank cell. Use only the words given below the table.`,
  points: 4,
  minutes: 2,
  program: programOf('pan = [1]\npot = pan\nlid = pan[:]\n'),
  stem: say`What does each comparison give after line 3?`,
  interaction: {
    kind: 'table',
    table: {
      columns: [say`names`, say`${code('is')}`, say`${code('==')}`],
      rows: [
        { head: say`${code('pan')}, ${code('pot')}`, cells: [truth, truth] },
        { head: say`${code('pan')}, ${code('lid')}`, cells: [truth, truth] },
      ],
    },
    key: ['True', 'True', 'False', 'True'],
    feedback: say`Right. The slice on line 3 is a list of its own.`,
    expected: [
      {
        answer: ['True', 'True', 'True', 'True'],
        misconceptions: ['slice-aliases', 'equal-is-identical'],
        feedback: say`This would be right if ${code('pan[:]')} were the same list. It creates a new one.`,
      },
    ],
  },
});

const order: Item = itemOf({
  code: 'D2L4N6',
  topic: 'deallocation',
  question: 'finalizer-order',
  level: 4,
  ask: { what: 'order', line: 5 },
  title: say`Order the events`,
  task: say`Number the events: 1 for what happens first.`,
  points: 3,
  minutes: 4,
  program: programOf('pair = [Node("x"), Node("y")]\nprint("go")\ndel pair\n'),
  stem: say`In which order do these events happen?`,
  interaction: {
    kind: 'order',
    events: [
      { id: 'y', content: paragraph(say`y is freed`) },
      { id: 'go', content: codeBlock('print("go")') },
      { id: 'x', content: paragraph(say`x is freed`) },
    ],
    key: ['go', 'y', 'x'],
    feedback: say`Right. Line 3 frees the list, which drops its last slot first.`,
    expected: [
      {
        answer: ['go', 'x', 'y'],
        misconceptions: ['front-to-back'],
        feedback: say`This would be right if a list dropped its first slot first. It begins at its end.`,
      },
    ],
  },
});

const match: Item = itemOf({
  code: 'P5A7R9',
  topic: 'allocation',
  question: 'match-terms',
  level: 2,
  ask: { what: 'terms' },
  title: say`Match the terms`,
  task: say`Write the letter that fits beside each term. Some letters are left over.`,
  points: 2,
  minutes: 2,
  program: programOf(''),
  stem: say`Which description fits each term?`,
  interaction: {
    kind: 'match',
    left: [say`frame`, say`heap`],
    right: [say`where objects are`, say`a file on disk <tmp>`, say`the names of one running call`],
    key: [2, 0],
    feedback: say`Right. Frames refer to objects; the objects are on the heap.`,
  },
});

const claim: Item = itemOf({
  code: 'B6M8K1',
  topic: 'true-or-false-claims',
  question: 'true-false-reason',
  level: 3,
  ask: { what: 'claim', claim: 'del-frees' },
  title: say`True or false?`,
  task: say`Tick true or false. Give the reason in one sentence.`,
  points: 2,
  minutes: 2,
  program: programOf(''),
  stem: say`Is it true that ${code('del name')} always frees the object?`,
  interaction: {
    kind: 'claim',
    key: false,
    lines: 2,
    reason: say`${code('del')} removes a name; another reference may keep the object.`,
    wrongReasons: [],
    feedback: say`Right. An object is freed when its last reference goes.`,
  },
});

const essay: Item = itemOf({
  code: 'E7W9H2',
  topic: 'cycles-and-gc',
  question: 'draw-program',
  level: 5,
  ask: { what: 'draw' },
  title: say`Draw the memory`,
  task: say`Draw in the frame.`,
  points: 2,
  minutes: 5,
  program: programOf('pair = []\npair.append(pair)\n'),
  stem: say`What does memory look like after line 2?`,
  interaction: {
    kind: 'essay',
    rubric: { space: 'drawing', size: 5, points: [say`one list`, say`an arrow from its slot to itself`] },
    feedback: say`Right. The list refers to itself.`,
  },
});

/** The memory after the last line of a program, as an option draws it. */
function memoryOf(source: string): Block {
  const trace = runOf(parse(source, 'main.py'));
  const snapshot = finalSnapshot(trace);
  return drawing(heapText(trace, snapshot) ?? '', snapshot);
}

const pictures: Item = itemOf({
  code: 'V3C5X7',
  topic: 'aliasing',
  question: 'choose-diagram',
  level: 1,
  ask: { what: 'picture', line: 2 },
  title: say`Choose the picture`,
  program: programOf('cup = ["<tea>"]\nmug = cup\n'),
  stem: say`Which picture shows the memory after line 2?`,
  interaction: {
    kind: 'choice',
    fixedOrder: false,
    options: [
      {
        id: 'a',
        content: memoryOf('cup = ["<tea>"]\nmug = cup\n'),
        isKey: true,
        feedback: say`Right. Both arrows end at the same box.`,
        misconceptions: [],
      },
      {
        id: 'b',
        content: memoryOf('cup = ["<tea>"]\nmug = ["<tea>"]\n'),
        isKey: false,
        feedback: say`This would be right if line 2 made a copy. It creates no list.`,
        misconceptions: ['assignment-copies-object'],
      },
    ],
  },
});

const telling: Item = itemOf({
  code: 'L8D3Z6',
  topic: 'deallocation',
  question: 'predict-output',
  level: 4,
  program: programOf(
    'oak = Node("oak")\ndel oak\n',
    'class Node:\n    def __init__(self, label):\n        self.label = label\n\n    def __del__(self):\n        print("freed", self.label)\n',
  ),
  stem: say`What does line 2 print?`,
  interaction: {
    kind: 'lines',
    key: ['freed oak'],
    accept: [],
    expected: [],
    feedback: say`Right. Line 2 takes the last reference away.`,
  },
});

/** Items that are answered in other ways than by a number, lines or ticks. */
export const openItems: readonly Item[] = [trace, truths, order, match, claim, essay, pictures, telling];
