import { HeapsheetError } from '../errors.js';
import type { Moment, Snapshot, Trace } from '../index.js';
import { FIRST_STEPS, LAST_STEPS, shownParts } from '../output/walk/shown-steps.js';
import { objectNames } from './trace-names.js';
import { traceTable } from './trace-table.js';
import { WALKS } from './trace-walk.js';

/** What a view of a run is made from. */
export interface ViewOptions {
  readonly trace: Trace;
  readonly file: string;
  /** Every moment of the run, and those to show; at least one. */
  readonly moments: readonly Moment[];
  readonly asked: readonly Moment[];
  /** Only the moments of this line are asked for. */
  readonly line?: number;
  readonly api: typeof import('../index.js');
}

/** Objects over all steps of one JSON document, and objects in one picture. */
const MOST_RECORDS = 100_000;
const MOST_DRAWN = 400;

type View = (options: ViewOptions) => string | Promise<string | Uint8Array>;

/** The formats of `heapsheet trace`. */
export const VIEWS: Readonly<Record<string, View>> = { table, json, svg, ...WALKS };

function table({ trace, file, moments, asked, api }: ViewOptions): string {
  const parts = shownParts(asked);
  const at = (moment: Moment) => api.snapshotAt(trace, moment) ?? [];
  const cast = [...moments.slice(0, FIRST_STEPS), ...parts.flat(), ...moments.slice(-LAST_STEPS)].flatMap(at);
  const names = objectNames(trace, cast, api);
  const keyOf = ({ line, visit }: Moment) => `${line}:${visit}`;
  const printed = new Map(api.outputByMoment(trace).map(({ moment, text }) => [keyOf(moment), text]));
  const tables = parts.map((part) => {
    const steps = part.flatMap(at).map((snapshot) => {
      const text = printed.get(keyOf(snapshot.moment));
      return { snapshot, ...(text !== undefined && { printed: text }) };
    });
    return traceTable(trace, steps, names);
  });
  const left = asked.length - FIRST_STEPS - LAST_STEPS;
  const gap = `\n… ${left} more steps are left out; --line N shows those of one line\n\n`;
  return `Python ${trace.profile.id}, ${file}: the heap after each line; * marks what changed\n\n${tables.join(gap)}${ending(trace)}`;
}

/** What comes after the last line: an exception that nothing caught, and what is printed at exit. */
function ending({ end, exitOutput = '' }: Trace): string {
  const error = end.kind === 'exception' ? `\nends on line ${end.line} with ${end.type}: ${end.message}\n` : '';
  if (exitOutput === '') return error;
  const lines = exitOutput.replace(/\n$/, '').split('\n');
  return `${error}\nat exit\n${lines.map((line) => `    prints  ${line}\n`).join('')}`;
}

function json({ trace, file, asked, api }: ViewOptions): string {
  let records = 0;
  const steps = asked.flatMap((moment) => {
    const snapshot = api.snapshotAt(trace, moment);
    records += snapshot?.objects.length ?? 0;
    if (records > MOST_RECORDS) throw tooMuch(file, 'steps and objects', 'ask for one line with --line N');
    return snapshot === undefined ? [] : [stepOf(snapshot)];
  });
  const { profile, output, exitOutput, end } = trace;
  const unpredictable = trace.unpredictable.map(({ what, place }) => ({ what, line: place.line }));
  return `${JSON.stringify({ python: profile.id, output, exitOutput, end, unpredictable, steps }, undefined, 1)}\n`;
}

function stepOf(snapshot: Snapshot) {
  return {
    line: snapshot.moment.line,
    visit: snapshot.moment.visit,
    frames: snapshot.frames.map(({ name, names }) => ({ function: name, names: Object.fromEntries(names) })),
    objects: snapshot.objects
      .filter(({ freedOn }) => freedOn === undefined)
      .map(({ id, type, content, createdOn }) => ({ id, type, content, createdOn, references: snapshot.refcount(id) })),
  };
}

function svg({ trace, file, asked, api }: ViewOptions): string {
  const snapshot = asked.slice(-1).flatMap((moment) => api.snapshotAt(trace, moment) ?? [])[0];
  if (snapshot === undefined) return '';
  if (snapshot.objects.length > MOST_DRAWN) throw tooMuch(file, 'objects to draw', 'use --format table');
  const [picture] = api.picturesOf([snapshot]);
  return picture ? `${api.svgOf(picture)}\n` : '';
}

function tooMuch(file: string, what: string, hint: string): HeapsheetError {
  return new HeapsheetError('LIMIT', `${file}: too many ${what}`, undefined, hint);
}
