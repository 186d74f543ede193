import { code, say, strong, text } from '../../src/document/index.js';
import { tokensOf } from '../../src/output/highlight.js';
import type { AnswerKey, KeyedQuestion, Worksheet } from '../../src/output/sheet.js';
import { NODE, RING } from '../content/questions/classes.fixture.js';
import { choiceOf, feedbackOf, keyOf, pictureOf, programLines, questionOf } from './sheets.fixture.js';
import { cupSolution, teamSolution } from './worked.fixture.js';

/** Level 1: predict the output. */
export const teamItem: KeyedQuestion = {
  question: questionOf({
    title: 'Predict the output',
    source: programLines(
      'team = ["Ana", "Ben", "Caro"]',
      'squad = team',
      'squad.remove("Ben")',
      'squad = ["Dev"]',
      'print(team)',
    ),
    stem: say`What does line 5 print?`,
    task: say`Choose one answer.`,
    answer: choiceOf("['Ana', 'Ben', 'Caro']", "['Ana', 'Caro']", "['Dev']"),
  }),
  key: { kind: 'choice', letters: ['B'] },
  feedback: feedbackOf(
    [
      'A',
      say`This would be right if line 2 made a second list. It does not: ${code('squad')} is a second name for the same list. So removing "Ben" on line 3 also shows under ${code('team')}.`,
    ],
    [
      '*B',
      say`Right. Line 3 changes the one list that both names refer to. Line 4 only makes ${code('squad')} refer to another list.`,
    ],
    [
      'C',
      say`This would be right if line 4 changed the list. It only makes the name ${code('squad')} refer to a new list. ${code('team')} still refers to the first one.`,
    ],
  ),
  solution: {
    ...teamSolution,
    figures: [
      pictureOf({ team: 0, squad: 0 }, [['Ana', 'Ben', 'Caro']], say`After line 2`),
      pictureOf({ team: 0, squad: 1 }, [['Ana', 'Caro'], ['Dev']], say`After line 4`),
    ],
  },
  marker: 'A = "= copies" (line 2) · C = "assignment changes the list" (line 4)',
};

/** Level 3: count the references. */
export const cupItem: KeyedQuestion = {
  question: questionOf({
    title: 'Count the references',
    points: 2,
    minutes: 3,
    label: 'M3X8T1R7BQ0E',
    source: programLines(
      'cup = ["tea"]',
      'tray = [cup, cup]',
      'order = {"table 4": cup}',
      'bill = order',
      'del cup',
      'order = None',
      'bill["table 4"] = None',
    ),
    stem: say`How many references to the list ${code('["tea"]')} are there after line 7?`,
    task: say`Write one number.`,
    answer: { kind: 'number' },
  }),
  key: { kind: 'number', key: '2', accept: ['two'] },
  feedback: feedbackOf(
    ['*2', say`Right. Only the two slots ${code('tray[0]')} and ${code('tray[1]')} still refer to the list.`],
    [
      '0',
      say`This would be right if only names counted, or if ${code('del cup')} freed the list. But both slots of ${code('tray')} still refer to the list after line 7, and each slot is a reference.`,
    ],
    [
      '1',
      say`This would be right if ${code('tray')} counted once. ${code('tray')} refers to the list in slot 0 and again in slot 1. Each slot is one reference.`,
    ],
    [
      '3',
      say`This would be right if line 7 left the old reference in place, or if ${code('sys.getrefcount')} were running. Line 7 replaces that reference by ${code('None')}, and the question has no call of ${code('getrefcount')}.`,
    ],
  ),
  solution: {
    ...cupSolution,
    figures: [
      pictureOf({ cup: 0, tray: 1, order: 1 }, [['tea'], ['…', '…']], say`After line 3`),
      pictureOf({ tray: 1, bill: 1 }, [['tea'], ['…', '…']], say`After line 7`),
    ],
  },
  marker: '0 = names only, or del destroys · 1 = tray counted once · 3 = line 7 forgotten, or 1 added for getrefcount',
};

