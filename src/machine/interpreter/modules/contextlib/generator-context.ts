import type {
  DictObject,
  ExceptionObject,
  ExtensionObject,
  FunctionObject,
  GeneratorObject,
  HeapObject,
} from '../../../heap/index.js';
import { callObject } from '../../calls.js';
import { isA, isStopIteration } from '../../exceptions.js';
import { type ExtensionType, holdsAgain, newExtension } from '../../extension.js';
import { sendTo, throwInto, yieldedOrStop } from '../../generators.js';
import { inLibrary } from '../../library-frame.js';
import type { Keywords } from '../../native.js';
import { Raised } from '../../raised.js';
import { cutRoute, routeOf } from '../../route.js';
import { tupleOf } from '../../sequences.js';
import { sharedText } from '../../strings.js';
import type { Vm } from '../../vm.js';
import { decorate } from './decorate.js';

interface GeneratorContext {
  readonly generator: GeneratorObject;
  /** The function and its arguments, until the block is entered. */
  call: readonly HeapObject[];
}

/** What `contextmanager` makes of a call of the decorated function (`_GeneratorContextManager`, Lib/contextlib.py). */
const generatorContextType: ExtensionType<GeneratorContext> = {
  name: 'contextlib._GeneratorContextManager',
  uncounted: true,
  references: ({ generator, call }) => [generator, ...call],
  enter: (vm, state, self) => {
    const { call, generator } = state;
    if (call.length === 0) throw vm.refusal('entering the same context manager of a generator again');
    state.call = [];
    holdsAgain(vm, self);
    for (const object of call.toReversed()) vm.heap.drop(object);
    return inLibrary(vm, [self], () => {
      try {
        return sendTo(vm, generator, vm.none());
      } catch (error) {
        if (!isStop(vm, error)) throw error;
        vm.heap.drop(error.exception);
        throw vm.error('RuntimeError', "generator didn't yield");
      }
    });
  },
  exit: (vm, { generator }, exception, self) =>
    inLibrary(vm, exception ? [self, exception] : [self], () =>
      exception?.kind === 'exception' ? thrown(vm, generator, exception) : finished(vm, generator),
    ),
  refused: ['gen', 'args', 'kwds', 'func'],
  call: (vm, state, args, _keywords, self) => decorate(vm, self, args, (running) => again(running, state)),
};

/** `_recreate_cm`: the same call once more. */
function again(vm: Vm, { call }: GeneratorContext): ExtensionObject {
  const [func, tuple, dict] = call;
  if (func?.kind !== 'function' || tuple?.kind !== 'tuple' || dict?.kind !== 'dict') {
    throw vm.refusal('a context manager of a generator that decorates after it was entered');
  }
  const keywords = new Map<string, HeapObject>();
  for (const { key, value } of dict.value.entries.values()) if (key.kind === 'str') keywords.set(key.value, value);
  return newGeneratorContext(vm, func, tuple.value, keywords);
}

function isStop(vm: Vm, error: unknown): error is Raised {
  return error instanceof Raised && isStopIteration(vm, error.exception);
}

function twice(vm: Vm): never {
  throw vm.refusal('a context manager whose generator yields twice: releases of 3.11 differ');
}

/** The block ended normally. */
function finished(vm: Vm, generator: GeneratorObject): boolean {
  try {
    vm.heap.drop(sendTo(vm, generator, vm.none()));
  } catch (error) {
    if (!isStop(vm, error)) throw error;
    vm.heap.drop(error.exception);
    return false;
  }
  return twice(vm);
}

/** The block ended with an exception: the generator may catch it. */
function thrown(vm: Vm, generator: GeneratorObject, value: ExceptionObject): boolean {
  const known = routeOf(value).length;
  try {
    const raised = new Raised(vm.heap.own(value));
    vm.heap.drop(yieldedOrStop(vm, generator, throwInto(vm, generator, raised)));
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    const { exception } = error;
    const same = exception === value;
    const converted =
      isStopIteration(vm, value) && isA(vm, exception, 'RuntimeError') && exception.value.cause === value;
    if (!same && !converted && !isStopIteration(vm, exception)) throw error;
    // `exc.__traceback__ = traceback`: the frames it went through here are forgotten.
    if (same || converted) cutRoute(vm, value, known);
    vm.heap.drop(exception);
    return !same && !converted;
  }
  return twice(vm);
}

/** A call of the decorated function: its arguments stay in a tuple and a dict until the block is entered. */
export function newGeneratorContext(
  vm: Vm,
  func: FunctionObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): ExtensionObject {
  const { heap } = vm;
  const tuple = tupleOf(
    vm,
    args.map((object) => heap.own(object)),
  );
  const dict: DictObject = vm.dict(
    [...(keywords ?? [])].map(([name, value]) => [heap.own(sharedText(vm, name)), heap.own(value)] as const),
  );
  let generator: HeapObject;
  try {
    generator = inLibrary(vm, [tuple, dict], () => callObject(vm, func, args, keywords));
  } catch (error) {
    heap.drop(tuple);
    heap.drop(dict);
    throw error;
  }
  if (generator.kind !== 'generator') throw vm.refusal('contextmanager of a function that is no generator');
  return newExtension(vm, generatorContextType, { generator, call: [heap.own(func), tuple, dict] });
}
