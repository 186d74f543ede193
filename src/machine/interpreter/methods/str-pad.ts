import type { HeapObject, StrObject } from '../../heap/index.js';
import { exact } from '../exact.js';
import type { Native, Natives } from '../native.js';
import { typeName } from '../protocol.js';
import { text } from '../strings.js';
import { pointLength } from '../text/code-points.js';
import type { Vm } from '../vm.js';
import { fixedMethod, integerArgument, namedArguments, rangedMethod, strMethod } from './str-arguments.js';
import { checkSize, paddedText } from './str-results.js';

/** How many of the missing characters go to the left; the width matters for the middle. */
type LeftShare = (missing: number, width: number) => number;

function pad(name: string, leftShare: LeftShare): Native {
  return rangedMethod(name, [1, 2], (vm, self, [widthObject, fillObject]) => {
    const width = integerArgument(vm, widthObject as HeapObject);
    const fill = fillCharacter(vm, fillObject);
    const missing = missingIn(vm, self, width);
    const left = leftShare(missing, width);
    return paddedText(vm, self, fill.repeat(left) + self.value + fill.repeat(missing - left));
  });
}

function fillCharacter(vm: Vm, object: HeapObject | undefined): string {
  if (object === undefined) return ' ';
  if (object.kind !== 'str') {
    throw vm.error('TypeError', `The fill character must be a unicode character, not ${typeName(object)}`);
  }
  if (pointLength(object.value) === 1) return object.value;
  throw vm.error('TypeError', 'The fill character must be exactly one character long');
}

function missingIn(vm: Vm, self: StrObject, width: number): number {
  checkSize(vm, width);
  return Math.max(0, width - pointLength(self.value));
}

const zfill = fixedMethod('zfill', 1, (vm, self, [width]) => {
  const missing = missingIn(vm, self, integerArgument(vm, width as HeapObject));
  if (missing === 0) return exact(vm, self);
  const sign = /^[+-]/.exec(self.value)?.[0] ?? '';
  return paddedText(vm, self, sign + '0'.repeat(missing) + self.value.slice(sign.length));
});

const expandtabs = strMethod('expandtabs', (vm, self, args, keywords) => {
  const [tabSize] = namedArguments(vm, 'expandtabs', ['tabsize'], { args, keywords });
  const size = tabSize ? integerArgument(vm, tabSize, 'int') : 8;
  if (!self.value.includes('\t')) return exact(vm, self);
  let [column, units] = [0, self.value.length];
  let expanded = '';
  for (const character of self.value) {
    if (character === '\t') {
      const blanks = size > 0 ? size - (column % size) : 0;
      units += blanks;
      checkSize(vm, units);
      expanded += ' '.repeat(blanks);
      column += blanks;
    } else {
      expanded += character;
      column = character === '\n' || character === '\r' ? 0 : column + 1;
    }
  }
  return text(vm, expanded);
});

/** Methods that lengthen a text to a width in code points; the receiver itself if it is that long. */
export const padMethods: Natives = {
  center: pad('center', (missing, width) => Math.floor(missing / 2) + (missing & width & 1)),
  ljust: pad('ljust', () => 0),
  rjust: pad('rjust', (missing) => missing),
  zfill,
  expandtabs,
};
