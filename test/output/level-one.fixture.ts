import { code, paragraph, type Sentence, say } from '../../src/document/index.js';
import { parse } from '../../src/machine/python/index.js';
import { sketchOf } from '../../src/output/figures/index.js';
import type { AnswerKey, KeyedAnswer, KeyedQuestion, SheetSolution } from '../../src/output/sheet.js';
import { sketchFigure } from '../../src/output/sketches.js';
import { teamItem } from './model-items.fixture.js';
import { choiceOf, feedbackOf, keyOf, LINE_AND_EVENT, pictureOf, programLines, questionOf } from './sheets.fixture.js';

const choose = say`Choose one answer.`;

const solutionOf = (
  events: readonly Sentence[],
  answer: Sentence,
  remember: Sentence,
  figures: SheetSolution['figures'] = [],
): SheetSolution => ({
  columns: LINE_AND_EVENT,
  rows: events.map((event, index) => ({ line: String(index + 1), cells: [event] })),
  paragraphs: [],
  figures,
  answer,
  remember,
});

const number = (key: string, ...accept: readonly string[]): KeyedAnswer => ({ kind: 'number', key, accept });

const howManyLists: KeyedQuestion = {
  question: questionOf({
    title: 'Count the objects',
    source: programLines('mug = [4]', 'jar = [4]', 'lid = mug', 'lid.append(6)'),
    stem: say`How many lists are there after line 4?`,
    task: choose,
    answer: choiceOf('1', '2', '3', '4'),
    label: 'N4V6T8B2C9XM',
  }),
  key: { kind: 'choice', letters: ['B'] },
  feedback: feedbackOf(
    ['A', say`This would be right if equal lists were one list. Lines 1 and 2 create one list each.`],
    ['*B', say`Right. Line 1 and line 2 create one list each; line 3 only gives the first a second name.`],
    ['C', say`This would be right if line 3 created a list. It makes ${code('lid')} refer to the first one.`],
    ['D', say`This would be right if ${code('append')} created a list. It changes the list it is called on.`],
  ),
  solution: solutionOf(
    [
      say`A list is created. ${code('mug')} refers to it.`,
      say`Another list is created, although it looks the same.`,
      say`No new list: ${code('lid')} refers to the first one.`,
      say`The first list changes. No new list.`,
    ],
    say`B, 2.`,
    say`a pair of square brackets creates a list; a name on the right of ${code('=')} does not.`,
    [pictureOf({ mug: 0, jar: 1, lid: 0 }, [['4', '6'], ['4']], say`After line 4`)],
  ),
  marker: 'A = equal is identical · C = "= copies" · D = append makes a list',
};

const pens: KeyedQuestion = {
  question: questionOf({
    title: 'Predict the output',
    points: 2,
    minutes: 2,
    source: programLines('pens = ["red"]', 'desk = pens', 'desk.append("blue")', 'print(pens)', 'print(len(desk))'),
    stem: say`What does this program print?`,
    task: say`Write one line for every line of output.`,
    answer: { kind: 'lines', count: 4 },
    label: 'H2N6V8P4K1QW',
  }),
  key: { kind: 'lines', key: ["['red', 'blue']", '2'], accept: ["['red','blue'] / 2"] },
  feedback: feedbackOf(
    ["*['red', 'blue'] / 2", say`Right. Both names refer to one list, and line 3 changes it.`],
    ["['red'] / 2", say`This would be right if line 2 made a second list. It makes a second name.`],
  ),
  solution: solutionOf(
    [
      say`A list is created. ${code('pens')} refers to it.`,
      say`${code('desk')} refers to the same list.`,
      say`"blue" is added to the one list.`,
      say`${code('pens')} refers to the changed list: it prints ${code("['red', 'blue']")}.`,
      say`The list has two slots: it prints 2.`,
    ],
    say`${code("['red', 'blue']")} and ${code('2')}.`,
    say`a change made through one name shows under every name of the object.`,
  ),
  marker: '[\'red\'] / 2 = "= copies"',
};

const song: KeyedQuestion = {
  question: questionOf({
    title: 'Count the references',
    source: programLines('song = ["la"]', 'tune = song', 'band = tune', 'tune = None'),
    stem: say`How many references to the list ${code('["la"]')} are there after line 4?`,
    task: say`Write one number.`,
    answer: { kind: 'number' },
    label: 'C9D1F3W8P5G7',
  }),
  key: number('2', 'two'),
  feedback: feedbackOf(
    ['*2', say`Right. ${code('song')} and ${code('band')} refer to the list; line 4 moved ${code('tune')} away.`],
    ['0', say`This would be right if line 4 freed the list. It only moves the name ${code('tune')}.`],
    ['1', say`This would be right if ${code('band')} referred to the name ${code('tune')}. It refers to the list.`],
    ['3', say`This would be right if ${code('tune')} still counted. Line 4 makes it refer to ${code('None')}.`],
  ),
  solution: solutionOf(
    [
      say`A list is created; ${code('song')} refers to it: 1.`,
      say`${code('tune')} refers to the same list: 2.`,
      say`${code('band')} refers to the list, not to the name ${code('tune')}: 3.`,
      say`${code('tune')} now refers to ${code('None')}: 2.`,
    ],
    say`2.`,
    say`names refer to objects, never to other names.`,
  ),
  marker: '0 = None frees · 1 = names refer to names · 3 = line 4 forgotten',
};

