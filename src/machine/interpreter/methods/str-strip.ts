import type { HeapObject } from '../../heap/index.js';
import type { Native, Natives } from '../native.js';
import { stripBlanks, stripBlanksLeft, stripBlanksRight } from '../text/characters.js';
import { fixedMethod, rangedMethod, textArgument } from './str-arguments.js';
import { pieceOf } from './str-results.js';

interface Sides {
  readonly left: boolean;
  readonly right: boolean;
  readonly blanks: (value: string) => string;
}

function strip(name: string, { left, right, blanks }: Sides): Native {
  return rangedMethod(name, [0, 1], (vm, self, [characters]) => {
    const { value } = self;
    if (characters === undefined || characters.kind === 'none') return pieceOf(vm, self, blanks(value));
    if (characters.kind !== 'str') throw vm.error('TypeError', `${name} arg must be None or str`);
    const taken = new Set(characters.value);
    const points = [...value];
    let [start, end] = [0, points.length];
    while (left && start < end && taken.has(points[start] ?? '')) start++;
    while (right && end > start && taken.has(points[end - 1] ?? '')) end--;
    return pieceOf(vm, self, points.slice(start, end).join(''));
  });
}

function remove(name: string, without: (value: string, part: string) => string): Native {
  return fixedMethod(name, 1, (vm, self, [part]): HeapObject => {
    return pieceOf(vm, self, without(self.value, textArgument(vm, part, `${name}() argument`)));
  });
}

/** Methods that take characters off the ends; the receiver itself if there are none. */
export const stripMethods: Natives = {
  strip: strip('strip', { left: true, right: true, blanks: stripBlanks }),
  lstrip: strip('lstrip', { left: true, right: false, blanks: stripBlanksLeft }),
  rstrip: strip('rstrip', { left: false, right: true, blanks: stripBlanksRight }),
  removeprefix: remove('removeprefix', (value, part) => (value.startsWith(part) ? value.slice(part.length) : value)),
  removesuffix: remove('removesuffix', (value, part) =>
    part !== '' && value.endsWith(part) ? value.slice(0, -part.length) : value,
  ),
};
