import { HeapsheetError } from '../../errors.js';
import type { ToldException, Trace } from '../../machine/trace/index.js';
import { carets } from './carets.js';
import { linesBelow } from './lines-below.js';
import { isWholeCall } from './whole-call.js';

type Uncaught = Extract<Trace['end'], { kind: 'exception' }>;
type Frame = NonNullable<ToldException['frames']>[number];

/** Equal entries that are shown before "repeated more times" (`_RECURSIVE_CUTOFF`, Lib/traceback.py). */
const SHOWN = 3;
/** Entries that are shown of a long traceback, the innermost ones (`PyTraceBack_LIMIT`). */
const LIMIT = 1000;

const LIBRARY = '  [in the standard library]\n';
/** Methods that the Python code of the module copy calls. */
const CALLED_BY_COPY: ReadonlySet<string> = new Set(['__copy__', '__deepcopy__', '__reduce__', '__setstate__']);

const UNKNOWN_HINT = 'the traceback of this error, to which Python may add what was meant';

const BETWEEN = {
  cause: '\nThe above exception was the direct cause of the following exception:\n\n',
  context: '\nDuring handling of the above exception, another exception occurred:\n\n',
} as const;

/**
 * As Python tells of an exception that nothing caught in the program at that path: every frame with its line, and the
 * exceptions that led to it. What stands in files of the standard library is left out.
 * @throws HeapsheetError UNSUPPORTED_PYTHON where what Python writes is not known
 */
export function tracebackOf(trace: Trace, { told }: Uncaught, file: string): string {
  return told.map((exception) => block(trace, exception, file)).join('');
}

function block(trace: Trace, { type, message, hint, frames, leads }: ToldException, file: string): string {
  if (hint === undefined) throw new HeapsheetError('UNSUPPORTED_PYTHON', UNKNOWN_HINT, place(frames, file));
  const text = message + hint;
  const header = frames ? `Traceback (most recent call last):\n${shortened(trace, frames, file).join('')}` : '';
  return `${header}${text === '' ? type : `${type}: ${text}`}\n${leads ? BETWEEN[leads] : ''}`;
}

function place(frames: ToldException['frames'], file: string) {
  const own = frames?.findLast(({ library }) => !library);
  return own && { file, line: own.span.line, column: own.span.column + 1 };
}

function entryOf(trace: Trace, { name, line, span, expression, library }: Frame, file: string): string {
  const { program, profile } = trace;
  if (library) return LIBRARY;
  const source = program.source.split('\n');
  const shown = (source[line - 1] ?? '').trim();
  const head = `${CALLED_BY_COPY.has(name) ? LIBRARY : ''}  File "${file}", line ${line}, in ${name}\n`;
  if (shown === '') return head;
  if (!profile.tracebacksInPython)
    return head + carets(source, span, expression?.node, { sure: profile.marksPastParentheses, file });
  return (
    head +
    linesBelow(source, span, expression?.node, {
      whole: isWholeCall(expression, line, source[line - 1] ?? ''),
      file,
    })
  );
}

/** Equal entries (of one function and line) in a row are counted after the third. */
function shortened(trace: Trace, frames: readonly Frame[], file: string): string[] {
  const entries = frames.slice(-LIMIT);
  const lines: string[] = [];
  let count = 0;
  const same = (one: Frame, other: Frame | undefined): boolean =>
    !one.library && other?.library === false && one.name === other.name && one.line === other.line;
  for (const [index, entry] of entries.entries()) {
    count = same(entry, entries[index - 1]) ? count + 1 : 1;
    if (count <= SHOWN) lines.push(entryOf(trace, entry, file));
    if (count > SHOWN && !same(entry, entries[index + 1])) {
      const more = count - SHOWN;
      lines.push(`  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n`);
    }
  }
  return lines;
}
