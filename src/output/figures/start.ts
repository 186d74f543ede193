import type { Expression, Program } from '../../machine/python/ast.js';

/** What the first line of a program makes one name refer to. */
export interface Start {
  readonly line: number;
  readonly name: string;
  /** A number or a text, as Python shows it. */
  readonly atom?: string;
  /** Keys and values as Python shows them. */
  readonly object?: {
    readonly type: 'list' | 'tuple' | 'dict';
    readonly slots: readonly (readonly [key: string, value: string])[];
  };
}

/** More slots than this are no beginner's list. */
const MOST = 6;

/**
 * What the first line that is no import creates: one name, and a constant or a list, tuple or dictionary of constants.
 * Undefined for anything else, since how many objects that makes may be what is asked.
 */
export function startOf({ body }: Program): Start | undefined {
  const first = body.find(({ kind }) => kind !== 'Import' && kind !== 'ImportFrom');
  if (first?.kind !== 'Assign') return undefined;
  const [target, another] = first.targets;
  if (target?.kind !== 'Name' || another !== undefined) return undefined;
  const start = { line: first.at.line, name: target.id };
  const atom = atomOf(first.value);
  if (atom !== undefined) return { ...start, atom };
  const object = objectOf(first.value);
  return object === undefined ? undefined : { ...start, object };
}

function objectOf(value: Expression): Start['object'] {
  if (value.kind === 'List' || value.kind === 'Tuple') {
    const slots = value.elts.flatMap((element, index) => slotOf(String(index), element));
    const type = value.kind === 'List' ? 'list' : 'tuple';
    return slots.length === value.elts.length && slots.length <= MOST ? { type, slots } : undefined;
  }
  if (value.kind !== 'Dict') return undefined;
  const slots = value.values.flatMap((element, index) => slotOf(atomOf(value.keys[index]), element));
  const different = new Set(slots.map(([key]) => key)).size === value.values.length;
  return different && slots.length <= MOST ? { type: 'dict', slots } : undefined;
}

function slotOf(key: string | undefined, value: Expression): readonly (readonly [string, string])[] {
  const text = atomOf(value);
  return key === undefined || text === undefined ? [] : [[key, text]];
}

/** A constant as Python shows it; undefined where that needs more than quotes around it. */
function atomOf(expression: Expression | undefined): string | undefined {
  if (expression?.kind !== 'Constant') return undefined;
  const { value } = expression;
  switch (value.type) {
    case 'int':
      return String(value.value);
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'none':
      return 'None';
    case 'str':
      return /^[ !#-&(-[\]-~]{0,16}$/.test(value.value) ? `'${value.value}'` : undefined;
    default:
      return undefined;
  }
}
