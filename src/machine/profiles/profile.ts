export type PythonVersion = '3.11' | '3.12' | '3.13' | '3.14' | '3.15';

/** All modelled versions, oldest first. */
export const PYTHON_VERSIONS: readonly PythonVersion[] = ['3.11', '3.12', '3.13', '3.14', '3.15'];

/** One Python version as a list of facts; each is measured on `measuredOn` (64-bit unless said). */
export interface Profile {
  readonly id: PythonVersion;
  readonly measuredOn: string;
  /** Loads of local names borrow their reference (3.14: `optimize_load_fast` in Python/flowgraph.c). */
  readonly borrowsLocals: boolean;
  /** The pass stops at an empty basic block, which a constant condition leaves behind (3.14.0–3.14.4). */
  readonly borrowStopsAtEmptyBlock: boolean;
  /** The iterable of a `for` is loaded owned. */
  readonly ownsForIterable: boolean;
  /** LOAD_CONST pushes a borrowed reference. */
  readonly borrowsConstants: boolean;
  /** Order in which a frame's locals (and a call's temporaries) lose their references. */
  readonly localsFreed: 'forward' | 'reverse';
  /** An operator or subscript lets its left operand go first, whatever the order of a call's temporaries. */
  readonly leftOperandFreedFirst: boolean;
  /** Largest cached int; the smallest is −5 everywhere. */
  readonly largestCachedInt: number;
  /** Small ints, None, True, False, (), '', one-character strings have a constant count. */
  readonly immortalConstants: boolean;
  /** `s[0]` of a latin-1 string is the shared one-character string. */
  readonly sharesCharacters: boolean;
  /** gc.get_threshold() */
  readonly thresholds: readonly [number, number, number];
  readonly generations: 2 | 3;
  /** A collection that making an object starts runs at once, before the collector knows that object. */
  readonly collectsInAllocation: boolean;
  /** An empty or atoms-only dict counts as a collectable object. */
  readonly dictsAlwaysTracked: boolean;
  /** A tuple of atoms is untracked as soon as it is made. */
  readonly tuplesUntrackedAtOnce: boolean;
  /** Weak references to members of a ring are cleared before `__del__` runs. */
  readonly ringWeakrefsClearedFirst: boolean;
  /** The `__dict__` of an instance, once made, counts as an object that `gc.collect()` finds. */
  readonly countsInstanceDicts: boolean;
  /** What `gc.callbacks` and `gc.get_stats()` tell includes how long it took. */
  readonly timesCollections: boolean;
  /** Positional arguments given to `atexit.register` are never freed (seen on 3.14.2). */
  readonly leaksExitArguments: boolean;
  /** repr of an OrderedDict shows a dict, not a list of pairs. */
  readonly orderedDictShowsDict: boolean;
  /** `{}[1:2]` is a KeyError, since slices are hashable. */
  readonly slicesHashable: boolean;
  /** Instructions of `for`, `with`, conditions and comprehensions stand at the part they work on, not at the whole. */
  readonly standsAtParts: boolean;
  /** Tracebacks are written by the Python module traceback, which shows ranges of several lines (3.13), not by C code. */
  readonly tracebacksInPython: boolean;
  /** Tracebacks suggest `self.name` and modules to import (3.12). */
  readonly suggestsSelf: boolean;
  /** Tracebacks suggest private attributes to methods of the object only (3.13). */
  readonly suggestsPublic: boolean;
  /** Tracebacks suggest attributes of attributes, and with a dot (3.15). */
  readonly suggestsDotted: boolean;
  /** Marks in tracebacks know about parentheses, since some release of 3.11. */
  readonly marksPastParentheses: boolean;
  /** A comprehension runs in the frame of its function. */
  readonly inlinesComprehensions: boolean;
  /**
   * Who asks the first iterable of a generator expression for its iterator. Twice from 3.13.1 on (gh-125038), which shows
   * with iterators of the program's own; in 3.15 the generator's frame does, and keeps the iterable too.
   */
  readonly generatorExpressionIterates: 'outside' | 'twice' | 'inside';
  /** Annotations are evaluated when somebody asks for them, not where they stand. */
  readonly annotationsEvaluatedLater: boolean;
  /** Builtins whose call with a generator expression runs as a loop in the caller's frame. */
  readonly inlinesConsumers: readonly string[];
  /** What `close()` does with a generator that never ran: its frame may stay until the generator is freed. */
  readonly closesUnstarted: 'throws' | 'keeps' | 'clears';
  /**
   * What `close()` does outside `try` and `with`: an exception in the frame, or the frame is cleared at once, from 3.14 on
   * with its function.
   */
  readonly closesPlain: 'throws' | 'keepsFunction' | 'clears';
  /** A finished frame of a generator that something keeps refers to the frame that ran it last, as one of a call does. */
  readonly generatorsKeepCallers: boolean;
  /** `close()` gives what the generator returns. */
  readonly closeGivesValue: boolean;
  /** Call with `*args` or `**kwargs` keeps its temporary tuple. */
  readonly starCallKeepsTuple: boolean;
  /** The second `__init__` call of a place in the code takes the specialised road, which holds fewer references. */
  readonly initSpecializes: boolean;
  /** Whose sentences arithmetic errors use. */
  readonly numberWording: '3.11' | '3.13' | '3.14';
  /** "too many values to unpack" says how many it got. */
  readonly namesUnpackedCount: boolean;
  /** Setting an attribute that a class without `__dict__` does not know says that there is no `__dict__`. */
  readonly namesMissingDict: boolean;
  /** The AttributeError of a failed `del` keeps the object, as that of a failed load does. */
  readonly failedDeleteKeepsObject: boolean;
  /** The message about abstract methods quotes their names. */
  readonly quotesAbstract: boolean;
  /** The message about a field without a default after one with names both. */
  readonly namesDefaultField: boolean;
  /** The message about bases without an order has a line break in it. */
  readonly breaksMroMessage: boolean;
  /** A special method that gives the wrong type is named with its class. */
  readonly namesWrongResult: boolean;
  /** `__eq__` of a dataclass compares field by field, not two tuples. */
  readonly dataclassComparesFields: boolean;
  /** Where `sum()` of floats makes up for what an addition loses: nowhere, for floats, for ints among them too. */
  readonly compensatedSum: 'nowhere' | 'floats' | 'numbers';
  /** "must assign iterable to extended slice", whatever the slice: depends on the patch release in 3.12. */
  readonly extendedSliceWording: 'never' | 'unsure' | 'always';
  /** "min() iterable argument is empty" */
  readonly namesEmptyIterable: boolean;
  /** "is not a container or iterable" (3.14). */
  readonly containerWording: boolean;
  /** Bytes, 64-bit. */
  readonly sizes: Sizes;
}

/** sys.getsizeof on 64-bit builds, in bytes. */
export interface Sizes {
  readonly tupleHeader: number;
  readonly asciiHeader: number;
  readonly latin1Header: number;
  readonly ucs2Header: number;
  readonly ucs4Header: number;
  readonly instance: number;
  readonly function: number;
  readonly rangeIterator: number;
}
