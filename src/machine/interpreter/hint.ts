import type { ExceptionObject } from '../heap/index.js';
import type { Vm } from './vm.js';

/** What Python adds to the message in a traceback. */
export function hintOf(_vm: Vm, _exception: ExceptionObject): string {
  return '';
}
