import type { HeapObject } from '../../heap/index.js';
import type { Vm } from '../vm.js';
import { hasName } from './attribute-names.js';

/** Attributes that are looked into. */
const MOST = 20;

/**
 * An attribute of an attribute that is called so, as in `items.append`; '' if there is none, undefined where that is not
 * known (`_check_for_nested_attribute`, Lib/traceback.py of 3.15).
 */
export function nestedName(vm: Vm, object: HeapObject, wrong: string, names: readonly string[]): string | undefined {
  if (object.kind !== 'instance') return object.cls || object.kind === 'class' ? undefined : '';
  for (const name of names.filter((each) => !each.startsWith('_')).slice(0, MOST)) {
    const found = object.value.get(name);
    const inClass = classValue(object, name);
    if (inClass?.kind === 'function') continue;
    if (found === undefined || inClass) return undefined;
    const has = hasName(vm, found, wrong);
    if (has === undefined) return undefined;
    if (has) return `${name}.${wrong}`;
  }
  return '';
}

function classValue({ cls }: HeapObject, name: string): HeapObject | undefined {
  for (const each of cls?.kind === 'class' ? cls.value.mro : []) {
    const found = each.kind === 'class' ? each.value.names.get(name) : undefined;
    if (found) return found;
  }
  return undefined;
}
