import { concat, markup, type View } from '../../markup.js';
import type { CodeLine } from '../../sheet.js';
import { render } from '../../templates.js';
import type { Printed, Walk, WalkStep } from '../../walk/walk.js';
import { earlierLines, noteOf, stepsOf, walkWords } from '../../walk/words.js';
import { sheetWords } from '../../words.js';
import { fenced, type Markdown, markdownCode, markdownInline, markdownSentence, markdownText } from './escape.js';

/** A run as Markdown: the program, a table of steps, and what the memory looks like after those that changed it. */
export function walkText(walk: Walk): string {
  const note = noteOf(walk);
  return render('markdown/walk', {
    file: markdownText(walk.file),
    facts: concat([walk.python, stepsOf(walk.total)].map(markdownText), ' · '),
    note: note === undefined ? undefined : markdownText(note),
    code: fenced(walk.program.map(textOf).join('\n'), 'python'),
    steps: walk.steps.map(stepView),
    pictures: walk.steps
      .filter(({ isChange }, index) => isChange || index === 0)
      .map(({ figure: { caption, text } }) => ({ caption: markdownSentence(caption), text: fenced(text, 'text') })),
    output: walk.output.lines.length === 0 ? undefined : printedView(walk.output),
    atExit: walk.atExit === undefined ? undefined : printedView(walk.atExit),
    words,
  });
}

const textOf = ({ tokens }: CodeLine): string => tokens.map(({ text }) => text).join('');

const stepView = ({ number, line, visit, code, changes, printed }: WalkStep): View<'markdown'> => ({
  number: markdownText(String(number)),
  line: markdownText(visit === 1 ? String(line) : `${line}, time ${visit}`),
  code: markdownCode(code),
  changes: concat(changes.map(markdownInline), ' '),
  printed: printed === undefined ? undefined : printedCell(printed),
});

/** Printed lines inside a table cell. */
function printedCell({ lines, earlier }: Printed): Markdown {
  const before = earlierLines(earlier);
  return concat(
    [
      ...(before === undefined ? [] : [markdownText(before)]),
      ...lines.map((line) => (line === '' ? markdownText(sheetWords.emptyLine) : markdownCode(line))),
    ],
    '<br>',
  );
}

const printedView = ({ lines, earlier }: Printed): View<'markdown'> => {
  const before = earlierLines(earlier);
  return {
    earlier: before === undefined ? undefined : markdownText(before),
    text: fenced(lines.join('\n'), 'text'),
  };
};

const words = Object.fromEntries(
  Object.entries(walkWords).map(([id, word]) => [id, markup<'markdown'>(markdownText(word))]),
) as Readonly<Record<keyof typeof walkWords, Markdown>>;
