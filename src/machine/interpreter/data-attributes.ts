import type { HeapObject } from '../heap/index.js';
import { numeric } from './comparison.js';
import { exact } from './exact.js';
import type { Vm } from './vm.js';

/** An attribute of an object of a builtin type that is no method, a new reference; undefined for any other name. */
export function dataAttribute(vm: Vm, object: HeapObject, name: string): HeapObject | undefined {
  const { heap } = vm;
  switch (object.kind) {
    case 'int':
    case 'bool':
      if (name === 'real' || name === 'numerator') {
        return object.kind === 'int' ? exact(vm, object) : heap.int(numeric(object));
      }
      if (name === 'imag') return heap.int(0);
      return name === 'denominator' ? heap.int(1) : undefined;
    case 'float':
      if (name === 'real') return exact(vm, object);
      return name === 'imag' ? heap.allocate('float', 0) : undefined;
    case 'range':
      if (name === 'start' || name === 'stop' || name === 'step') return heap.int(object.value[name]);
      return undefined;
    case 'cell': {
      if (name !== 'cell_contents') return undefined;
      const { content } = object.value;
      if (content === undefined) throw vm.error('ValueError', 'cell is empty');
      return heap.own(content);
    }
    case 'slice': {
      const part = object.value[['start', 'stop', 'step'].indexOf(name)];
      return part && heap.own(part);
    }
    default:
      return undefined;
  }
}

/** Whether it has an attribute of that name that is no method and cannot be set. */
export function hasDataAttribute({ kind }: HeapObject, name: string): boolean {
  if (kind === 'range' || kind === 'slice') return ['start', 'stop', 'step'].includes(name);
  if (kind === 'int' || kind === 'bool') return ['real', 'imag', 'numerator', 'denominator'].includes(name);
  return kind === 'float' && ['real', 'imag'].includes(name);
}
