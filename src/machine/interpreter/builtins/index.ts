import type { HeapObject, TypeObject } from '../../heap/index.js';
import { EXCEPTIONS } from '../exceptions.js';
import { sharedText } from '../strings.js';
import type { Vm } from '../vm.js';
import { functions } from './functions.js';
import { inputOutput } from './input-output.js';
import { iterables } from './iterables.js';
import { namespaces } from './namespaces.js';
import { numberFunctions } from './numbers.js';

/** Builtin types that a program may name. */
const TYPES: ReadonlySet<string> = new Set([
  'object',
  'type',
  'int',
  'float',
  'bool',
  'str',
  'list',
  'tuple',
  'dict',
  'set',
  'frozenset',
  'range',
  'enumerate',
  'zip',
  'slice',
  'property',
  'classmethod',
  'staticmethod',
  'bytes',
  'bytearray',
]);

/** Types without a builtin name, which only `type()` shows. */
const NAMELESS: ReadonlySet<string> = new Set([
  'NoneType',
  'dict_keys',
  'dict_values',
  'dict_items',
  'ellipsis',
  'function',
  'method',
  'module',
  'builtin_function_or_method',
  'cell',
  'NotImplementedType',
  'member_descriptor',
  'generator',
]);

/** Builtin names of CPython that are not modelled: refused, not undefined. */
const KNOWN =
  'abs aiter all anext any ascii bin breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ __build_class__ __debug__ __file__ __doc__ __builtins__ __spec__ __loader__ __package__ NotImplemented Ellipsis ArithmeticError BaseExceptionGroup BlockingIOError BrokenPipeError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EncodingWarning EnvironmentError ExceptionGroup FileExistsError FutureWarning GeneratorExit IOError ImportWarning IndentationError InterruptedError IsADirectoryError NotADirectoryError PendingDeprecationWarning ProcessLookupError PythonFinalizationError ResourceWarning RuntimeWarning StopAsyncIteration SyntaxError SyntaxWarning SystemError TabError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError UnicodeWarning UserWarning ZeroDivisionError'.split(
    ' ',
  );
const REFUSED: ReadonlySet<string> = new Set(KNOWN);

/**
 * The builtin object of that name (no new reference); undefined where Python has none.
 * @throws HeapsheetError UNSUPPORTED_PYTHON for a builtin that is not modelled
 */
export function builtinNamed(vm: Vm, name: string): HeapObject | undefined {
  const native = functions[name] ?? numberFunctions[name] ?? inputOutput[name] ?? iterables[name] ?? namespaces[name];
  if (native) return vm.heap.shared('builtin', { name, run: native });
  if (TYPES.has(name)) return typeNamed(vm, name);
  const base = Object.hasOwn(EXCEPTIONS, name) ? EXCEPTIONS[name] : undefined;
  if (base !== undefined) {
    const parent = base === 'object' ? undefined : vm.builtin(base);
    return vm.heap.shared('type', { name, base: parent?.kind === 'type' ? parent : undefined });
  }
  if (name === 'NotImplemented') return vm.heap.shared('notimplemented', undefined);
  if (name === 'Ellipsis') return vm.heap.shared('ellipsis', undefined);
  if (name === '__name__') return sharedText(vm, '__main__');
  if (REFUSED.has(name)) throw vm.refusal(`the builtin ${name}`);
  return undefined;
}

/** The type object of that name, also one that no builtin name leads to (no new reference). */
export function typeNamed(vm: Vm, name: string): TypeObject | undefined {
  if (!TYPES.has(name) && !NAMELESS.has(name)) return undefined;
  let type = vm.types.get(name);
  if (type === undefined) {
    const base = name === 'bool' ? typeNamed(vm, 'int') : undefined;
    type = vm.heap.shared('type', { name, base });
    vm.types.set(name, type);
  }
  return type;
}
