import type { Expected, Item, Option } from '../../src/assessment/items/item.js';
import { type Block, code, codeBlock, paragraph, type Sentence, say, strong, text } from '../../src/document/index.js';
import { parse } from '../../src/machine/python/index.js';
import { itemOf, programOf } from './item-parts.fixture.js';
import { openItems } from './open-items.fixture.js';

export { itemOf, programOf } from './item-parts.fixture.js';

const option = (id: string, content: Block, feedback: Sentence, misconceptions?: readonly string[]): Option => ({
  id,
  content,
  isKey: misconceptions === undefined,
  feedback,
  misconceptions: misconceptions ?? [],
});

const expected = (answer: Expected['answer'], misconceptions: readonly string[], feedback: Sentence): Expected => ({
  answer,
  misconceptions,
  feedback,
});

const level1: Item = itemOf({
  program: programOf(
    'team = ["Ana", "Ben", "Caro"]\nsquad = team\nsquad.remove("Ben")\nsquad = ["Dev"]\nprint(team)\n',
  ),
  stem: say`What does line 5 print?`,
  interaction: {
    kind: 'choice',
    fixedOrder: false,
    options: [
      option(
        'a',
        paragraph([code("['Ana', 'Ben', 'Caro']")]),
        say`This would be right if line 2 made a second list. It does not: ${code('squad')} is a second name for the same list. So removing "Ben" on line 3 also shows under ${code('team')}.`,
        ['assignment-copies-object'],
      ),
      option(
        'b',
        paragraph([code("['Ana', 'Caro']")]),
        say`Right. Line 3 changes the one list that both names refer to. Line 4 only makes ${code('squad')} refer to another list.`,
      ),
      option(
        'c',
        paragraph([code("['Dev']")]),
        say`This would be right if line 4 changed the list. It only makes the name ${code('squad')} refer to a new list. ${code('team')} still refers to the first one.`,
        ['rebind-mutates'],
      ),
    ],
  },
  proof: { source: 'team = ["Ana", "Ben", "Caro"]\n', prints: "['Ana', 'Caro']\n" },
});

const level3: Item = itemOf({
  code: 'M3X8T1',
  topic: 'reference-counting',
  question: 'refcount-at-line',
  level: 3,
  ask: { what: 'refcount', object: 'list#1', line: 7 },
  title: say`Count the references`,
  task: say`Write one number.`,
  points: 2,
  minutes: 3,
  needs: ['lists', 'dictionaries', 'del', 'None'],
  objective: say`I can count list slots and dictionary values as references.`,
  program: programOf(
    'cup = ["tea"]\ntray = [cup, cup]\norder = {"table 4": cup}\nbill = order\ndel cup\norder = None\nbill["table 4"] = None\n',
  ),
  stem: say`How many references to the list ${code('["tea"]')} are there after line 7?`,
  interaction: {
    kind: 'number',
    key: 2,
    accept: ['two'],
    feedback: say`Right. Only the two slots ${code('tray[0]')} and ${code('tray[1]')} still refer to the list.`,
    expected: [
      expected(
        0,
        ['count-names-only', 'del-destroys-object'],
        say`This would be right if only names counted, or if ${code('del cup')} freed the list. But both slots of ${code('tray')} still refer to the list after line 7, and each slot is a reference.`,
      ),
      expected(
        1,
        ['holder-once'],
        say`This would be right if ${code('tray')} counted once. ${code('tray')} refers to the list in slot 0 and again in slot 1. Each slot is one reference.`,
      ),
      expected(
        3,
        ['rebind-keeps-count', 'adds-getrefcount-extra'],
        say`This would be right if line 7 left the old reference in place, or if ${code('sys.getrefcount')} were running. Line 7 replaces that reference by ${code('None')}, and the question has no call of ${code('getrefcount')}.`,
      ),
    ],
  },
});

