import type { Natives } from '../native.js';
import { capitalized, caseFolded, swappedCase, titleCase } from '../text/case.js';
import { CHARACTER_TESTS } from '../text/character-classes.js';
import { fixedMethod } from './str-arguments.js';
import { newText } from './str-results.js';

const CASES: Readonly<Record<string, (value: string) => string>> = {
  upper: (value) => value.toUpperCase(),
  lower: (value) => value.toLowerCase(),
  title: titleCase,
  capitalize: capitalized,
  swapcase: swappedCase,
  casefold: caseFolded,
};

/** Methods that change case: always a new object; and those that ask what the characters are. */
export const caseMethods: Natives = {
  ...Object.fromEntries(
    Object.entries(CASES).map(([name, change]) => [
      name,
      fixedMethod(name, 0, (vm, self) => newText(vm, change(self.value))),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(CHARACTER_TESTS).map(([name, test]) => [
      name,
      fixedMethod(name, 0, (vm, self) => vm.heap.bool(test(self.value))),
    ]),
  ),
};
