import { parser } from '@lezer/python';
import { hideEmptyBrackets } from './empty-brackets.js';
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
const ERROR = '⚠';

/**
 * Words that lezer reads otherwise than Python: the print statement of Python 2, and a `yield` without a value, which
 * it does not know. In capitals they are names to it.
 */
const HIDDEN = /\bprint\b|\byield\b(?=[ \t\f]*(?:[)};#\n]|$))/g;
/** A float that ends in its point, which lezer does not know: an underscore makes it a number to it. */
const POINT_LAST = /(?<![\p{XID_Continue}.])(\d[\d_]*)\.(?=[eE][+-]?\d|(?!\p{XID_Continue}))/gu;

/** What lezer is given to read: every character stays in its place. */
function disguise(text: string): string {
  const words = hideEmptyBrackets(text).replace(HIDDEN, (word) => word.toUpperCase());
  return /\d\./.test(words) ? words.replace(POINT_LAST, '$1_') : words;
}

/**
 * lezer's tree of a text.
 * @param offset where the text stands in the source that the extents refer to
 */
export function syntaxOf(text: string, offset = 0): Syntax {
  const tree = parser.parse(disguise(text));
  const top: Growing = { name: 'Top', from: offset, to: offset, children: [] };
  const open: Growing[] = [top];
  tree.iterate({
    enter({ name, from, to }) {
      if (name === 'Comment') return false;
      const bare = name === 'VariableName' && to - from === 5 && text.startsWith('yield', from);
      const made: Growing = {
        name: bare ? 'YieldExpression' : name,
        from: from + offset,
        to: to + offset,
        children: [],
      };
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

/** The first place where the text does not fit the grammar, with the nodes around it, the outermost first. */
export function firstError(root: Syntax): readonly Syntax[] | undefined {
  if (root.name === ERROR) return [root];
  for (const child of root.children) {
    const found = firstError(child);
    if (found) return [root, ...found];
  }
  return undefined;
}

const BLOCKS: ReadonlySet<string> = new Set([
  'Body',
  'StatementGroup',
  'IfStatement',
  'WhileStatement',
  'ForStatement',
  'TryStatement',
  'WithStatement',
  'MatchStatement',
  'MatchBody',
  'MatchClause',
  'FunctionDefinition',
  'ClassDefinition',
  'DecoratedStatement',
]);

/** Where the last statement of a node ends: lezer counts the line breaks after it in. */
export function endOf(node: Syntax): number {
  const last = BLOCKS.has(node.name) ? node.children.at(-1) : undefined;
  return last ? endOf(last) : node.to;
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
