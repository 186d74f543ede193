import { py, type Statement } from '../../machine/python/index.js';

type Value = py.Value;

/** Ways in which a line changes a list; `fresh` is a word that is new to it. */
export type Change =
  | 'append'
  | 'insert'
  | 'remove-first'
  | 'remove-second'
  | 'pop'
  | 'pop-front'
  | 'set-first'
  | 'set-last';

/** Changes that need no word to be in the list. */
export const ADDING: readonly Change[] = ['append', 'insert'];
/** Changes that take a word out. */
export const TAKING: readonly Change[] = ['remove-first', 'remove-second', 'pop', 'pop-front'];
export const EVERY_CHANGE: readonly Change[] = [...ADDING, ...TAKING, 'set-first', 'set-last'];

/** The line that changes a list which starts with the words `old`. */
export function changed(path: Value, change: Change, old: readonly string[], fresh: string): Statement {
  const call = (name: string, ...passed: readonly Value[]): Statement => py.expr(py.method(path, name, ...passed));
  switch (change) {
    case 'append':
      return call('append', py.str(fresh));
    case 'insert':
      return call('insert', py.int(0), py.str(fresh));
    case 'remove-first':
      return call('remove', py.str(old[0] ?? fresh));
    case 'remove-second':
      return call('remove', py.str(old[1] ?? fresh));
    case 'pop':
      return call('pop');
    case 'pop-front':
      return call('pop', py.int(0));
    case 'set-first':
      return py.assign(py.subscript(path, py.int(0)), py.str(fresh));
    case 'set-last':
      return py.assign(py.subscript(path, py.int(-1)), py.str(fresh));
  }
}

/** `["tea", "milk"]`. */
export function strings(...words: readonly string[]): Value {
  return py.list(...words.map((word) => py.str(word)));
}

/** `path[:]`. */
export function sliced(path: Value): Value {
  return py.subscript(path, py.slice());
}

/** `path[index]`. */
export function slot(path: Value, index: number): Value {
  return py.subscript(path, py.int(index));
}
