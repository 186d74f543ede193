import type { HeapView, Machine, ObjectId } from '../../machine/rules/index.js';
import type { Snapshot } from '../../machine/trace/index.js';

const CONTAINERS: ReadonlySet<string> = new Set(['list', 'dict', 'set', 'tuple']);

/** Types that Python makes on its own account or whose objects refer to nothing. */
const OTHERS: ReadonlySet<string> = new Set([
  ...['NoneType', 'bool', 'int', 'float', 'str', 'range', 'slice', 'cell', 'function', 'method', 'frozenset', 'module'],
  ...['builtin_function_or_method', 'type', 'weakref.ReferenceType', 'frame', 'traceback'],
  ...['enumerate', 'zip', 'map', 'filter', 'reversed'],
]);
const INTERNAL = /iterator$|^dict_|(?:Error|Exception|Iteration)$/;

/** A list, dict, set or tuple. */
export function isContainer(view: HeapView, object: ObjectId): boolean {
  return CONTAINERS.has(view.type(object));
}

/** An instance of one of the program's classes. */
export function isInstance(view: HeapView, object: ObjectId): boolean {
  const type = view.type(object);
  return !CONTAINERS.has(type) && !OTHERS.has(type) && !INTERNAL.test(type);
}

/** What a learner sees as an object with parts: a container or an instance. */
export function isData(view: HeapView, object: ObjectId): boolean {
  return isContainer(view, object) || isInstance(view, object);
}

/** What an object refers to as a learner sees it: the class of an instance left out. */
export function partsOf(view: HeapView, object: ObjectId): readonly ObjectId[] {
  return [...view.references(object)].filter((part) => view.type(part) !== 'type');
}

/** A heap between two lines, not the running machine. */
export function isReplayed(view: HeapView): view is Snapshot {
  return 'moment' in view;
}

export function isRunning(view: HeapView): view is Machine {
  return 'collecting' in view;
}
