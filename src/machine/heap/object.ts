import type { DictTable } from './dict-table.js';
import type { SetTable } from './set-table.js';

/** Attributes of an instance, a module or a class, in binding order. */
export type Namespace = Map<string, HeapObject>;

/** The one shape of everything on the heap; `kind` tells what `value` is. */
export class Obj<K extends string = string, V = unknown> {
  refcount = 1;
  freed = false;
  /** Its `__del__` has run. */
  finalized = false;
  /** A constant, a cached int, an interned name: its count says nothing about the program. */
  shared = false;
  generation = 0;
  /** For the collector: references from outside the objects it looks at; −1 for all others. */
  outside = -1;
  /** The collector looks at it. */
  tracked = false;
  /** An instance whose `__dict__` has been asked for: it has a dict object of its own. */
  materialized = false;
  /** Capacity of a list in slots; not kept for other kinds. */
  allocated = 0;
  /** Simulated block of memory of a list, dict or set, reused last freed first; 0 for other kinds. */
  block = 0;
  weakrefs: WeakrefObject[] | undefined = undefined;
  /** Of an instance: its `__dict__`, while the program has it; of such a dict: its instance. */
  mirror: HeapObject | undefined = undefined;
  /** Attributes of an object whose class derives from a builtin container or number. */
  attributes: Namespace | undefined = undefined;
  constructor(
    readonly id: number,
    readonly kind: K,
    /** The class of an instance or exception, or of an object of a class derived from a builtin type. */
    readonly cls: ClassObject | TypeObject | undefined,
    public value: V,
  ) {}
}

export type NoneObject = Obj<'none', undefined>;
export type NotImplementedObject = Obj<'notimplemented', undefined>;
export type EllipsisObject = Obj<'ellipsis', undefined>;
export type BoolObject = Obj<'bool', boolean>;
/** A bigint only beyond 2^53. */
export type IntObject = Obj<'int', number | bigint>;
/** The result of `id()`: an int of which only equality is known. */
export type AddressObject = Obj<'address', Address>;
export type FloatObject = Obj<'float', number>;
export type StrObject = Obj<'str', string>;
/** One character (0 to 255) per byte. */
export type BytesObject = Obj<'bytes', string>;
export type BytearrayObject = Obj<'bytearray', string>;
export type ListObject = Obj<'list', HeapObject[]>;
export type TupleObject = Obj<'tuple', HeapObject[]>;
export type DictObject = Obj<'dict', DictTable>;
export type SetObject = Obj<'set', SetTable>;
export type FrozensetObject = Obj<'frozenset', SetTable>;
export type RangeObject = Obj<'range', { readonly start: number; readonly stop: number; readonly step: number }>;
export type SliceObject = Obj<'slice', readonly [HeapObject, HeapObject, HeapObject]>;
export type CellObject = Obj<'cell', { content: HeapObject | undefined }>;
export type FunctionObject = Obj<'function', FunctionValue>;
export type NativeObject = Obj<'builtin', NativeValue>;
export type MethodObject = Obj<'method', { readonly self: HeapObject; readonly func: HeapObject }>;
export type ClassObject = Obj<'class', ClassValue>;
/** A property, classmethod, staticmethod or slot of a class. */
export type DescriptorObject = Obj<'descriptor', DescriptorValue>;
export type TypeObject = Obj<'type', TypeValue>;
export type ModuleObject = Obj<'module', { readonly name: string; readonly names: Namespace }>;
export type InstanceObject = Obj<'instance', Namespace>;
export type ExceptionObject = Obj<'exception', ExceptionValue>;
export type IteratorObject = Obj<'iterator', IteratorValue>;
export type ViewObject = Obj<'view', { readonly dict: DictObject; readonly of: 'keys' | 'values' | 'items' }>;
export type WeakrefObject = Obj<'weakref', WeakrefValue>;
/** An object of a type that is written in the interpreter: a deque, a partial, an open file. */
export type ExtensionObject = Obj<'extension', ExtensionValue>;
export type GeneratorObject = Obj<'generator', GeneratorValue>;
/** A frame that a traceback keeps, with its locals. */
export type FrameObject = Obj<'frame', HeapObject[]>;
/** One entry of an exception's traceback; it holds its frame. */
export type TracebackObject = Obj<'traceback', HeapObject[]>;

export type HeapObject =
  | NoneObject
  | NotImplementedObject
  | EllipsisObject
  | BytesObject
  | BytearrayObject
  | BoolObject
  | IntObject
  | AddressObject
  | FloatObject
  | StrObject
  | ListObject
  | TupleObject
  | DictObject
  | SetObject
  | FrozensetObject
  | RangeObject
  | SliceObject
  | CellObject
  | FunctionObject
  | NativeObject
  | MethodObject
  | ClassObject
  | TypeObject
  | DescriptorObject
  | ModuleObject
  | InstanceObject
  | ExceptionObject
  | IteratorObject
  | ViewObject
  | WeakrefObject
  | ExtensionObject
  | GeneratorObject
  | FrameObject
  | TracebackObject;

export type Kind = HeapObject['kind'];
export type ValueOf<K extends Kind> = Extract<HeapObject, { kind: K }>['value'];

export interface Address {
  /** The object asked, by number. */
  readonly of: number;
  /** Its simulated block; equal for objects that used the same memory one after the other. */
  readonly block: number;
  /** Whether CPython reuses such a block in the same way on every build. */
  readonly predictable: boolean;
  /** Of a hash: equal hashes are equal texts. */
  readonly hash?: string;
  /** Of a number that is no id: what it is, and why nobody knows it. */
  readonly why?: string;
}