const pan: KeyedQuestion = {
  question: questionOf({
    title: 'Which statements are true?',
    points: 2,
    minutes: 2,
    source: programLines('pan = [1]', 'pot = pan', 'lid = list(pan)', 'pot += [2]'),
    stem: say`Which statements are true after line 4?`,
    task: say`Tick every true statement. Wrong ticks cost.`,
    answer: {
      kind: 'multiple',
      options: [
        say`${code('pan')} and ${code('pot')} refer to the same list.`,
        say`${code('print(lid)')} prints ${code('[1, 2]')}.`,
        say`${code('print(pan)')} prints ${code('[1, 2]')}.`,
        say`There are three lists.`,
      ].map((sentence, index) => ({ letter: String.fromCharCode(65 + index), content: paragraph(sentence) })),
    },
    label: 'W8P5G7T3J6ZN',
  }),
  key: { kind: 'multiple', letters: ['A', 'C'] },
  feedback: feedbackOf(
    ['*A', say`Right. Line 2 makes ${code('pot')} a second name, and ${code('+=')} on a list changes that list.`],
    [
      'B',
      say`This would be right if ${code('lid')} were a second name. Line 3 creates a new list, and line 4 does not change it.`,
    ],
    ['*C', say`Right. Line 4 changes the list that ${code('pan')} refers to as well.`],
    ['D', say`This would be right if line 2 created a list. Lines 1 and 3 do.`],
  ),
  solution: solutionOf(
    [
      say`A list is created. ${code('pan')} refers to it.`,
      say`${code('pot')} refers to the same list.`,
      say`${code('list(pan)')} creates a second list with the same contents.`,
      say`The first list gets a second slot; both its names show the change.`,
    ],
    say`A and C.`,
    say`${code('+=')} on a list changes the list; it creates none.`,
  ),
  marker: 'B = list() shares · D = "= copies"',
};

const note: KeyedQuestion = {
  question: questionOf({
    title: 'Predict the output',
    source: programLines('note = ["milk"]', 'memo = note', 'del note', 'print(memo)'),
    stem: say`What does line 4 print?`,
    task: choose,
    answer: choiceOf("['milk']", '[]', 'None'),
    label: 'R5Z4B6L2Y7DK',
  }),
  key: { kind: 'choice', letters: ['A'] },
  feedback: feedbackOf(
    ['*A', say`Right. Line 3 removes the name ${code('note')}. The list stays, since ${code('memo')} refers to it.`],
    ['B', say`This would be right if ${code('del')} emptied the list. It removes a name and nothing else.`],
    ['C', say`This would be right if ${code('memo')} referred to the name ${code('note')}. It refers to the list.`],
  ),
  solution: solutionOf(
    [
      say`A list is created. ${code('note')} refers to it.`,
      say`${code('memo')} refers to the same list.`,
      say`The name ${code('note')} is removed. The list keeps its other name.`,
      say`${code('memo')} still refers to the list.`,
    ],
    say`A, ${code("['milk']")}.`,
    say`${code('del')} removes a name, not an object.`,
    [
      pictureOf({ note: 0, memo: 0 }, [['milk']], say`After line 2`),
      pictureOf({ memo: 0 }, [['milk']], say`After line 3`),
    ],
  ),
  marker: 'B = del empties · C = names refer to names',
};

const drawn = (keyed: KeyedQuestion): KeyedQuestion => {
  const source = keyed.question.program.map(({ tokens }) => tokens.map(({ text }) => text).join('')).join('\n');
  const sketch = sketchOf(parse(`${source}\n`, 'main.py'));
  return sketch === undefined ? keyed : { ...keyed, question: { ...keyed.question, sketch: sketchFigure(sketch) } };
};

/** Questions of level 1 with pictures to draw in: few with much room, and as many as fill a page. */
export const fewDrawnKey: AnswerKey = keyOf([drawn(song), drawn(pan), song]);
export const manyDrawnKey: AnswerKey = keyOf([drawn(song), drawn(song), pan, drawn(song), song]);

/** Six questions of level 1, of every kind of answer: a sheet of one page. */
export const levelOneKey: AnswerKey = keyOf([teamItem, howManyLists, pens, song, pan, note], {
  title: 'One object, several names',
  instructions: 'No computer. Read each program from the top and answer on this sheet.',
});
