import type { HeapObject } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import type { ModuleContents, ModuleValue } from '../module-contents.js';
import { newTypeForm } from './forms.js';

const FORMS =
  'Any Optional Union Callable Iterator Iterable List Dict Set FrozenSet Tuple Type Sequence MutableSequence Mapping MutableMapping Collection Container Hashable Sized Generator ClassVar Final Literal NoReturn Never Self Text Deque DefaultDict Counter OrderedDict AnyStr Reversible SupportsInt SupportsFloat SupportsAbs AbstractSet MutableSet Annotated TypeAlias Concatenate TypeGuard ContextManager KeysView ValuesView ItemsView';

function form(name: string): ModuleValue {
  return { make: (vm) => newTypeForm(vm, name) };
}

/** The module typing: what stands in annotations, without meaning. */
export const typingModule: ModuleContents = {
  ...Object.fromEntries(FORMS.split(' ').map((name) => [name, form(name)])),
  TYPE_CHECKING: { make: (vm) => vm.heap.bool(false) },
  TypeVar: (vm, args) => {
    if (args[0]?.kind !== 'str') throw vm.refusal('this TypeVar');
    return newTypeForm(vm, args[0].value);
  },
  cast: (vm, args) => {
    upTo(vm, args, 'cast', 2, 2);
    return vm.heap.own(args[1] as HeapObject);
  },
};
