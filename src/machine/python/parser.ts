import { type HeapsheetError, HeapsheetErrors } from '../../errors.js';
import type { Program } from './ast.js';
import { readSequence } from './parser/blocks.js';
import { checkFlow } from './parser/flow.js';
import { checkFuture } from './parser/future.js';
import { checkIndentation } from './parser/indentation.js';
import { checkNesting, checkText } from './parser/limits.js';
import { checkScopes } from './parser/scopes.js';
import { beyondLimit, type Source, sourceOf } from './parser/source.js';
import { type Syntax, syntaxOf } from './parser/syntax.js';
import { checkSyntax } from './parser/syntax-errors.js';

/**
 * Reads a program, and refuses whatever CPython refuses. Line breaks become `\n`, a byte order mark is dropped.
 * @throws HeapsheetError PYTHON_SYNTAX for what is not Python, UNSUPPORTED_PYTHON for Python outside the tree, LIMIT
 * for more than 1 MB or more than 100 levels of nesting
 * @throws HeapsheetErrors when more than one mistake is found
 */
export function parse(source: string, file: string): Program {
  const text = source.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const reading = sourceOf(text, file);
  checkText(reading);
  const tree = readTree(reading);
  checkSyntax(reading, tree);
  checkIndentation(reading, tree);
  const body = readSequence(reading, tree.children);
  throwMistakes(reading);
  checkFlow(reading, body);
  checkScopes(reading, body);
  checkFuture(reading, body);
  throwMistakes(reading);
  return { file, source: text, body };
}

/** lezer's own recursion runs out of stack only beyond all limits. */
function readTree(source: Source): Syntax {
  try {
    const tree = syntaxOf(source.text);
    checkNesting(source, tree);
    return tree;
  } catch (error) {
    if (error instanceof RangeError) throw beyondLimit(source, { from: 0 }, 'the program is nested too deeply');
    throw error;
  }
}

function throwMistakes({ mistakes }: Source): void {
  const [first, ...others] = mistakes;
  if (first && others.length > 0) throw new HeapsheetErrors([...mistakes].sort(byPlace));
  if (first) throw first;
}

function byPlace({ place: a }: HeapsheetError, { place: b }: HeapsheetError): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