const level5: Item = itemOf({
  code: 'R5Z4B6',
  topic: 'cycles-and-gc',
  question: 'freed-by-call',
  level: 5,
  ask: { what: 'freed', line: 12 },
  title: say`What does this call free?`,
  points: 3,
  minutes: 5,
  needs: ['classes', 'lists', 'del'],
  objective: say`I can tell what reference counting frees from what only the garbage collector frees.`,
  program: programOf(
    'import gc\ngc.disable()\noak = Node("oak")\nelm = Node("elm")\noak.peer = elm\nelm.peer = oak\nelm.item = Node("fir")\ngrove = [oak, Node("ash")]\ndel oak, elm\ngrove.pop()\ndel grove\ngc.collect()\n',
    'class Node:\n    def __init__(self, label):\n        self.label = label\n',
  ),
  stem: say`Which nodes are freed by the call on line 12?`,
  interaction: {
    kind: 'choice',
    fixedOrder: true,
    options: [
      option(
        'a',
        paragraph(say`no node`),
        say`This would be right if oak and elm were freed earlier, or never. After line 11 no name leads to them, but each still refers to the other, so no count is 0. Finding such rings is the garbage collector's task.`,
        ['cycles-freed-at-once', 'cycles-never-freed', 'del-destroys-object'],
      ),
      option(
        'b',
        paragraph(say`oak and elm`),
        say`Right about the ring. But elm also refers to fir, and nothing else does. When elm is freed, that reference goes, and fir is freed too.`,
        ['no-cascade'],
      ),
      option(
        'c',
        paragraph(say`oak, elm and fir`),
        say`Right. oak and elm keep each other from reaching 0, and elm keeps fir. Only the garbage collector can free them. ash was freed on line 10.`,
      ),
      option(
        'd',
        paragraph(say`oak, elm, fir and ash`),
        say`This would be right if nothing were freed before the collector runs. But on line 10 ash loses its last reference and is freed at once. ${code('gc.disable()')} does not switch off reference counting.`,
        ['only-gc-frees', 'disable-stops-freeing'],
      ),
    ],
  },
});

const lines: Item = itemOf({
  code: 'H2N6V8',
  topic: 'mutation-and-defaults',
  level: 2,
  task: say`Write one line for every line of output.`,
  points: 3,
  minutes: 2,
  program: programOf(
    'def add(word, words=[]):\n    words.append(word)\n    print(words)\n\nadd("x")\nadd("<y>")\nprint(f"{{{1}}}")  # a set?\n',
  ),
  stem: say`What does this program print?`,
  interaction: {
    kind: 'lines',
    key: ["['x']", "['x', '<y>']", '{1}'],
    accept: ["['x']\n['x','<y>']\n{1}"],
    feedback: say`Right. The list of the default is created once, with the function.`,
    expected: [
      expected(
        ["['x']", "['<y>']", '{1}'],
        ['default-made-at-call'],
        say`This would be right if each call created a new list. The default ${code('[]')} is created once, on line 1.`,
      ),
    ],
  },
});

const single: Item = itemOf({
  code: 'C9D1F3',
  topic: 'containers-and-copies',
  level: 2,
  task: say`Write the line of output.`,
  program: programOf('row = [0] * 2\ngrid = [row] * 2\ngrid[0][0] = 7\nprint(grid)\n'),
  stem: say`What does line 4 print?`,
  interaction: {
    kind: 'lines',
    key: ['[[7, 0], [7, 0]]'],
    accept: ['[[7,0],[7,0]]'],
    feedback: say`Right. Both slots of ${code('grid')} refer to the one list ${code('row')}.`,
    expected: [
      expected(
        ['[[7, 0], [0, 0]]'],
        ['star-copies'],
        say`This would be right if ${code('* 2')} copied the row. It copies the reference.`,
      ),
    ],
  },
});

const multiple: Item = itemOf({
  code: 'W8P5G7',
  topic: 'names-and-objects',
  question: 'alias-groups',
  level: 2,
  ask: { what: 'alias-groups', line: 4 },
  title: say`Which names refer to the same object?`,
  task: say`Tick every true statement. Wrong ticks cost.`,
  points: 2,
  minutes: 2,
  program: parse('pan = [1]\npot = pan\nlid = list(pan)\npot += [2]\n', 'main.py'),
  stem: say`Which statements are true after line 4?`,
  interaction: {
    kind: 'multiple',
    fixedOrder: false,
    options: [
      option(
        'a',
        paragraph(say`${code('pan is pot')} is ${code('True')}`),
        say`Right. Line 2 makes ${code('pot')} a second name, and ${strong(text('+='))} on a list changes that list.`,
      ),
      option(
        'b',
        paragraph(say`${code('lid == pan')} is ${code('True')}`),
        say`${code('lid')} is a copy from line 3; line 4 does not change it.`,
        ['equal-means-identical'],
      ),
      option('c', codeBlock('print(pan)\n# [1, 2]'), say`Right. The one list has two slots after line 4.`),
      option('d', paragraph(say`there are three lists`), say`There are two: line 2 makes no list.`, [
        'assignment-copies-object',
      ]),
    ],
  },
});

/** One item of every kind of answer, three of them the model items. */
export const everyItem: readonly Item[] = [level1, level3, level5, lines, single, multiple, ...openItems];
