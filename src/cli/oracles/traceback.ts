const HEADER = 'Traceback (most recent call last):';
const SYNTAX = /^(SyntaxError|IndentationError|TabError): /;

/**
 * Last line of the traceback of the exception that ended a program, `undefined` where stderr shows none.
 * Exceptions that Python ignores (in `__del__`, in callbacks) do not count.
 */
export function uncaught(stderr: string): string | undefined {
  let found: string | undefined;
  let inside: 'main' | 'ignored' | undefined;
  let before = '';
  for (const line of stderr.split('\n')) {
    if (line === HEADER) inside = before.startsWith('Exception ignored') ? 'ignored' : 'main';
    else if (inside !== undefined && line !== '' && !line.startsWith(' ')) {
      if (inside === 'main') found = line;
      inside = undefined;
    } else if (inside === undefined && SYNTAX.test(line)) found = line;
    before = line;
  }
  return found;
}

/** Exit code of a SystemExit that was reported as an error, `undefined` for other lines. */
export function exitCodeOf(line: string): number | undefined {
  const [, argument] = /^SystemExit(?:: (.*))?$/.exec(line) ?? [line];
  if (!line.startsWith('SystemExit')) return undefined;
  if (argument === undefined || argument === 'None') return 0;
  return /^-?\d+$/.test(argument) ? Number(argument) & 255 : 1;
}
