import { concat, markup, type View } from '../../markup.js';
import { render, scriptOf } from '../../templates.js';
import type { Printed, Walk, WalkStep } from '../../walk/walk.js';
import { earlierLines, noteOf, stepsOf, walkWords, whereOf } from '../../walk/words.js';
import { type Html, htmlSentence, htmlText, htmlToken } from './escape.js';
import { figureView } from './figure-view.js';
import { lineView } from './question-view.js';

/**
 * A run as one self-contained page: with its script it shows one step at a time; without it, and in print, all steps
 * one below the other. It asks the network for nothing, and no other script can run in it.
 */
export function walkPage(walk: Walk): string {
  const script = scriptOf('html/walk.js');
  const note = noteOf(walk);
  return render('html/walk', {
    file: htmlText(walk.file),
    facts: [walk.python, stepsOf(walk.total)].map(htmlText),
    note: note === undefined ? undefined : htmlText(note),
    script: markup<'html'>(script.text),
    digest: markup<'html'>(script.digest),
    lines: walk.program.map(lineView),
    last: htmlText(String(walk.steps.length)),
    steps: walk.steps.map((step) => stepView(step, walk)),
    atExit: walk.atExit === undefined ? undefined : printedView(walk.atExit),
    words,
  });
}

const stepView = (step: WalkStep, walk: Walk): View<'html'> => ({
  where: htmlText(whereOf(step, walk)),
  line: htmlText(String(step.line)),
  code: codeOf(step, walk),
  changes: step.changes.map(htmlSentence),
  printed: step.printed === undefined ? undefined : printedView(step.printed),
  hasOutput: step.outputSoFar.lines.length > 0,
  output: printedView(step.outputSoFar),
  figure: figureView(step.figure),
  ratio: htmlText((step.figure.width / step.figure.height).toFixed(3)),
});

/** The line as in the program, without its indentation. */
function codeOf({ line, code }: WalkStep, { program }: Walk): Html {
  const tokens = program.find(({ number }) => number === line)?.tokens;
  return tokens === undefined ? htmlText(code) : markup(concat(tokens.map(htmlToken)).trim());
}

/** In a `<pre>`; the first line break there would be lost. */
const printedView = ({ lines, earlier }: Printed): View<'html'> => {
  const before = earlierLines(earlier);
  return { earlier: before === undefined ? undefined : htmlText(before), text: htmlText(`\n${lines.join('\n')}`) };
};

const words = Object.fromEntries(Object.entries(walkWords).map(([id, word]) => [id, htmlText(word)])) as Readonly<
  Record<keyof typeof walkWords, Html>
>;
