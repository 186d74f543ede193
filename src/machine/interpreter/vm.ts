import { HeapsheetError } from '../../errors.js';
import type { CallShape, Code, Unit } from '../compiler/index.js';
import {
  type Address,
  type DictObject,
  DictTable,
  EVENT,
  Heap,
  type HeapObject,
  keyOf,
  type ModuleObject,
  type Namespace,
  type StrObject,
  setEntry,
  type TypeObject,
} from '../heap/index.js';
import type { Profile } from '../profiles/index.js';
import { type Machine, type Origin, type Rules, trueRules } from '../rules/index.js';
import { builtinNamed } from './builtins/index.js';
import { sameAddress } from './comparison.js';
import { type Custom, customOf } from './custom-rules.js';
import { exceptionOf } from './exceptions.js';
import { stateOf } from './extension.js';
import { hasFinalizer, runCallback, runFinalizer } from './finalizers.js';
import type { Frame } from './frame.js';
import { noteTracked } from './garbage-check.js';
import { LibraryState } from './library-state.js';
import { DEFAULT_LIMITS, type Limits, MOST_DIGITS, MOST_OUTPUT } from './limits.js';
import { LiveMachine } from './live-machine.js';
import { stringIoType, writeInto } from './modules/io/string-io.js';
import { held, objectOf, originOf } from './names.js';
import { openFile } from './open-file.js';
import { repr } from './protocol.js';
import type { Raised } from './raised.js';
import type { RunOptions } from './run-options.js';
import { checkShown } from './shown-order.js';
import { StandIns } from './stand-ins.js';
import { checkUnknownInts } from './unknown-ints.js';

/** One run: its heap, its frames, its rules. */
export class Vm {
  readonly heap: Heap;
  readonly rules: Rules;
  readonly custom: Custom;
  readonly distorted: boolean;
  readonly limits: Limits;
  /** sys.getrecursionlimit() */
  recursionLimit: number;
  readonly machine: Machine;
  readonly globals: Namespace = new Map();
  readonly modules = new Map<string, ModuleObject>();
  /** Builtin functions and types that the program has named, by name. */
  readonly builtins = new Map<string, HeapObject>();
  readonly types = new Map<string, TypeObject>();
  /** Methods of builtin types, by type and name. */
  readonly methods = new Map<string, HeapObject>();
  readonly output: string[] = [];
  /** What the modules of the standard library remember. */
  readonly library = new LibraryState();
  emptyTuple: HeapObject | undefined;
  /** Shared one-character strings. */
  readonly characters = new Map<string, HeapObject>();
  /** Shared b'' and one-byte objects. */
  readonly singleBytes = new Map<string, HeapObject>();
  readonly constants: (HeapObject | undefined)[] = [];
  /** Frames by id, the running ones only. */
  readonly frames = new Map<number, Frame>();
  /** Frame in which each object was created; filled only for rules that ask. */
  readonly madeIn = new Map<number, number>();
  /** Objects whose id was asked. */
  readonly addressed = new Set<number>();
  /** For objects whose id was asked: the number of the next object when they were freed. */
  readonly freedAt = new Map<number, number>();
  frame: Frame | undefined;
  /** The program's own frame, once it runs. */
  main: Frame | undefined;
  /** Set where this run writes stand-ins. */
  readonly standIns: StandIns | undefined;
  steps = 0;
  depth = 0;
  nextFrame = 0;
  /** Characters of output. */
  written = 0;
  /** Copies that a rule made, and what they are copies of. */
  readonly clones = new Map<number, number>();
  /** Holders that only a rule knows of, by object. */
  readonly remembered = new Map<number, number>();
  /** References of a running getrefcount's argument that its count leaves out. */
  counting = 0;
  /** Names of the module that were bound again. */
  readonly rebound = new Set<string>();
  /** A class with `__del__` exists, or a weak reference with a callback: the end may print. */
  mayPrintAtExit = false;
  /** `gc.collect()` has run: garbage from the start of the interpreter is gone. */
  collected = false;
  /** The running `__init__` was called from a place that called one before. */
  warmInit = false;
  /** Places of the code that made an instance before. */
  readonly warm = new Map<Code, Set<number>>();
  /** Is the argument of the running native call held by the call itself? */
  argumentOwned = true;
  collecting = true;
  /** Tracked objects there were at the last collection. */
  baseline = 0;
  /** Tracked objects there were when garbage was last looked for; whether a collection has been due since. */
  checkedAt = 0;
  unchecked = false;
  /** Arguments of calls that go through C, where counts depend on how warm the code is. */
  readonly mediated: HeapObject[][] = [];
  /** Calls with `*args` or `**kwargs` that run. */
  expanded = 0;
  /** Runs of the interpreter inside a call through C. */
  nested = 0;
  /** The running call of a native function. */
  call: { readonly frame: Frame; readonly shape: CallShape; readonly args: readonly HeapObject[] } | undefined;
  /** Origins for the frame about to be entered. */
  pendingOrigins: Map<string, Origin> | undefined;
  /** Arguments of special methods that run: how C holds them is not modelled. */
  readonly opaque: HeapObject[][] = [];
  /** Dicts that are the `__dict__` of an object. */
  readonly dicts = new Set<HeapObject>();
  /** Objects that parts of the interpreter refer to, nobody knows how often. */
  readonly uncountable = new Set<HeapObject>();
  /** An import ran code since the last collection: what collect() returns is not known. */
  importedSinceCollect = false;

