import { HeapsheetError } from '../../errors.js';
import type { Trace } from '../../index.js';
import { tracebackOf } from '../../output/traceback/traceback.js';
import { unpredictable } from '../../output/walk/unpredictable.js';
import type { PythonSource, RunOptions, RunResult, TracedRun, TraceOptions } from '../engine.js';
import { VIEWS } from '../trace-views.js';

/** Runs a program on the simulated heap of one version; what CPython would print and how it would exit. */
export async function runProgram(source: PythonSource, options: RunOptions): Promise<RunResult> {
  const trace = await traced(source, options, false);
  const { end } = trace;
  if (trace.exitRefusal) throw placed(trace.exitRefusal, source);
  const stdout = trace.output + (trace.exitOutput ?? '');
  if (end.kind !== 'exception') return { stdout, stderr: '', code: 0 };
  return { stdout, stderr: tracebackOf(trace, end, source.path ?? source.file), code: 1 };
}

async function traced(source: PythonSource, options: RunOptions, recording: boolean): Promise<Trace> {
  const api = await import('../../index.js');
  const version = api.PYTHON_VERSIONS.find((each) => each === (options.python ?? api.PYTHON_VERSIONS.at(-1)));
  if (version === undefined) {
    const hint = `give one of ${api.PYTHON_VERSIONS.join(', ')}`;
    throw new HeapsheetError('UNKNOWN_ID', `--python ${options.python}: this Python is not modelled`, undefined, hint);
  }
  try {
    const program = api.parse(source.text, source.file);
    const profile = api.profileOf(version);
    const limits = { ...api.DEFAULT_LIMITS, ...(options.maxSteps !== undefined && { steps: options.maxSteps }) };
    const run = recording ? api.runWithStandIns : api.run;
    return run(program, api.compile(program, profile), profile, { limits, recording });
  } catch (error) {
    throw error instanceof HeapsheetError ? placed(error, source) : error;
  }
}

/** Every message about a program says which, and every limit what would work. */
function placed({ code, message, place, hint }: HeapsheetError, { file }: PythonSource): HeapsheetError {
  const isSteps = code === 'LIMIT' && /\bsteps\b/.test(message);
  const isShown = code === 'UNSUPPORTED_PYTHON' && /\bshowing\b/.test(message);
  const next =
    hint ??
    (isSteps ? 'is there an endless loop? --max-steps N allows more' : undefined) ??
    (isShown ? '`heapsheet trace` without --stdout writes ⟨id 1⟩ or ⟨?⟩ in its place' : undefined);
  return new HeapsheetError(code, place === undefined ? `${file}: ${message}` : message, place, next);
}

/** A run as a step table, a picture, JSON … */
export async function traceProgram(source: PythonSource, options: TraceOptions): Promise<TracedRun> {
  const { format, line } = options;
  const view = VIEWS[format];
  if (view === undefined) {
    const hint = `use ${Object.keys(VIEWS).join(', ')}`;
    throw new HeapsheetError('BAD_REQUEST', `trace --format ${format}: there is no such format`, undefined, hint);
  }
  const api = await import('../../index.js');
  const trace = await traced(source, options, true);
  const moments = api.momentsOf(trace);
  const asked = line === undefined ? moments : moments.filter((moment) => moment.line === line);
  if (asked.length === 0) {
    const ran = ranges(moments.map((moment) => moment.line));
    const message = line === undefined ? 'no line of the program runs' : `there is no heap after line ${line} to show`;
    const hint = ran === '' ? undefined : `lines of the main program that run to their end: ${ran}`;
    throw new HeapsheetError('BAD_REQUEST', `${source.file}: ${message}`, undefined, hint);
  }
  const document = await view({ trace, file: source.file, moments, asked, api, ...(line !== undefined && { line }) });
  return { document, notes: unpredictable(trace).map((note) => `${source.file}: ${note}`) };
}

/** `1, 2, 7, 15–23` */
function ranges(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const starts = sorted.filter((line, index) => sorted[index - 1] !== line - 1);
  return starts
    .map((start) => {
      let end = start;
      while (sorted.includes(end + 1)) end += 1;
      return end === start ? `${start}` : `${start}–${end}`;
    })
    .join(', ');
}
