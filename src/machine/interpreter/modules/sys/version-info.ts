import type { HeapObject } from '../../../heap/index.js';
import { typeObject } from '../../extension.js';
import { unknownInt } from '../../unknown-ints.js';
import type { Vm } from '../../vm.js';

/** `sys.version_info`: major and minor are known, what follows is another value on every build. */
export function versionInfo(vm: Vm): HeapObject {
  const [major = 0, minor = 0] = vm.profile.id.split('.').map(Number);
  const type = typeObject(vm, {
    name: 'sys.version_info',
    base: 'tuple',
    fields: ['major', 'minor', 'micro', 'releaselevel', 'serial'],
  });
  const unknown = [0, 0, 0].map(() =>
    unknownInt(vm, 'what follows the minor version of Python: it is different on every build'),
  );
  return vm.heap.allocate('tuple', [vm.heap.int(major), vm.heap.int(minor), ...unknown], type);
}
