import { HeapsheetErrors } from '../../errors.js';
import type { Program } from './ast.js';
import { readSequence } from './parser/blocks.js';
import { beyondLimit, invalid, sourceOf } from './parser/source.js';
import { errorsIn, syntaxOf } from './parser/syntax.js';

const MAX_SOURCE = 1 << 20;

/**
 * Reads a program, and refuses whatever CPython refuses. Line breaks become `\n`, a byte order mark is dropped.
 * @throws HeapsheetError PYTHON_SYNTAX for what is not Python, UNSUPPORTED_PYTHON for Python outside the tree, LIMIT
 * @throws HeapsheetErrors when more than one mistake is found
 */
export function parse(source: string, file: string): Program {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const reading = sourceOf(text, file);
  if (text.length > MAX_SOURCE) throw beyondLimit(reading, { from: 0 }, 'the program is larger than 1 MB');
  const tree = syntaxOf(text);
  const [error] = errorsIn(tree);
  if (error) throw invalid(reading, error, 'invalid syntax');
  const body = readSequence(reading, tree.children);
  const [first, ...others] = reading.mistakes;
  if (first && others.length > 0) throw new HeapsheetErrors(reading.mistakes);
  if (first) throw first;
  return { file, source: text, body };
}
