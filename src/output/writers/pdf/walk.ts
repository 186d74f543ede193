import { visible } from '../../markup.js';
import { render, sourceOf } from '../../templates.js';
import type { Printed, Walk, WalkStep } from '../../walk/walk.js';
import { earlierLines, leftOut, stepsOf, walkWords } from '../../walk/words.js';
import { programSize, textHeight, textWidth } from './measure.js';
import { pictureOf, pictureRows } from './pictures.js';
import { columnsOf, foldable, type LineRuns, lineRunsOf, type Runs, runsOf } from './runs.js';
import type { TypstDocument } from './typst.js';
import { pageWords } from './words.js';

const PAPER = 'a4';

/** A handout has so many pictures, half of them from the start, half from the end. */
const MOST_PICTURES = 12;

/** The tallest picture, as a share of the page: its words must stand below it. */
const TALLEST = 0.7;

/** A run as a handout: the program, and pictures of the memory after the steps that changed it. */
export function walkDocument(walk: Walk): TypstDocument {
  const code = walk.program.map(lineRunsOf);
  const wanted = walk.line === undefined ? walk.steps.filter(({ isChange }) => isChange) : walk.steps;
  const half = MOST_PICTURES / 2;
  const steps = wanted.length <= MOST_PICTURES ? wanted : [...wanted.slice(0, half), ...wanted.slice(-half)];
  const main = '/pdf/walk.typ';
  return {
    main,
    files: {
      '/pdf/paper.typ': sourceOf('pdf/paper.typ'),
      '/pdf/solution.typ': sourceOf('pdf/solution.typ'),
      '/pdf/answers.typ': sourceOf('pdf/answers.typ'),
      '/pdf/question.typ': sourceOf('pdf/question.typ'),
      '/pdf/text.typ': sourceOf('pdf/text.typ'),
      '/pdf/steps.typ': sourceOf('pdf/steps.typ'),
      [main]: render<'typst'>('pdf/walk', {}),
      '/data.json': JSON.stringify(
        {
          ...headOf(walk),
          note: noteOf(walk, wanted.length - steps.length),
          code,
          codeSize: programSize(columnsOf(code), code.length, PAPER),
          output: walk.output.lines.length === 0 ? undefined : printedPage(walk.output),
          error: walk.error === undefined ? undefined : runsOf(walk.error),
          atExit: walk.atExit === undefined ? undefined : printedPage(walk.atExit),
          steps: stepRows(steps),
        },
        (_, value: unknown) => value ?? null,
      ),
    },
  };
}

/** What the page needs besides its content; `isKey`: there is no name to fill in. */
const headOf = ({ file, python, total }: Walk) => ({
  id: '1',
  paper: PAPER,
  title: foldable(file),
  fullTitle: visible(file),
  running: visible(file),
  facts: [visible(python), stepsOf(total)].join('  ·  '),
  colophon: visible(python),
  isKey: true,
  words: { ...pageWords, ...walkWords },
});

function noteOf(walk: Walk, unseen: number): string | undefined {
  const notes = [leftOut(walk), unseen > 0 ? `${unseen} more pictures in the middle are left out.` : undefined];
  return notes.filter((note) => note !== undefined).join(' ') || undefined;
}

interface StepPage {
  readonly svg: string;
  readonly text: string;
  readonly caption: Runs;
  readonly width: number;
  readonly height: number;
  readonly code: LineRuns;
  readonly changes: readonly Runs[];
  readonly printed: PrintedPage | undefined;
}

/** Steps with their pictures, as many side by side as there is room for. */
function stepRows(steps: readonly WalkStep[]): readonly (readonly StepPage[])[] {
  const wide = steps.map((step) => ({ ...step.figure, step }));
  return pictureRows(
    wide,
    textWidth(PAPER),
    ({ step, ...figure }, scale): StepPage => ({
      ...pictureOf(figure, scale),
      code: lineRunsOf({ tokens: [{ text: step.code, style: 'plain' }] }),
      changes: step.changes.map(runsOf),
      printed: step.printed === undefined ? undefined : printedPage(step.printed),
    }),
    textHeight(PAPER) * TALLEST,
  );
}

interface PrintedPage {
  readonly earlier: string | undefined;
  readonly lines: readonly string[];
}

const printedPage = ({ lines, earlier }: Printed): PrintedPage => ({
  earlier: earlierLines(earlier),
  lines: lines.map((line) => foldable(lineRunsOf({ tokens: [{ text: line, style: 'plain' }] }).join(''))),
});
