import type { ConstantValue, Position } from '../python/index.js';

/** Instructions of the stack machine; names as CPython's where they mean the same. */
export const OP = {
  LINE: 0,
  LOAD_CONST: 1,
  LOAD_NAME: 2,
  LOAD_GLOBAL: 3,
  LOAD_FAST: 4,
  LOAD_FAST_BORROW: 5,
  LOAD_DEREF: 6,
  STORE_NAME: 7,
  STORE_GLOBAL: 8,
  STORE_FAST: 9,
  STORE_DEREF: 10,
  DELETE_NAME: 11,
  DELETE_GLOBAL: 12,
  DELETE_FAST: 13,
  DELETE_DEREF: 14,
  LOAD_ATTR: 15,
  /** Pushes the callable and its receiver, or the callable and nothing. */
  LOAD_METHOD: 16,
  STORE_ATTR: 17,
  DELETE_ATTR: 18,
  BINARY_SUBSCR: 19,
  STORE_SUBSCR: 20,
  DELETE_SUBSCR: 21,
  BUILD_SLICE: 22,
  BUILD_LIST: 23,
  /** A list of three or more constants, extended from a constant tuple. */
  BUILD_CONST_LIST: 24,
  BUILD_TUPLE: 25,
  BUILD_SET: 26,
  BUILD_MAP: 27,
  BUILD_STRING: 28,
  LIST_APPEND: 29,
  LIST_EXTEND: 30,
  LIST_TO_TUPLE: 31,
  SET_ADD: 32,
  SET_UPDATE: 33,
  MAP_ADD: 34,
  DICT_UPDATE: 35,
  BINARY_OP: 36,
  INPLACE_OP: 37,
  UNARY_OP: 38,
  COMPARE_OP: 39,
  IS_OP: 40,
  CONTAINS_OP: 41,
  JUMP: 42,
  POP_JUMP_IF_FALSE: 43,
  POP_JUMP_IF_TRUE: 44,
  GET_ITER: 45,
  FOR_ITER: 46,
  POP_ITER: 47,
  PUSH_NULL: 48,
  CALL: 49,
  /** Callable, nothing, list of positionals, dict of keywords (arg 1) on the stack. */
  CALL_EX: 50,
  MAKE_FUNCTION: 51,
  BUILD_CLASS: 52,
  IMPORT_NAME: 53,
  IMPORT_FROM: 54,
  POP_TOP: 55,
  COPY: 56,
  SWAP: 57,
  UNPACK_SEQUENCE: 58,
  UNPACK_EX: 59,
  RETURN_VALUE: 60,
  RAISE: 61,
  FORMAT_VALUE: 62,
  PUSH_EXC: 63,
  POP_EXCEPT: 64,
  CHECK_EXC_MATCH: 65,
  RERAISE: 66,
  LOAD_ASSERTION_ERROR: 67,
  BEFORE_WITH: 68,
  WITH_EXIT: 69,
  WITH_EXCEPT: 70,
  LOAD_CLOSURE: 71,
  NOP: 72,
  STORE_PLAIN: 73,
  /** Unbinds a local if it is bound: the variable of a comprehension. */
  CLEAR_FAST: 74,
  /** A class and an object on the stack: the attribute that super() finds, alone or (argument 1 of two) to be called. */
  LOAD_SUPER_ATTR: 75,
  LOAD_SUPER_METHOD: 76,
  /** Ends the call of a generator function: its frame rests in a generator from here on. */
  RETURN_GENERATOR: 77,
  YIELD_VALUE: 78,
  GET_YIELD_FROM_ITER: 79,
  /** Sends the value on top to the iterator below it, until that one is exhausted. */
  YIELD_FROM: 80,
  /** Whether the object on top is the builtin of that name. */
  IS_BUILTIN: 81,
  /** A comprehension takes over a cell (argument 1): the old one waits in a local (argument 2), a new one stands there. */
  SHADOW_CELL: 90,
  /** The cell of a comprehension goes, the old one is back. */
  RESTORE_CELL: 91,
  /** From here on CPython checks that the local is bound: a comprehension has used its slot. */
  UNSURE_FAST: 92,
  /** The first four leave what they look at on the stack. */
  MATCH_SEQUENCE: 100,
  MATCH_MAPPING: 101,
  GET_LEN: 102,
  /** Subject and tuple of keys on the stack: pushes the tuple of values, or None. */
  MATCH_KEYS: 103,
  /** Subject, class, attribute names on the stack; `arg` positional patterns: gives the attributes, or None. */
  MATCH_CLASS: 104,
  /** Pops a name of an annotation, which is a type (0), a type with a subscript (1) or a part of a union (2). */
  POP_ANNOTATION: 99,
} as const;