  constructor(
    readonly profile: Profile,
    readonly unit: Unit,
    readonly file: string,
    options: RunOptions,
  ) {
    this.rules = options.rules ?? trueRules;
    this.custom = customOf(this.rules);
    this.distorted = this.rules !== trueRules;
    this.limits = options.limits ?? DEFAULT_LIMITS;
    this.recursionLimit = this.limits.depth;
    const same = (left: Address, right: Address): boolean => sameAddress(this, left, right);
    this.standIns = options.notation && new StandIns(options.notation, same, () => this.here());
    const { rules, custom } = this;
    this.heap = new Heap(
      {
        recording: options.recording ?? true,
        facts: profile,
        itemsOwn: !custom.owns || rules.owns({ kind: 'item', owner: 0, key: 0 }),
        weakOwn: custom.owns && rules.owns({ kind: 'weak', owner: 0, key: 0 }),
      },
      {
        line: () => this.position(0),
        column: () => this.position(1),
        hasFinalizer,
        runFinalizer: (object) => runFinalizer(this, object),
        runCallback: (weakref) => runCallback(this, weakref),
        vanished: (object) => {
          if (this.addressed.has(object.id)) this.freedAt.set(object.id, this.heap.objects.length);
        },
        digits: (count) => {
          if (count > MOST_DIGITS) throw this.limit('the memory of the numbers');
        },
        tracked: (object) => this.countTracked(object),
        unordered: () => checkShown(this, 'the order in which a set frees its elements: its hash table decides it'),
      },
    );
    this.machine = new LiveMachine(this);
    if (custom.zero) {
      this.heap.hooks.zero = (object) => {
        if (!object.freed) rules.zero(this.machine, object.id);
      };
    }
    if (custom.deallocate) this.heap.hooks.deallocate = (object) => rules.deallocate(this.machine, object.id);
  }

  /** Line (0) or column (1) of the running instruction. */
  position(which: 0 | 1): number {
    const frame = this.frame;
    return frame ? (frame.code.positions[frame.pc * 2 + which] ?? 0) : 0;
  }

  none(): HeapObject {
    return this.heap.own(this.heap.none);
  }

  str(value: string): StrObject {
    if (value.length > this.limits.size) throw this.limit('a string');
    this.steps += value.length >> 10;
    return this.heap.allocate('str', value);
  }

  /** A new dict of these keys and values, whose references become its own. */
  dict(pairs: readonly (readonly [HeapObject, HeapObject])[] = []): DictObject {
    const dict = this.heap.allocate('dict', new DictTable());
    for (const [key, value] of pairs) setEntry(this.heap, dict, keyOf(key) ?? key, key, value);
    return dict;
  }

  /** The builtin function, type or exception of that name; undefined where there is none. */
  builtin(name: string): HeapObject | undefined {
    let object = this.builtins.get(name);
    if (object === undefined) {
      object = name === 'open' ? this.heap.shared('builtin', { name, run: openFile }) : builtinNamed(this, name);
      if (object) this.builtins.set(name, object);
    }
    return object;
  }

  /** A Python exception to throw: `throw vm.error('TypeError', 'unhashable type: …')`. */
  error(type: string, message: string): Raised {
    checkUnknownInts(this, type, message);
    return exceptionOf(this, type, message);
  }

  /** Python that is not modelled, at the running expression: refused, never guessed. */
  refusal(construct: string): HeapsheetError {
    return new HeapsheetError('UNSUPPORTED_PYTHON', `unsupported: ${construct}`, this.here());
  }

  limit(what: string): HeapsheetError {
    return new HeapsheetError(
      'LIMIT',
      `${what} grows beyond what is simulated here`,
      this.here(),
      'make the program smaller',
    );
  }

  /** What a caller gets for `return value`, where a rule decides. */
  heldByReturn(frame: Frame, value: HeapObject, origin: number): HeapObject {
    const place = { kind: 'return', frame: frame.id } as const;
    return held(this, value, place, originOf(this, frame, frame.code.origins[origin]));
  }

  shown(object: HeapObject): string {
    return repr(this, object);
  }

  /** Where the receiver of the running method call came from. */
  receiverOrigin(): Origin {
    const { call } = this;
    return call ? originOf(this, call.frame, call.shape.origins[0]) : { from: 'call' };
  }

  /** The result of an operation of a builtin type, where a rule decides: a new reference. */
  applied(
    operation: string,
    operands: readonly HeapObject[],
    origin: number | Origin,
    plain: () => HeapObject,
  ): HeapObject {
    const { frame } = this;
    const from =
      typeof origin !== 'number' ? origin : frame ? originOf(this, frame, frame.code.origins[origin]) : undefined;
    let made: HeapObject | undefined;
    const id = this.rules.apply(
      this.machine,
      operation,
      operands.map((operand) => operand.id),
      from ?? { from: 'call' },
      () => {
        made ??= plain();
        return made.id;
      },
    );
    if (made?.id === id) return made;
    const other = this.heap.own(objectOf(this, id));
    if (made) this.heap.drop(made);
    return other;
  }

  /** Whether two objects were in memory at the same time: neither was freed before the other was created. */
  overlapped(first: number, second: number): boolean {
    const earlier = Math.min(first, second);
    const later = Math.max(first, second);
    const freed = this.freedAt.get(earlier);
    return freed === undefined || freed > later;
  }

  write(text: string): void {
    const target = stateOf(stringIoType, this.library.redirected);
    if (target) {
      writeInto(this, target, text);
      return;
    }
    this.output.push(text);
    this.written += text.length;
    if (this.written > MOST_OUTPUT) throw this.limit('the output');
    const { log } = this.heap;
    if (log.recording) log.add1(EVENT.output, log.string(text));
  }

  private here(): { file: string; line: number; column: number } {
    return { file: this.file, line: this.position(0), column: this.position(1) + 1 };
  }

  private countTracked(object: HeapObject): void {
    if (this.custom.leave && this.frame) this.madeIn.set(object.id, this.frame.id);
    noteTracked(this);
  }
}
