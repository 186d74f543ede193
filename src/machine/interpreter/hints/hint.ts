import { OP } from '../../compiler/index.js';
import type { ExceptionObject, HeapObject } from '../../heap/index.js';
import { isA } from '../exceptions.js';
import { routeOf, type Stop } from '../route.js';
import { keptNames } from '../tracebacks.js';
import type { Vm } from '../vm.js';
import { attributeNames, hasName } from './attribute-names.js';
import { closestName } from './closest-name.js';
import { BUILTIN_NAMES, MODULE_NAMES, ONLY_IN } from './names.js';
import { nestedName } from './nested-name.js';

const MISSING_NAME = /^(?:name|cannot access free variable) '(\w+)' (?:is not defined$|where it is not associated)/;
const MISSING_ATTRIBUTE = / object (?:'.*' )?has no attribute '(\w+)'|^'[\w.]+' object attribute '(\w+)' is read-only/;
/** Names for which 3.15 knows what other languages call so (`_CROSS_LANGUAGE_HINTS`, Lib/traceback.py). */
const OTHER_LANGUAGES =
  /^(push|concat|addAll|contains|add|toUpperCase|toLowerCase|trimStart|trimEnd|keySet|entrySet|entries|putAll|put|append|extend|insert|remove|discard|update|__(or|and|xor|lshift|rshift)__)$/;

/** What Python adds to the message in a traceback ("Did you mean …?"); undefined: nobody knows here. */
export function hintOf(vm: Vm, exception: ExceptionObject, message: string): string | undefined {
  if (isA(vm, exception, 'ImportError')) return undefined;
  const stop = routeOf(exception)[0];
  if (isA(vm, exception, 'AttributeError')) return attributeHint(vm, exception, message, stop);
  if (!isA(vm, exception, 'NameError') || isA(vm, exception, 'UnboundLocalError')) return '';
  if (stop === undefined || opAt(stop) === OP.RAISE) return '';
  const [, wrong] = MISSING_NAME.exec(message) ?? [];
  if (wrong === undefined || wrong.startsWith('__')) return undefined;
  return nameHint(vm, wrong, stop);
}

function opAt({ frame, pc }: Stop): number | undefined {
  return frame.code.ops[pc * 3];
}

function nameHint(vm: Vm, wrong: string, stop: Stop): string | undefined {
  const { id, suggestsSelf } = vm.profile;
  const { sure, unsure, self } = localNames(vm, stop);
  if (suggestsSelf && (unsure.includes('self') || self)) {
    const has = self && hasName(vm, self, wrong);
    if (has === undefined) return undefined;
    if (has) return importHint(vm, wrong, `. Did you mean: 'self.${wrong}'?`);
  }
  const rest = [...vm.globals.keys(), ...BUILTIN_NAMES.filter((name) => ONLY_IN[name]?.includes(id) ?? true)];
  const found = closestName(wrong, [...sure, ...rest]);
  if (found !== closestName(wrong, [...sure, ...unsure, ...rest])) return undefined;
  return importHint(vm, wrong, found === undefined ? '' : `. Did you mean: '${found}'?`);
}

function importHint({ profile }: Vm, wrong: string, hint: string): string {
  const isModule = MODULE_NAMES.has(wrong) && (ONLY_IN[`import ${wrong}`]?.includes(profile.id) ?? true);
  if (!isModule || !profile.suggestsSelf) return hint;
  return hint === '' ? `. Did you forget to import '${wrong}'?` : `${hint} Or did you forget to import '${wrong}'?`;
}

/** The name of a variable, of a comprehension's too. */
function plain(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

interface Locals {
  readonly sure: readonly string[];
  /** Names that may be bound. */
  readonly unsure: readonly string[];
  readonly self: HeapObject | undefined;
}

/** C code, up to 3.12, looks at all variables of the function, whether bound or not. */
function localNames({ profile }: Vm, { frame, entry }: Stop): Locals {
  const { code, names } = frame;
  if (!profile.tracebacksInPython) {
    const self = entry?.value[0]?.kind === 'frame' ? keptNames(entry.value[0])?.get('self') : names?.get('self');
    const sure = code.varnames.map(plain);
    return { sure, unsure: self === undefined && sure.includes('self') ? ['self'] : [], self };
  }
  if (code.kind !== 'function') return { sure: [...(names?.keys() ?? [])], unsure: [], self: names?.get('self') };
  const kept = entry?.value[0]?.kind === 'frame' ? keptNames(entry.value[0]) : undefined;
  const all = [...code.varnames, ...code.cellvars, ...code.freevars].map(plain);
  const sure = kept ? [...kept.keys()] : [];
  const unsure = all.filter((name) => !sure.includes(name) && !name.startsWith('.'));
  const certain = unsure.filter((name) => !code.varnames.includes(name) || kept === undefined);
  return { sure, unsure: certain, self: kept?.get('self') };
}

function attributeHint(
  vm: Vm,
  { value }: ExceptionObject,
  message: string,
  stop: Stop | undefined,
): string | undefined {
  const { object } = value;
  if (object === undefined) return '';
  const match = MISSING_ATTRIBUTE.exec(message);
  const wrong = match?.[1] ?? match?.[2];
  if (wrong === undefined || stop === undefined) return undefined;
  const { profile } = vm;
  if (profile.suggestsDotted && OTHER_LANGUAGES.test(wrong)) return undefined;
  const names = attributeNames(vm, object);
  if (names === undefined) return undefined;
  const { self, unsure } = localNames(vm, stop);
  const shown = (hides: boolean): string | undefined => closestName(wrong, hides ? names.filter(isPublic) : names);
  const hides = profile.suggestsPublic && isPublic(wrong) && self !== object;
  const found = shown(hides);
  if (hides && unsure.includes('self') && found !== shown(false)) return undefined;
  if (!profile.suggestsDotted) return found === undefined ? '' : `. Did you mean: '${found}'?`;
  const nested = found ?? nestedName(vm, object, wrong, hides ? names.filter(isPublic) : names);
  if (nested === undefined) return undefined;
  return nested === '' ? '' : `. Did you mean '.${nested}' instead of '.${wrong}'?`;
}

function isPublic(name: string): boolean {
  return !name.startsWith('_');
}