export interface FunctionValue {
  readonly name: string;
  /** Opaque here: the interpreter's code object. */
  readonly code: unknown;
  readonly defaults: readonly HeapObject[];
  readonly kwDefaults: ReadonlyMap<string, HeapObject> | undefined;
  readonly cells: readonly CellObject[];
  /** The tuples that hold the defaults and the cells, once the program has seen them. */
  tuples?: { defaults?: TupleObject; cells?: TupleObject };
  readonly attributes: Namespace;
}

export interface NativeValue {
  readonly name: string;
  /** Opaque here: the interpreter's implementation. */
  readonly run: unknown;
}

export interface ClassValue {
  readonly name: string;
  readonly bases: readonly (ClassObject | TypeObject)[];
  /** Method resolution order, itself first. */
  mro: readonly (ClassObject | TypeObject)[];
  readonly names: Namespace;
  /** Attribute names in the order they were first set on any instance: CPython's shared keys. */
  readonly sharedKeys: string[];
  instances: number;
  readonly qualname: string;
  readonly doc: string | undefined;
  /** What its objects are on the heap: an instance, or a builtin that it derives from. */
  readonly layout: Layout;
  /** Names of its own `__slots__`, in the order of memory; undefined without `__slots__`. */
  slots: readonly string[] | undefined;
  /** Names of its slots and those of its bases, in the order in which an object lets them go. */
  slotOrder: readonly string[];
  /** Its objects have a `__dict__`. */
  hasDict: boolean;
  /** Its objects can be weakly referenced. */
  hasWeakrefs: boolean;
  /** Variables annotated in its body, in order. */
  readonly annotations: readonly Annotation[];
  /** Methods that a subclass must define before it has objects. */
  abstract: readonly string[];
  /** The class of the class, where it is not `type`. */
  meta?: ClassObject;
  /** What a decorator or a special base knows of it. Opaque here. */
  extension: unknown;
}

/** Kinds of objects that classes of a program can derive from. */
export type Layout =
  | 'instance'
  | 'exception'
  | 'list'
  | 'dict'
  | 'set'
  | 'frozenset'
  | 'str'
  | 'tuple'
  | 'int'
  | 'float'
  /** Of a metaclass. */
  | 'type';

export interface Annotation {
  readonly name: string;
  readonly classVariable: boolean;
}

export interface DescriptorValue {
  readonly type: 'property' | 'classmethod' | 'staticmethod' | 'member_descriptor';
  /** Of a slot or property: its name in the class, '' before it has one. */
  name: string;
  /** Getter, setter and deleter of a property; the function of the others. */
  readonly parts: readonly (HeapObject | undefined)[];
}

export interface TypeValue {
  /** As error messages write it: `int`, `collections.deque`. */
  readonly name: string;
  readonly base: TypeObject | undefined;
  /** What a call of a type of a module does; opaque here: the interpreter's implementation. */
  readonly construct?: unknown;
  /** Names of the fields of a named tuple. */
  readonly fields?: readonly string[] | undefined;
}

/** What the heap needs to know of a type that the interpreter defines. */
export interface HeapType {
  readonly name: string;
  /** The collector never looks at such objects. */
  readonly untracked?: boolean;
  /** CPython makes further objects with each of these; how many the collector finds is not modelled. */
  readonly uncounted?: boolean;
  /** Called when an object goes out of memory, before its references go. */
  freed?(state: unknown): void;
  /** What the object refers to, in the order in which CPython drops it. */
  references(state: unknown): HeapObject[];
}

export interface ExtensionValue {
  readonly type: HeapType;
  /** What it consists of; only its type looks inside. */
  readonly state: unknown;
}

export interface ExceptionValue {
  args: HeapObject[];
  readonly attributes: Namespace;
  /** Entries for the frames the exception went through, innermost first. */
  traceback: TracebackObject[];
  /** All entries of the traceback, those of running frames too, innermost first. Opaque here. */
  route?: unknown[];
  context: HeapObject | undefined;
  cause: HeapObject | undefined;
  /** `__suppress_context__`: it has been given a cause, perhaps None. */
  suppressed: boolean;
  /** It has been on its way: it has a traceback, which may be shared with frames that still run. */
  raised: boolean;
  /** The tuple of its arguments, once the program has seen it: it holds them from then on. */
  tuple: TupleObject | undefined;
  /** `AttributeError.obj`: the object that lacks the attribute. */
  object: HeapObject | undefined;
}

export interface IteratorValue {
  /** `list_iterator`, `enumerate`, `zip`, … */
  readonly type: string;
  /** What it keeps alive; emptied when exhausted, unless it `keeps` it. */
  held: HeapObject[];
  readonly keeps: boolean;
  /** The next element as a new reference; undefined when exhausted. Opaque arguments: the interpreter's. */
  next: (() => HeapObject | undefined) | undefined;
}

export interface GeneratorValue {
  readonly name: string;
  /** Opaque here: the interpreter's frame. */
  readonly frame: unknown;
  /** `closed`: it never runs again, but some version keeps part of its frame until it is freed. */
  state: 'created' | 'suspended' | 'running' | 'closed' | 'done';
  /** What its resting frame refers to, in the order in which it lets go; nothing while it runs. */
  readonly refersTo: () => HeapObject[];
}

export interface WeakrefValue {
  target: HeapObject | undefined;
  callback: HeapObject | undefined;
  /** A proxy: everything done to it is done to the target. */
  readonly proxy: boolean;
  /** Of a proxy: its target can be called. */
  readonly callable: boolean;
  /** The callback belongs to a weak container: it prints nothing. */
  readonly silent: boolean;
  /** Its hash has been asked for while the target lived, which it remembers. */
  hashed: boolean;
}