/** Level 5: what only the garbage collector frees. */
export const groveItem: KeyedQuestion = {
  question: questionOf({
    title: 'What does this call free?',
    points: 3,
    minutes: 5,
    label: 'R5Z4B6N8HC2T',
    source: programLines(...RING),
    stem: say`Which nodes are freed by the call on line 12?`,
    task: say`Choose one answer.`,
    answer: choiceOf(say`no node`, say`oak and elm`, say`oak, elm and fir`, say`oak, elm, fir and ash`),
  }),
  key: { kind: 'choice', letters: ['C'] },
  feedback: feedbackOf(
    [
      'A',
      say`This would be right if oak and elm were freed earlier, or never. After line 11 no name leads to them, but each still refers to the other, so no count is 0. Finding such rings is the garbage collector's task.`,
    ],
    [
      'B',
      say`Right about the ring. But elm also refers to fir, and nothing else does. When elm is freed, that reference goes, and fir is freed too.`,
    ],
    [
      '*C',
      say`Right. oak and elm keep each other from reaching 0, and elm keeps fir. Only the garbage collector can free them. ash was freed on line 10.`,
    ],
    [
      'D',
      say`This would be right if nothing were freed before the collector runs. But on line 10 ash loses its last reference and is freed at once. ${code('gc.disable()')} does not switch off reference counting.`,
    ],
  ),
  solution: {
    columns: [say`line`, say`what happens`, say`oak`, say`elm`, say`fir`, say`ash`],
    rows: [
      { line: '3–4', cells: [say`Two nodes are created; a name refers to each.`, say`1`, say`1`, say`–`, say`–`] },
      {
        line: '5–6',
        cells: [say`Each node's ${code('peer')} refers to the other: a ring.`, say`2`, say`2`, say`–`, say`–`],
      },
      {
        line: '7',
        cells: [say`fir is created; only ${code('elm.item')} refers to it.`, say`2`, say`2`, say`1`, say`–`],
      },
      {
        line: '8',
        cells: [
          say`The list's slot 0 refers to oak: +1. Slot 1 refers to the new node ash.`,
          say`3`,
          say`2`,
          say`1`,
          say`1`,
        ],
      },
      {
        line: '9',
        cells: [say`The names ${code('oak')} and ${code('elm')} are removed: −1 each.`, say`2`, say`1`, say`1`, say`1`],
      },
      {
        line: '10',
        cells: [
          say`${code('pop()')} takes ash out of the list and nobody keeps it: 0 left, ${strong(text('ash is freed now'))}.`,
          say`2`,
          say`1`,
          say`1`,
          say`freed`,
        ],
      },
      {
        line: '11',
        cells: [
          say`The last reference to the list goes, so the list is freed and its slot 0 goes with it: oak −1.`,
          say`1`,
          say`1`,
          say`1`,
          say`freed`,
        ],
      },
      {
        line: '12',
        cells: [
          say`The garbage collector sees that no name leads to oak, elm or fir, and ${strong(text('frees all three'))}.`,
          say`freed`,
          say`freed`,
          say`freed`,
          say`freed`,
        ],
      },
    ],
    paragraphs: [
      say`Why line 11 does not free oak: the reference that is left is ${code('peer')} of elm, and the one left to elm is ${code('peer')} of oak. Each waits for the other. fir is not part of the ring, but elm refers to it.`,
    ],
    figures: ['After line 8', 'After line 11', 'After line 12'].map((caption) =>
      pictureOf({ oak: 0, elm: 1, grove: 2 }, [['oak'], ['elm'], ['oak', 'ash']], [text(caption)]),
    ),
    answer: say`C, oak, elm and fir.`,
    remember: say`reference counting frees an object when nothing refers to it. The garbage collector frees objects that only refer to each other, and what hangs on them.`,
    tryIt: say`give ${code('Node')} a method ${code('__del__')} that prints ${code('self.label')}. "ash" is printed by line 10, the other three by line 12.`,
  },
  marker:
    'A = rings go at once / never, or del destroys · B = forgets what hangs on the ring · D = "the collector frees everything"',
};

/** The three model items on one form. */
export const modelKey: AnswerKey = keyOf([teamItem, cupItem, groveItem], {
  helpers: [tokensOf(NODE.trimEnd(), false)],
});

export const modelSheet: Worksheet = modelKey.worksheet;
