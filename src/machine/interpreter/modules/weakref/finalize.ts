import { type HeapObject, type WeakrefObject, weakReference } from '../../../heap/index.js';
import { callOpaquely } from '../../calls.js';
import { callAtExit } from '../../exit-calls.js';
import { type ExtensionType, holdsAgain, newExtension } from '../../extension.js';
import { truth } from '../../protocol.js';
import { tupleOf } from '../../sequences.js';
import { sharedText } from '../../strings.js';
import type { Vm } from '../../vm.js';
import { checkReferenceable } from './references.js';

/** A call that waits for an object to die. */
interface Finalize {
  /** Cleared once it has run or was detached; all that it holds is in here. */
  waiting:
    | {
        readonly weakref: WeakrefObject;
        readonly func: HeapObject;
        readonly args: HeapObject;
        /** Keyword arguments; None where there are none. */
        readonly keywords: HeapObject;
      }
    | undefined;
  atexit: boolean;
}

/** Takes it out of the registry: what it held is the caller's. */
function taken(vm: Vm, self: HeapObject, state: Finalize): Finalize['waiting'] {
  const { waiting } = state;
  if (waiting === undefined) return undefined;
  state.waiting = undefined;
  holdsAgain(vm, self);
  vm.library.atExit.finalizers = vm.library.atExit.finalizers.filter((other) => other !== self);
  vm.heap.drop(self);
  return waiting;
}

function forget(vm: Vm, waiting: NonNullable<Finalize['waiting']>): void {
  vm.heap.drop(waiting.weakref);
  vm.heap.drop(waiting.func);
  vm.heap.drop(waiting.args);
  vm.heap.drop(waiting.keywords);
}

function called(vm: Vm, self: HeapObject, state: Finalize): HeapObject {
  const { over } = vm.library.atExit;
  vm.heap.own(self);
  const waiting = taken(vm, self, state);
  try {
    if (waiting === undefined || over) return vm.none();
    const args = waiting.args.kind === 'tuple' ? waiting.args.value : [];
    const { keywords } = waiting;
    const named = new Map<string, HeapObject>();
    if (keywords.kind === 'dict') {
      for (const { key, value } of keywords.value.entries.values()) {
        if (key.kind === 'str') named.set(key.value, value);
      }
    }
    return callOpaquely(vm, waiting.func, args, named.size > 0 ? named : undefined);
  } finally {
    if (waiting) forget(vm, waiting);
    vm.heap.drop(self);
  }
}

/** (object, function, arguments, keyword arguments) while its object is alive, else undefined. */
function parts(vm: Vm, waiting: Finalize['waiting']): HeapObject | undefined {
  const target = waiting?.weakref.value.target;
  if (waiting === undefined || target === undefined) return undefined;
  const { func, args, keywords } = waiting;
  const { heap } = vm;
  const named = keywords.kind === 'none' ? vm.dict() : heap.own(keywords);
  return heap.allocate('tuple', [heap.own(target), heap.own(func), heap.own(args), named]);
}

/** `weakref.finalize` */
export const finalizeType: ExtensionType<Finalize> = {
  name: 'finalize',
  uncounted: true,
  construct: (vm, args, keywords) => {
    const [target, func, ...rest] = args;
    if (target === undefined || func === undefined) throw vm.refusal('finalize() without an object and a function');
    checkReferenceable(vm, target);
    const { heap, library } = vm;
    const { atExit } = library;
    const state: Finalize = { waiting: undefined, atexit: true };
    const self = newExtension(vm, finalizeType, state);
    let named: HeapObject = vm.none();
    if (keywords && keywords.size > 0) {
      named = vm.dict([...keywords].map(([name, value]) => [heap.own(sharedText(vm, name)), heap.own(value)]));
    }
    state.waiting = {
      weakref: weakReference(heap, target, self, { silent: true }),
      func: heap.own(func),
      args: tupleOf(
        vm,
        rest.map((value) => heap.own(value)),
      ),
      keywords: named,
    };
    holdsAgain(vm, self);
    atExit.finalizers.push(heap.own(self));
    vm.mayPrintAtExit = true;
    if (!atExit.calls.some(({ run }) => run)) {
      // The first one imports atexit.
      if (!vm.modules.has('atexit')) vm.importedSinceCollect = true;
      atExit.calls.push({ callable: heap.none, args: [], keywords: new Map(), run: () => runAll(vm) });
    }
    return self;
  },
  references: ({ waiting }) => (waiting ? [waiting.weakref, waiting.func, waiting.args, waiting.keywords] : []),
  call: (vm, state, _args, _keywords, self) => called(vm, self, state),
  attribute: (vm, state, name) => {
    if (name === 'alive') return vm.heap.bool(state.waiting !== undefined);
    if (name === 'atexit') return vm.heap.bool(state.waiting !== undefined && state.atexit);
    return undefined;
  },
  setAttribute: (vm, state, name, value) => {
    if (name !== 'atexit') return false;
    if (state.waiting) state.atexit = truth(vm, value);
    vm.heap.drop(value);
    return true;
  },
  methods: {
    peek: (vm, state) => parts(vm, state.waiting) ?? vm.none(),
    detach: (vm, state, _args, _keywords, self) => {
      const given = parts(vm, state.waiting);
      const waiting = given && taken(vm, self, state);
      if (waiting) forget(vm, waiting);
      return given ?? vm.none();
    },
  },
};

/** At exit: those that are left run, the newest first. */
function runAll(vm: Vm): void {
  const { atExit } = vm.library;
  for (;;) {
    const next = atExit.finalizers.findLast((each) => (each.value as { state: Finalize }).state.atexit);
    if (next === undefined) break;
    callAtExit(vm, next, [], new Map());
  }
  atExit.over = true;
}
