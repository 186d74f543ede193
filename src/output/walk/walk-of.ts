import { code, type Sentence, say } from '../../document/index.js';
import { HeapsheetError } from '../../errors.js';
import {
  type Moment,
  outputByMoment,
  type Snapshot,
  snapshotAt,
  stretchesOf,
  type Trace,
} from '../../machine/trace/index.js';
import { describe, type HeapPicture, picturesOf, svgOf } from '../figures/index.js';
import { tokensOf } from '../highlight.js';
import type { Figure } from '../sheet.js';
import { changesBetween } from './changes.js';
import { finalizers, lineEvents } from './line-events.js';
import { printedOf } from './printed.js';
import { shownParts } from './shown-steps.js';
import { unpredictable } from './unpredictable.js';
import type { Walk, WalkStep } from './walk.js';

/** Which steps of a run are shown, and how its program is called. */
export interface WalkOptions {
  readonly file: string;
  /** Every moment of the run, and those to show; at least one. */
  readonly moments: readonly Moment[];
  readonly asked: readonly Moment[];
  /** Only the steps of this line are asked for. */
  readonly line?: number;
}

/** Objects in one picture, and in all pictures together. */
const MOST_DRAWN = 400;
const MOST_IN_ALL = 8000;
/** Changes of one step that are told. */
const MOST_CHANGES = 12;

const keyOf = ({ line, visit }: Moment): string => `${line}:${visit}`;

/**
 * The run of a program as a page shows it.
 * @throws HeapsheetError LIMIT where there is too much to draw.
 */
export function walkOf(trace: Trace, { file, moments, asked, line }: WalkOptions): Walk {
  const shown = shownParts(asked).flat();
  const places = new Map(moments.map((moment, index) => [keyOf(moment), index]));
  const indexes = shown.flatMap((moment) => places.get(keyOf(moment)) ?? []);
  const pictures = picturesAt(trace, file, moments, indexes);
  const events = new Map(stretchesOf(trace).map((stretch) => [keyOf(stretch.moment), stretch]));
  const outputs = outputsOf(trace, moments);
  const source = trace.program.source.split('\n');
  const steps = indexes.flatMap((index): WalkStep[] => {
    const moment = moments[index];
    const now = pictures.get(index);
    const stretch = moment && events.get(keyOf(moment));
    if (now === undefined || moment === undefined || stretch === undefined) return [];
    const { moves, freed } = changesBetween(pictures.get(index - 1)?.picture, now.picture);
    const drawn = new Set(now.picture.objects.map(({ id }) => id));
    const error = index === moments.length - 1 ? errorOf(trace) : [];
    const changes = [...lineEvents(stretch, now.snapshot, drawn), ...moves, ...finalizers(stretch), ...freed];
    return [
      {
        number: index + 1,
        ...moment,
        code: (source[moment.line - 1] ?? '').trim(),
        changes: changes.length + error.length === 0 ? [NOTHING] : [...shortList(changes), ...error],
        isChange: moves.length + freed.length + error.length > 0,
        ...(stretch.output !== '' && { printed: printedOf(stretch.output) }),
        outputSoFar: printedOf(outputs[index] ?? ''),
        figure: figureOf(now.picture, captionOf(index + 1, moment)),
      },
    ];
  });
  const isEnd = indexes.at(-1) === moments.length - 1;
  const { exitOutput = '' } = trace;
  return {
    file,
    python: `Python ${trace.profile.id}`,
    program: tokensOf(trace.program.source),
    total: moments.length,
    ...(line !== undefined && { line }),
    unpredictable: unpredictable(trace),
    steps,
    gap: asked.length - shown.length,
    output: printedOf(trace.output),
    ...(isEnd && exitOutput !== '' && { atExit: printedOf(exitOutput) }),
  };
}

const NOTHING = say`Nothing changes in memory.`;

/** The exception that nothing caught, which ends the program on its last line. */
function errorOf({ end }: Trace): readonly Sentence[] {
  if (end.kind !== 'exception') return [];
  const { type, message } = end;
  return [say`The program ends here with ${code(message === '' ? type : `${type}: ${message}`)}.`];
}

const captionOf = (number: number, { line, visit }: Moment): Sentence =>
  say`After step ${number}, line ${line}${visit === 1 ? '' : `, time ${visit}`}`;

function figureOf(picture: HeapPicture, caption: Sentence): Figure {
  const { width, height } = picture;
  return { svg: svgOf(picture), text: describe(picture), caption, width, height };
}

function shortList(changes: readonly Sentence[]): readonly Sentence[] {
  const more = changes.length - MOST_CHANGES;
  return more <= 1 ? changes : [...changes.slice(0, MOST_CHANGES), say`… and ${more} more changes.`];
}

/** By index of the moment: the pictures of these steps and of those before them, in one layout. */
function picturesAt(trace: Trace, file: string, moments: readonly Moment[], indexes: readonly number[]) {
  const needed = [...new Set(indexes.flatMap((index) => (index === 0 ? [0] : [index - 1, index])))];
  const taken = needed.flatMap((index) => {
    const moment = moments[index];
    const snapshot = moment && snapshotAt(trace, moment);
    return snapshot === undefined ? [] : [{ index, snapshot }];
  });
  refuseTooMany(
    taken.map(({ snapshot }) => snapshot),
    file,
  );
  const pictures = picturesOf(taken.map(({ snapshot }) => snapshot));
  return new Map(
    taken.flatMap(({ index, snapshot }, place) => {
      const picture = pictures[place];
      return picture === undefined ? [] : [[index, { snapshot, picture }] as const];
    }),
  );
}

function refuseTooMany(snapshots: readonly Snapshot[], file: string): void {
  const drawn = new Set<number>();
  let all = 0;
  for (const { objects } of snapshots) {
    for (const { id, content, freedOn } of objects)
      if (freedOn === undefined && content.kind !== 'atom' && content.kind !== 'other') drawn.add(id);
    all += drawn.size;
  }
  if (drawn.size <= MOST_DRAWN && all <= MOST_IN_ALL) return;
  const hint = 'use --format table, or one line with --line N';
  throw new HeapsheetError('LIMIT', `${file}: too many objects to draw`, undefined, hint);
}

/** What was printed up to the end of each moment. */
function outputsOf(trace: Trace, moments: readonly Moment[]): readonly string[] {
  const texts = new Map(outputByMoment(trace).map(({ moment, text }) => [keyOf(moment), text]));
  let output = '';
  return moments.map((moment) => {
    output += texts.get(keyOf(moment)) ?? '';
    return output;
  });
}
