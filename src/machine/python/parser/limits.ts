import { beyondLimit, invalid, type Source, unsupported } from './source.js';
import type { Syntax } from './syntax.js';

const MAX_LENGTH = 1 << 20;
const MAX_DEPTH = 100;
const NOT_TEXT = /[\0\p{Cs}]/u;

/** Refuses texts that are too long to read or are not text. */
export function checkText(source: Source): void {
  const { text } = source;
  if (text.length > MAX_LENGTH) throw beyondLimit(source, { from: 0 }, 'the program is larger than 1 MB');
  const wrong = text.search(NOT_TEXT);
  if (wrong >= 0) throw invalid(source, { from: wrong }, 'source code cannot contain null bytes or surrogates');
  const carriage = text.indexOf('\r');
  if (carriage >= 0) throw unsupported(source, { from: carriage }, 'lines that end in a carriage return alone');
}

/** Refuses nesting that no program of a quiz needs; bodies, and one `elif` after the other, count once. */
export function checkNesting(source: Source, root: Syntax): void {
  const waiting: { readonly node: Syntax; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH) throw beyondLimit(source, node, `nested more than ${MAX_DEPTH} levels deep`);
    if (node.name === 'IfStatement' && node.children.filter(({ name }) => name === 'elif').length > MAX_DEPTH)
      throw beyondLimit(source, node, `more than ${MAX_DEPTH} elif branches`);
    const inner = node.name === 'Body' ? depth : depth + 1;
    for (const child of node.children) waiting.push({ node: child, depth: inner });
  }
}
