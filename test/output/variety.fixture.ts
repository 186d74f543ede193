import { code, codeBlock, paragraph, say } from '../../src/document/index.js';
import { tokensOf } from '../../src/output/highlight.js';
import type { AnswerKey, KeyedQuestion } from '../../src/output/sheet.js';
import { cupItem, groveItem, teamItem } from './model-items.fixture.js';
import { choiceOf, feedbackOf, keyOf, LINE_AND_EVENT, pictureOf, programLines, questionOf } from './sheets.fixture.js';

/** Every character that some format reads as its own, accents and other alphabets, blank lines, 14 lines, 60 columns. */
export const NASTY_SOURCE = programLines(
  'words = {"\\\\": "{}", "#": "~=$", "@_*": \'[<&>]\', "`": "%|^"}',
  '',
  '',
  'class Größe:  # naïve façade, Ω ≠ ж',
  '    """<b>not bold</b> &amp; $x^2$ \\n _under_ *star*"""',
  '    def __init__(self, größe=[], *args, **kwargs):',
  '        self.größe = größe or {"a": -1, \'b\': 2 ** 3 != 7}',
  '',
  '        if not args and größe is not None:  # -- => >= <= |> ##',
  '            größe.append(f"{len(args)!r:>4} {{x}} // @ {1}")',
  'x = Größe(); y = x.größe; del x; print(y == y, y is y, y >= 1)',
  "print('it''s', \"say \\\"hi\\\"\", '#let x = 1', '= Title', '- item')",
  'print(words["\\\\"], words["#"], sep="~", end="$ \\t\\n")',
  'assert (words := {}) is not None, "ends here -> ... <- here"',
);

const nasty: KeyedQuestion = {
  question: questionOf({
    title: 'Predict the output',
    points: 4,
    minutes: 6,
    source: NASTY_SOURCE,
    stem: say`What do lines 12 and 13 print, when ${code('words["\\\\"]')} is ${code('"{}"')} and #let is * _text_?`,
    task: say`Write one line for every line of output.`,
    answer: { kind: 'lines', count: 4 },
    label: 'Q0W9E8R7T6Y5U4I3P2A1S0D9F8G7H6JK',
  }),
  key: { kind: 'lines', key: ['its say "hi" #let x = 1 = Title - item', '{}~~=$$ \\t'], accept: [] },
  feedback: feedbackOf(
    ['*its say "hi" #let x = 1 = Title - item / {}~~=$$ \\t', say`Right. Strings side by side are one string.`],
    ['', say`This would be right if nothing were printed.`],
  ),
  solution: {
    columns: LINE_AND_EVENT,
    rows: [
      { line: '1', cells: [say`A dictionary with ${code('\\ { } # ~ = $ @ _ * [ ] < > & " \' ` % | ^')} is created.`] },
      { line: '4–10', cells: [say`#let, $x$, *bold*, _it_, @ref, <label> and // are text; so is "quoted" -- text...`] },
    ],
    paragraphs: [say`https://example.org is not a link, and ~ is no space.`],
    figures: [],
    answer: say`its say "hi" #let x = 1 = Title - item, then ${code('{}~~=$$')}.`,
    remember: say`text is text.`,
  },
  marker: '0 = # starts a comment · {} = $ is math',
};

const codeOptions: KeyedQuestion = {
  question: questionOf({
    title: 'Which program prints this?',
    points: 2,
    minutes: 3,
    source: programLines(
      'def add(word, words=[]):',
      '    words.append(word)',
      '    return words',
      '',
      'print(add("x"), add("y"))',
    ),
    stem: say`Which lines put in place of line 5 print ${code('True')}?`,
    task: say`Tick every right answer. Wrong ticks cost.`,
    answer: {
      kind: 'multiple',
      options: [
        { letter: 'A', content: codeBlock('one = add("x")\nif one is add("y"):\n    print(True)') },
        { letter: 'B', content: codeBlock('print(add("x") == ["x"])') },
        {
          letter: 'C',
          content: paragraph(
            say`No line does, since every call of ${code('add')} creates its own list and no two are the same object.`,
          ),
        },
      ],
    },
  }),
  key: { kind: 'multiple', letters: ['A', 'B'] },
  feedback: feedbackOf(
    ['*A', say`Right. Both calls return the one list of the default.`],
    ['*B', say`Right. The first call finds the list empty.`],
    ['C', say`This would be right if the default were created at each call.`],
  ),
  solution: {
    columns: LINE_AND_EVENT,
    rows: [{ line: '1', cells: [say`The function is created, and with it the list of its default.`] }],
    paragraphs: [],
    figures: [pictureOf({ add: 0 }, [['x', 'y']], say`After line 5`)],
    answer: say`A and B.`,
    remember: say`a default is created once, with the function.`,
  },
  marker: '',
};

const wide: KeyedQuestion = {
  question: questionOf({
    title: 'Predict the output',
    source: programLines(
      'shelf = ["atlas", "bible", "comic", "diary", "essay", "fable"]',
      'print(sorted(shelf, key=lambda title: (len(title), title))[:2])',
    ),
    stem: say`What does line 2 print?`,
    task: say`Choose one answer.`,
    answer: choiceOf(
      "['atlas', 'bible']",
      "['essay', 'fable']",
      say`an empty list`,
      say`the function ${code('sorted')}`,
    ),
  }),
  key: { kind: 'choice', letters: ['A'] },
  feedback: feedbackOf(['*A', say`Right. All have five letters.`], ['B', say`This would be right in reverse.`]),
  solution: {
    columns: LINE_AND_EVENT,
    rows: [{ line: '1–2', cells: [say`A list is created, and a sorted copy of it.`] }],
    paragraphs: [],
    figures: [],
    answer: say`A.`,
    remember: say`${code('sorted')} creates a list.`,
  },
  marker: '',
};

const node = programLines('class Node:', '    def __init__(self, label):', '        self.label = label');
const pair = programLines(
  'class Pair:',
  '    def __init__(self, left, right):',
  '        self.left = left',
  '        self.right = right',
);

/** Questions of every width and kind of answer, for several pages. */
export const varietyKey: AnswerKey = keyOf([teamItem, nasty, codeOptions, cupItem, wide, groveItem], {
  title: 'Everything & more: #names, *objects* and _references_ <of every kind>',
  instructions: 'No computer. $100 for {nothing} @ all; "quotes" -- and ~dashes~.',
  helpers: [tokensOf(node, false), tokensOf(pair, false)],
});
