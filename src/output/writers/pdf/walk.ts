import { code, say } from '../../../document/index.js';
import { visible } from '../../markup.js';
import { render, sourceOf } from '../../templates.js';
import type { Printed, Walk, WalkStep } from '../../walk/walk.js';
import { earlierLines, leftOut, morePictures, stepsOf, walkWords, whereOf } from '../../walk/words.js';
import { programSize, textHeight, textWidth } from './measure.js';
import { type PicturePage, picturePage } from './picture-page.js';
import { pictureRows } from './picture-rows.js';
import { columnsOf, foldable, lineRunsOf, plainLinesOf, type Runs, runsOf } from './runs.js';
import type { TypstDocument } from './typst.js';
import { pageWords } from './words.js';

const PAPER = 'a4';

/** Letters of the teacher's own program may be smaller than those of a test. */
const SMALLEST = 6;

/** A handout has so many pictures, half of them from the start, half from the end. */
const MOST_PICTURES = 12;

/** The tallest picture, as a share of the page: its words must stand below it. */
const TALLEST = 0.7;

/** A run as a handout: the program, and pictures of the memory after the steps that changed it. */
export function walkDocument(walk: Walk): TypstDocument {
  const program = walk.program.map(lineRunsOf);
  const wanted = walk.line === undefined ? walk.steps.filter(({ isChange }) => isChange) : walk.steps;
  const half = MOST_PICTURES / 2;
  const steps = wanted.length <= MOST_PICTURES ? wanted : [...wanted.slice(0, half), ...wanted.slice(-half)];
  const main = '/pdf/walk.typ';
  return {
    main,
    files: {
      '/pdf/paper.typ': sourceOf('pdf/paper.typ'),
      '/pdf/text.typ': sourceOf('pdf/text.typ'),
      '/pdf/steps.typ': sourceOf('pdf/steps.typ'),
      [main]: render<'typst'>('pdf/walk', {}),
      '/data.json': JSON.stringify(
        {
          ...headOf(walk),
          note: noteOf(walk, wanted.length - steps.length),
          code: program,
          codeSize: programSize(columnsOf(program), program.length, PAPER, SMALLEST),
          output: walk.output.lines.length === 0 ? undefined : printedPage(walk.output),
          atExit: walk.atExit === undefined ? undefined : printedPage(walk.atExit),
          steps: stepRows(steps, walk),
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
  const notes = [leftOut(walk), ...walk.unpredictable, unseen > 0 ? morePictures(unseen) : undefined];
  return notes.filter((note) => note !== undefined).join(' ') || undefined;
}

interface StepPage extends PicturePage {
  readonly changes: readonly Runs[];
  readonly printed: PrintedPage | undefined;
}

/** Steps with their pictures, as many side by side as there is room for. */
function stepRows(steps: readonly WalkStep[], walk: Walk): readonly (readonly StepPage[])[] {
  const room = textWidth(PAPER);
  const pages = steps.map((step): StepPage => {
    const figure = { ...step.figure, caption: say`${whereOf(step, walk)}: ${code(step.code)}` };
    return {
      ...picturePage(figure, room, textHeight(PAPER) * TALLEST),
      changes: step.changes.map(runsOf),
      printed: step.printed === undefined ? undefined : printedPage(step.printed),
    };
  });
  return pictureRows(pages, room);
}

interface PrintedPage {
  readonly earlier: string | undefined;
  readonly lines: readonly string[];
}

const printedPage = ({ lines, earlier }: Printed): PrintedPage => ({
  earlier: earlierLines(earlier),
  lines: lines.map((line) => foldable((plainLinesOf(line)[0] ?? []).join(''))),
});
