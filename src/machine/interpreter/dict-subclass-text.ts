import type { DictObject, HeapObject } from '../heap/index.js';
import { mostCommon } from './methods/counter.js';
import type { Vm } from './vm.js';

/** repr of a defaultdict, Counter or OrderedDict. */
export function dictSubclassText(vm: Vm, dict: DictObject, show: (part: HeapObject) => string): string | undefined {
  const { entries, factory } = dict.value;
  const shown = (list: Iterable<{ readonly key: HeapObject; readonly value: HeapObject }>): string =>
    `{${[...list].map(({ key, value }) => `${show(key)}: ${show(value)}`).join(', ')}}`;
  switch (dict.cls?.value.name) {
    case 'Counter':
      return entries.size === 0 ? 'Counter()' : `Counter(${shown(mostCommon(vm, dict))})`;
    case 'collections.defaultdict':
      return `defaultdict(${show(factory ?? vm.heap.none)}, ${shown(entries.values())})`;
    case 'collections.OrderedDict': {
      if (entries.size === 0) return 'OrderedDict()';
      if (vm.profile.orderedDictShowsDict) return `OrderedDict(${shown(entries.values())})`;
      const pairs = [...entries.values()].map(({ key, value }) => `(${show(key)}, ${show(value)})`);
      return `OrderedDict([${pairs.join(', ')}])`;
    }
    default:
      return undefined;
  }
}
