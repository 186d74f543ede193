import type { HeapObject } from '../../heap/index.js';
import type { Keywords, Natives } from '../native.js';
import { translated } from '../operators.js';
import { display, formatObject, getAttribute, getItem, repr } from '../protocol.js';
import { text } from '../strings.js';
import {
  FieldNumbers,
  type PathStep,
  type TemplateField,
  templateParts,
  unknownConversion,
} from '../text/brace-format.js';
import { FormatError } from '../text/format-error.js';
import { escapeBeyondAscii } from '../text/string-repr.js';
import type { Vm } from '../vm.js';
import { strMethod } from './str-arguments.js';
import { checkSize } from './str-results.js';

/** One call of `str.format`: its arguments and what is settled for all its fields. */
interface Formatting {
  readonly vm: Vm;
  readonly args: readonly HeapObject[];
  readonly keywords: Keywords;
  readonly numbers: FieldNumbers;
}

interface Built {
  readonly value: string;
  /** The str that is shown unchanged and is all there is: a new reference. */
  readonly whole: HeapObject | undefined;
}

const format = strMethod('format', (vm, self, args, keywords) => {
  try {
    const { value, whole } = build({ vm, args, keywords, numbers: new FieldNumbers() }, self.value, 2);
    if (whole) return whole;
    return /[{}]/.test(self.value) ? text(vm, value) : vm.heap.own(self);
  } catch (error) {
    if (error instanceof FormatError) throw vm.error(error.type, error.message);
    throw translated(vm, error);
  }
});

/** The text of a template; a specifier may have fields, but those none of their own (`depth` 2, then 1). */
function build(formatting: Formatting, template: string, depth: number): Built {
  if (depth === 0) throw new FormatError('ValueError', 'Max string recursion exceeded');
  let value = '';
  for (const { literal, field, last } of templateParts(template)) {
    value += literal;
    if (field) {
      const object = converted(formatting.vm, objectOf(formatting, field.name), field.conversion);
      const shown = shownText(formatting, object, field, depth);
      const isWhole = last && value === '' && object.kind === 'str' && object.value === shown && shown !== '';
      if (isWhole) return { value: shown, whole: object };
      formatting.vm.heap.drop(object);
      value += shown;
    }
    checkSize(formatting.vm, value.length);
  }
  return { value, whole: undefined };
}

/** The object's text; its reference is dropped if that fails. */
function shownText(formatting: Formatting, object: HeapObject, { spec, nested }: TemplateField, depth: number): string {
  const { vm } = formatting;
  try {
    return formatObject(vm, object, nested ? expanded(formatting, spec, depth - 1) : spec);
  } catch (error) {
    vm.heap.drop(object);
    throw error;
  }
}

function expanded(formatting: Formatting, spec: string, depth: number): string {
  const { value, whole } = build(formatting, spec, depth);
  if (whole) formatting.vm.heap.drop(whole);
  return value;
}

/** The object a field names, a new reference. */
function objectOf({ vm, args, keywords, numbers }: Formatting, name: string): HeapObject {
  const { first, path } = numbers.resolve(name);
  const start = typeof first === 'number' ? args[first] : keywords.get(first);
  if (start === undefined) {
    if (typeof first === 'string') throw vm.error('KeyError', first);
    throw vm.error('IndexError', `Replacement index ${first} out of range for positional args tuple`);
  }
  let object = vm.heap.own(start);
  try {
    for (const step of path) {
      const next = stepFrom(vm, object, step);
      vm.heap.drop(object);
      object = next;
    }
  } catch (error) {
    vm.heap.drop(object);
    throw error;
  }
  return object;
}

function stepFrom(vm: Vm, object: HeapObject, step: PathStep): HeapObject {
  if ('attribute' in step) return getAttribute(vm, object, step.attribute);
  const key = typeof step.item === 'number' ? vm.heap.int(step.item) : text(vm, step.item);
  try {
    return getItem(vm, object, key);
  } finally {
    vm.heap.drop(key);
  }
}

/** The object, or with `!s`, `!r` or `!a` its text; takes over the reference. */
function converted(vm: Vm, object: HeapObject, conversion: string): HeapObject {
  if (conversion === '' || (conversion === 's' && object.kind === 'str')) return object;
  try {
    if (conversion === 's') return vm.str(display(vm, object));
    if (conversion === 'r') return vm.str(repr(vm, object));
    if (conversion === 'a') return vm.str(escapeBeyondAscii(repr(vm, object)));
    throw unknownConversion(conversion);
  } finally {
    vm.heap.drop(object);
  }
}

/** `str.format` */
export const formatMethods: Natives = { format };
