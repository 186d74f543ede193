import type { HeapObject } from '../heap/index.js';
import type { Vm } from './vm.js';

/** `template % right` */
export function percentFormatted(vm: Vm, _template: string, _right: HeapObject): string {
  throw vm.refusal('% formatting');
}
