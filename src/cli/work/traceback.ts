import type { Trace } from '../../index.js';

type Uncaught = Extract<Trace['end'], { kind: 'exception' }>;

/** Equal entries that are shown before "repeated more times" (`_RECURSIVE_CUTOFF`, Lib/traceback.py). */
const SHOWN = 3;
/** Entries that are shown of a long traceback, the innermost ones (`PyTraceBack_LIMIT`). */
const LIMIT = 1000;

/**
 * As Python tells of an exception that nothing caught in the program at that path: every frame with its line. The `^^^^` below a line are left out,
 * since the machine does not keep where expressions end; so is what stands in files of the standard library.
 */
export function tracebackOf({ program }: Trace, { frames, type, message }: Uncaught, file: string): string {
  const source = program.source.split('\n');
  const entries = frames.slice(-LIMIT).map(({ name, line, library }) => {
    if (library) return '  [in the standard library]\n';
    const text = (source[line - 1] ?? '').trim();
    return `  File "${file}", line ${line}, in ${name}\n${text === '' ? '' : `    ${text}\n`}`;
  });
  const last = message === '' ? type : `${type}: ${message}`;
  return `Traceback (most recent call last):\n${shortened(entries).join('')}${last}\n`;
}

/** Equal entries in a row are counted after the third. */
function shortened(entries: readonly string[]): string[] {
  const lines: string[] = [];
  let count = 0;
  for (const [index, entry] of entries.entries()) {
    count = entry === entries[index - 1] ? count + 1 : 1;
    if (count <= SHOWN) lines.push(entry);
    if (count > SHOWN && entry !== entries[index + 1]) {
      const more = count - SHOWN;
      lines.push(`  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n`);
    }
  }
  return lines;
}
