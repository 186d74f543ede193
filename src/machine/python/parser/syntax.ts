import { parser } from '@lezer/python';
import type { Extent } from './source.js';

/** A node of lezer's tree: named as in its grammar, keywords and punctuation by their text, comments left out. */
export interface Syntax extends Extent {
  readonly name: string;
  readonly children: readonly Syntax[];
}

interface Growing extends Syntax {
  to: number;
  readonly children: Growing[];
}

/** The name of the nodes that lezer makes where the text does not fit its grammar. */
export const ERROR = '⚠';

/** lezer still knows the print statement of Python 2: the word is hidden from it, positions stay. */
const PRINT = /\bprint\b/g;

/**
 * lezer's tree of a text.
 * @param offset where the text stands in the source that the extents refer to
 */
export function syntaxOf(text: string, offset = 0): Syntax {
  const tree = parser.parse(text.replace(PRINT, 'PRINT'));
  const top: Growing = { name: 'Top', from: offset, to: offset, children: [] };
  const open: Growing[] = [top];
  tree.iterate({
    enter(node) {
      if (node.name === 'Comment') return false;
      const made: Growing = { name: node.name, from: node.from + offset, to: node.to + offset, children: [] };
      open.at(-1)?.children.push(made);
      open.push(made);
      return true;
    },
    leave() {
      open.pop();
    },
  });
  return top.children[0] ?? top;
}

/** The error nodes below a node, in order. */
export function errorsIn(node: Syntax): readonly Syntax[] {
  const found: Syntax[] = [];
  const waiting: Syntax[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === ERROR) found.push(next);
    else waiting.push(...next.children);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The children between the commas of a list, and whether a comma ends it. */
export interface Listed {
  readonly groups: readonly (readonly Syntax[])[];
  readonly comma: boolean;
}

/** Splits children at their commas. */
export function splitAtCommas(children: readonly Syntax[]): Listed {
  const groups: Syntax[][] = [];
  let group: Syntax[] = [];
  for (const child of children) {
    if (child.name === ',') {
      groups.push(group);
      group = [];
    } else group.push(child);
  }
  if (group.length > 0) groups.push(group);
  return { groups, comma: children.at(-1)?.name === ',' };
}

/** The children without a bracket at either end. */
export function inside(node: Syntax): readonly Syntax[] {
  return node.children.slice(1, -1);
}
