import type { GeneratorObject, HeapObject } from '../heap/index.js';
import { exceptionOf, isA, isStopIteration } from './exceptions.js';
import { clearFrame, isProtected } from './generator-frames.js';
import { executing, throwInto } from './generators.js';
import { Raised } from './raised.js';
import { addContext, innermostHandled } from './unwind.js';
import type { Vm } from './vm.js';

/**
 * `generator.close()`: a GeneratorExit where it rests (`gen_close`, Objects/genobject.c). Versions differ in what becomes
 * of a frame in which no code would run.
 */
export function closeGenerator(vm: Vm, generator: GeneratorObject): HeapObject {
  const { value } = generator;
  if (value.state === 'running') throw executing(vm);
  if (value.state === 'done' || value.state === 'closed') return vm.none();
  const { closesUnstarted, closesPlain } = vm.profile;
  if (value.state === 'created' && closesUnstarted === 'keeps') value.state = 'closed';
  else if (value.state === 'created' && closesUnstarted === 'clears') clearFrame(vm, generator, false);
  else if (value.state === 'suspended' && closesPlain !== 'throws' && !isProtected(generator)) {
    clearFrame(vm, generator, closesPlain === 'keepsFunction');
  } else return throwExit(vm, generator);
  return vm.none();
}

function throwExit(vm: Vm, generator: GeneratorObject): HeapObject {
  const exit = exceptionOf(vm, 'GeneratorExit', undefined);
  addContext(vm, exit.exception, innermostHandled(vm.frame));
  let result: HeapObject;
  try {
    result = throwInto(vm, generator, exit);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    const { exception } = error;
    if (!isStopIteration(vm, exception) && !isA(vm, exception, 'GeneratorExit')) throw error;
    vm.heap.drop(exception);
    return vm.none();
  }
  if (generator.value.state !== 'suspended' && vm.profile.closeGivesValue) return result;
  vm.heap.drop(result);
  if (generator.value.state === 'suspended') throw vm.error('RuntimeError', 'generator ignored GeneratorExit');
  return vm.none();
}
