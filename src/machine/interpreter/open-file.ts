import type { HeapObject } from '../heap/index.js';
import { newException } from './exceptions.js';
import { newTextFile } from './modules/io/text-file.js';
import type { Native } from './native.js';
import { Raised } from './raised.js';
import type { Vm } from './vm.js';

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

function missing(vm: Vm, name: HeapObject): Raised {
  const type = vm.builtin('FileNotFoundError');
  if (type?.kind !== 'type') throw new Error('no FileNotFoundError');
  const raised = new Raised(newException(vm, type, [vm.heap.int(2), vm.str('No such file or directory')]));
  raised.exception.value.attributes.set('filename', vm.heap.own(name));
  return raised;
}

/** `open(name, mode)` for text; there are only the files that the program has made. */
export const openFile: Native = (vm, args, keywords) => {
  const [name, given = keywords?.get('mode')] = args;
  for (const option of keywords?.keys() ?? []) {
    if (option !== 'mode' && option !== 'encoding') throw vm.refusal(`open(…, ${option}=…)`);
  }
  if (name?.kind !== 'str' || args.length > 2 || !NAME.test(name.value)) throw vm.refusal('opening this file');
  const mode = given === undefined ? 'r' : given.kind === 'str' ? given.value.replace('t', '') : '';
  if (mode !== 'r' && mode !== 'w' && mode !== 'a') throw vm.refusal('this mode of open()');
  if (mode === 'r' && !vm.library.files.has(name.value)) throw missing(vm, name);
  return newTextFile(vm, name.value, mode);
};
