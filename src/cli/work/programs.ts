import { HeapsheetError } from '../../errors.js';
import type { Snapshot, Trace } from '../../index.js';
import type { PythonSource, RunOptions, RunResult, TraceOptions } from '../engine.js';

/** Runs a program on the simulated heap of one version; what CPython would print and how it would exit. */
export async function runProgram(source: PythonSource, options: RunOptions): Promise<RunResult> {
  const trace = await traced(source, options, false);
  const { end } = trace;
  if (trace.exitRefusal) throw trace.exitRefusal;
  const stdout = trace.output + (trace.exitOutput ?? '');
  if (end.kind !== 'exception') return { stdout, stderr: '', code: 0 };
  const message = end.message === '' ? end.type : `${end.type}: ${end.message}`;
  const stderr = `Traceback (most recent call last):\n  File "${source.file}", line ${end.line}, in <module>\n${message}\n`;
  return { stdout, stderr, code: 1 };
}

async function traced(source: PythonSource, options: RunOptions, recording: boolean): Promise<Trace> {
  const api = await import('../../index.js');
  const version = api.PYTHON_VERSIONS.find((each) => each === (options.python ?? api.PYTHON_VERSIONS.at(-1)));
  if (version === undefined) {
    throw new HeapsheetError(
      'UNKNOWN_ID',
      `Python ${options.python} is not modelled`,
      undefined,
      `modelled: ${api.PYTHON_VERSIONS.join(', ')}`,
    );
  }
  const program = api.parse(source.text, source.file);
  const profile = api.profileOf(version);
  const limits = { steps: options.maxSteps ?? 5_000_000, depth: 1000, size: 2_000_000 };
  return api.run(program, api.compile(program, profile), profile, { limits, recording });
}

/** A run as a step table, a picture, JSON … */
export async function traceProgram(source: PythonSource, options: TraceOptions): Promise<string | Uint8Array> {
  const api = await import('../../index.js');
  const trace = await traced(source, options, true);
  const moments = api.momentsOf(trace);
  const { line } = options;
  const asked = line === undefined ? moments : moments.filter((moment) => moment.line === line);
  if (asked.length === 0) {
    throw new HeapsheetError(
      'BAD_REQUEST',
      line === undefined ? 'the program has no lines' : `line ${line} never runs`,
    );
  }
  const snapshots = asked.flatMap((moment) => api.snapshotAt(trace, moment) ?? []);
  switch (options.format) {
    case 'svg': {
      const last = snapshots.at(-1);
      const [picture] = last ? api.picturesOf([last]) : [];
      return picture ? `${api.svgOf(picture)}\n` : '';
    }
    case 'json':
      return `${JSON.stringify({ python: trace.profile.id, output: trace.output, exitOutput: trace.exitOutput, end: trace.end, steps: snapshots.map((snapshot) => stepOf(snapshot)) }, undefined, 1)}\n`;
    case 'table':
      return table(trace, snapshots, api.outputByMoment(trace), (snapshot) => {
        const [picture] = api.picturesOf([snapshot]);
        return picture ? api.describe(picture).split('\n') : [];
      });
    default:
      throw new HeapsheetError(
        'BAD_REQUEST',
        `trace --format ${options.format} is not available yet`,
        undefined,
        'use table, json or svg',
      );
  }
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

type Printed = readonly { readonly moment: { readonly line: number; readonly visit: number }; readonly text: string }[];

function table(
  trace: Trace,
  snapshots: readonly Snapshot[],
  printed: Printed,
  describe: (snapshot: Snapshot) => readonly string[],
): string {
  const lines = trace.program.source.split('\n');
  const blocks = snapshots.map((snapshot) => {
    const { line, visit } = snapshot.moment;
    const output = printed.find(({ moment }) => moment.line === line && moment.visit === visit)?.text;
    const head = `line ${line}${visit > 1 ? ` (time ${visit})` : ''}: ${(lines[line - 1] ?? '').trim()}`;
    const shown = output === undefined ? [] : [`  prints ${JSON.stringify(output)}`];
    return [head, ...describe(snapshot).map((each) => `  ${each}`), ...shown].join('\n');
  });
  const { end } = trace;
  const last = end.kind === 'exception' ? [`ends with ${end.type}: ${end.message}`] : [];
  return `${[`Python ${trace.profile.id}`, ...blocks, ...last].join('\n')}\n`;
}