/** Argument of a NOP that stands for a basic block which CPython's compiler leaves empty. */
export const EMPTY_BLOCK = 1;

export type Op = (typeof OP)[keyof typeof OP];

/** What the source says a value came from; `name` where it is a name. */
export interface OriginSource {
  readonly from:
    | 'name'
    | 'display'
    | 'constant'
    | 'call'
    | 'operator'
    | 'augmented'
    | 'subscript'
    | 'attribute'
    | 'default'
    | 'iteration';
  readonly name?: string;
}

/** A constant of the compilation unit; equal ones of one type are one. */
export type ConstantTree =
  | { readonly kind: 'atom'; readonly value: ConstantValue }
  | { readonly kind: 'tuple'; readonly items: readonly ConstantTree[] };

/** Everything that the code objects of one program share. */
export interface Unit {
  readonly file: string;
  readonly constants: readonly ConstantTree[];
}

/** How a call passes its arguments: names of the last ones, and origins (receiver first). */
export interface CallShape {
  readonly keywords: readonly string[];
  readonly origins: readonly OriginSource[];
  /** Of a container that gets more items before the program sees it: `[*a]`, keyword arguments. */
  readonly partial?: true;
}

/** On an exception at `start ≤ pc < end` (instruction indexes): cut the stacks and go to `target`. */
export interface HandlerRange {
  readonly start: number;
  readonly end: number;
  readonly target: number;
  readonly depth: number;
  readonly handled: number;
}

/** A code object: three numbers per instruction (op, argument, index of an origin or call shape). */
export interface Code {
  readonly name: string;
  /** `Node.__init__`, `outer.<locals>.inner` */
  readonly qualname: string;
  readonly kind: 'module' | 'function' | 'class';
  readonly unit: Unit;
  readonly ops: Int32Array;
  /** Line and column (from 0) per instruction. */
  readonly positions: Int32Array;
  /** What each instruction works on, from start to end. */
  readonly spans: readonly Position[];
  readonly names: readonly string[];
  /** Parameters first, then other locals in the order the compiler meets them. */
  readonly varnames: readonly string[];
  readonly cellvars: readonly string[];
  readonly freevars: readonly string[];
  readonly parameters: Parameters;
  readonly origins: readonly OriginSource[];
  readonly calls: readonly CallShape[];
  readonly handlers: readonly HandlerRange[];
  readonly codes: readonly Code[];
  /** From this instruction on, nobody knows which loads of locals are borrowed; Infinity: all are known. */
  readonly unsureFrom: number;
  /** The string that stands first in a function or class. */
  readonly doc: string | undefined;
  /** Variables annotated in a class body, in order. */
  readonly annotations: readonly AnnotatedName[];
}

export interface AnnotatedName {
  readonly name: string;
  readonly classVariable: boolean;
}

export interface Parameters {
  readonly positionalOnly: number;
  readonly positional: number;
  readonly keywordOnly: number;
  readonly varargs: boolean;
  readonly varkw: boolean;
}

export const NO_PARAMETERS: Parameters = {
  positionalOnly: 0,
  positional: 0,
  keywordOnly: 0,
  varargs: false,
  varkw: false,
};

/** Facts of a version that change what the compiler emits. */
export interface CompilerFacts {
  readonly standsAtParts: boolean;
  readonly borrowsLocals: boolean;
  readonly borrowStopsAtEmptyBlock: boolean;
  readonly ownsForIterable: boolean;
  readonly inlinesComprehensions: boolean;
  readonly generatorExpressionIterates: GeneratorExpressionIterates;
  readonly annotationsEvaluatedLater: boolean;
  readonly inlinesConsumers: readonly string[];
}

/** Who asks the first iterable of a generator expression for its iterator: the code around, both, or the generator. */
export type GeneratorExpressionIterates = 'outside' | 'twice' | 'inside';
