import type { HeapObject } from '../../heap/index.js';
import type { Native, Natives } from '../native.js';
import { truth, typeName } from '../protocol.js';
import { text } from '../strings.js';
import { splitAt, splitAtBlanks, splitAtBlanksFromRight, splitAtFromRight, splitLines } from '../text/splitting.js';
import type { Vm } from '../vm.js';
import { fixedMethod, integerArgument, namedArguments, strMethod, wordingOf } from './str-arguments.js';
import { newList, pieceOf } from './str-results.js';

function split(
  name: string,
  atBlanks: (value: string, limit: number) => string[],
  at: (value: string, separator: string, limit: number) => string[],
): Native {
  return strMethod(name, (vm, self, args, keywords) => {
    const [separator, maxsplit] = namedArguments(vm, name, ['sep', 'maxsplit'], { args, keywords });
    const limit = maxsplit ? integerArgument(vm, maxsplit) : -1;
    if (separator === undefined || separator.kind === 'none') {
      const pieces = atBlanks(self.value, limit);
      return newList(
        vm,
        pieces.map((piece) => (limit === 0 ? text(vm, piece) : pieceOf(vm, self, piece))),
      );
    }
    if (separator.kind !== 'str') throw vm.error('TypeError', `must be str or None, not ${typeName(separator)}`);
    if (separator.value === '') throw vm.error('ValueError', 'empty separator');
    return newList(
      vm,
      at(self.value, separator.value, limit).map((piece) => pieceOf(vm, self, piece)),
    );
  });
}

function partition(name: string, fromRight: boolean): Native {
  return fixedMethod(name, 1, (vm, self, [separator]) => {
    if (separator?.kind !== 'str') {
      throw vm.error('TypeError', `must be str, not ${separator ? typeName(separator) : 'NoneType'}`);
    }
    if (separator.value === '') throw vm.error('ValueError', 'empty separator');
    const { heap } = vm;
    const at = fromRight ? self.value.lastIndexOf(separator.value) : self.value.indexOf(separator.value);
    if (at >= 0) {
      const before = text(vm, self.value.slice(0, at));
      return heap.allocate('tuple', [
        before,
        heap.own(separator),
        text(vm, self.value.slice(at + separator.value.length)),
      ]);
    }
    const empty = (): HeapObject => text(vm, '');
    return heap.allocate('tuple', fromRight ? [empty(), empty(), heap.own(self)] : [heap.own(self), empty(), empty()]);
  });
}

const splitlines = strMethod('splitlines', (vm, self, args, keywords) => {
  const [keepEnds] = namedArguments(vm, 'splitlines', ['keepends'], { args, keywords });
  const keeps = keepEnds !== undefined && keepsEnds(vm, keepEnds);
  return newList(
    vm,
    splitLines(self.value, keeps).map((line) => pieceOf(vm, self, line)),
  );
});

function keepsEnds(vm: Vm, object: HeapObject): boolean {
  return wordingOf(vm).keependsIsTruth ? truth(vm, object) : integerArgument(vm, object, 'int') !== 0;
}

/** Methods that cut a text; a piece that is all of it is the receiver itself. */
export const splitMethods: Natives = {
  split: split('split', splitAtBlanks, splitAt),
  rsplit: split('rsplit', splitAtBlanksFromRight, splitAtFromRight),
  splitlines,
  partition: partition('partition', false),
  rpartition: partition('rpartition', true),
};
