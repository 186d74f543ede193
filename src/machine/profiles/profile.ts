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
  /** Largest cached int; the smallest is −5 everywhere. */
  readonly largestCachedInt: number;
  /** Small ints, None, True, False, (), '', one-character strings have a constant count. */
  readonly immortalConstants: boolean;
  /** `s[0]` of a latin-1 string is the shared one-character string. */
  readonly sharesCharacters: boolean;
  /** gc.get_threshold() */
  readonly thresholds: readonly [number, number, number];
  readonly generations: 2 | 3;
  /** An empty or atoms-only dict counts as a collectable object. */
  readonly dictsAlwaysTracked: boolean;
  /** A tuple of atoms is untracked as soon as it is made. */
  readonly tuplesUntrackedAtOnce: boolean;
  /** Weak references to members of a ring are cleared before `__del__` runs. */
  readonly ringWeakrefsClearedFirst: boolean;
  /** The `__dict__` of an instance, once made, counts as an object that `gc.collect()` finds. */
  readonly countsInstanceDicts: boolean;
  /** `{}[1:2]` is a KeyError, since slices are hashable. */
  readonly slicesHashable: boolean;
  /** A comprehension runs in the frame of its function. */
  readonly inlinesComprehensions: boolean;
  /** Call with `*args` or `**kwargs` keeps its temporary tuple. */
  readonly starCallKeepsTuple: boolean;
  /** The second `__init__` call of a place in the code takes the specialised road, which holds fewer references. */
  readonly initSpecializes: boolean;
  /** Whose sentences arithmetic errors use. */
  readonly numberWording: '3.11' | '3.13' | '3.14';
  /** "too many values to unpack" says how many it got. */
  readonly namesUnpackedCount: boolean;
  /** Where `sum()` of floats makes up for what an addition loses: nowhere, for floats, for ints among them too. */
  readonly compensatedSum: 'nowhere' | 'floats' | 'numbers';
  /** "must assign iterable to extended slice", whatever the slice. */
  readonly extendedSliceWording: boolean;
  /** "min() iterable argument is empty" */
  readonly namesEmptyIterable: boolean;
  /** A failed `[].size = 1` says that there is no `__dict__`. */
  readonly namesMissingDict: boolean;
  /** The AttributeError of a failed store or `del` keeps the object, as that of a load does. */
  readonly failedStoresKeepObject: boolean;
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
