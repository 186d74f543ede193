import { asciiDigits } from './characters.js';
import { FormatError } from './format-error.js';

/** A stretch of a `str.format` template: literal text, then a field where there is one. */
export interface TemplatePart {
  readonly literal: string;
  readonly field: TemplateField | undefined;
  /** Nothing follows. */
  readonly last: boolean;
}

/** `{name!conversion:spec}` */
export interface TemplateField {
  /** Still with its path: `0.left[1]`. */
  readonly name: string;
  /** The character after `!`, or ''. */
  readonly conversion: string;
  readonly spec: string;
  /** The specifier has fields of its own. */
  readonly nested: boolean;
}

/** One step from an object to what the field shows. */
export type PathStep = { readonly attribute: string } | { readonly item: string | number };

const mistake = (message: string): FormatError => new FormatError('ValueError', message);

/**
 * The parts of a template, read one by one as CPython does (`MarkupIterator_next`, Objects/stringlib/unicode_format.h):
 * a mistake is thrown when its place is reached.
 */
export function* templateParts(template: string): Generator<TemplatePart> {
  let at = 0;
  while (at < template.length) {
    const found = template.slice(at).search(/[{}]/);
    const end = found < 0 ? template.length : at + found;
    const brace = template.charAt(end);
    const next = template.charAt(end + 1);
    if (brace === '') {
      yield { literal: template.slice(at), field: undefined, last: true };
      return;
    }
    if (brace === '}' && next !== '}') throw mistake("Single '}' encountered in format string");
    if (brace === '{' && next === '') throw mistake("Single '{' encountered in format string");
    if (brace === next) {
      yield { literal: template.slice(at, end + 1), field: undefined, last: end + 2 === template.length };
      at = end + 2;
      continue;
    }
    const literal = template.slice(at, end);
    const { field, after } = readField(template, end + 1);
    yield { literal, field, last: after === template.length };
    at = after;
  }
}

function readField(template: string, start: number): { readonly field: TemplateField; readonly after: number } {
  const end = nameEnd(template, start);
  const name = template.slice(start, end);
  let at = end + 1;
  let conversion = '';
  if (template.charAt(end) === '!') {
    conversion = String.fromCodePoint(template.codePointAt(at) ?? 0);
    if (at >= template.length) throw mistake('end of string while looking for conversion specifier');
    at += conversion.length;
    const next = template.charAt(at++);
    if (next === '}') return { field: { name, conversion, spec: '', nested: false }, after: at };
    if (next !== ':' && next !== '') throw mistake("expected ':' after conversion specifier");
  }
  if (template.charAt(end) === '}') return { field: { name, conversion, spec: '', nested: false }, after: at };
  const specEnd = closingBrace(template, at);
  const spec = template.slice(at, specEnd);
  return { field: { name, conversion, spec, nested: spec.includes('{') }, after: specEnd + 1 };
}

function nameEnd(template: string, start: number): number {
  for (let at = start; at < template.length; at++) {
    const character = template.charAt(at);
    if (character === '{') throw mistake("unexpected '{' in field name");
    if (character === '}' || character === ':' || character === '!') return at;
    if (character === '[') at = bracketEnd(template, at);
  }
  throw mistake("expected '}' before end of string");
}

/** The place before the next `]`, or the end. */
function bracketEnd(template: string, at: number): number {
  const close = template.indexOf(']', at + 1);
  return (close < 0 ? template.length : close) - 1;
}

function closingBrace(template: string, start: number): number {
  let open = 1;
  for (let at = start; at < template.length; at++) {
    const character = template.charAt(at);
    if (character === '{') open++;
    if (character === '}' && --open === 0) return at;
  }
  throw mistake("unmatched '{' in format spec");
}

/** Numbers of the fields of one call: all written, or all left out. */
export class FieldNumbers {
  private mode: 'undecided' | 'automatic' | 'manual' = 'undecided';
  private next = 0;

  /** The argument a field begins with, by place or by name, and the path from there. */
  resolve(name: string): { readonly first: number | string; readonly path: Generator<PathStep> } {
    const end = name.search(/[.[]/);
    const first = end < 0 ? name : name.slice(0, end);
    const index = integerIn(first);
    if (first === '' || index !== undefined) this.decide(first === '' ? 'automatic' : 'manual');
    return { first: first === '' ? this.next++ : (index ?? first), path: path(end < 0 ? '' : name.slice(end)) };
  }

  private decide(mode: 'automatic' | 'manual'): void {
    if (this.mode === 'undecided') this.mode = mode;
    if (this.mode === mode) return;
    throw mistake(
      mode === 'automatic'
        ? 'cannot switch from manual field specification to automatic field numbering'
        : 'cannot switch from automatic field numbering to manual field specification',
    );
  }
}

function* path(rest: string): Generator<PathStep> {
  let at = 0;
  while (at < rest.length) {
    const start = rest.charAt(at++);
    if (start !== '.' && start !== '[') throw mistake("Only '.' or '[' may follow ']' in format field specifier");
    const length = start === '.' ? rest.slice(at).search(/[.[]|$/) : rest.slice(at).indexOf(']');
    if (length < 0) throw mistake("Missing ']' in format string");
    const name = rest.slice(at, at + length);
    at += start === '.' ? length : length + 1;
    if (name === '') throw mistake('Empty attribute in format string');
    yield start === '.' ? { attribute: name } : { item: integerIn(name) ?? name };
  }
}

function integerIn(text: string): number | undefined {
  const digits = asciiDigits(text);
  if (!/^[0-9]+$/.test(digits)) return undefined;
  if (BigInt(digits) >= 2n ** 63n) throw mistake('Too many decimal digits in format string');
  return Number(digits);
}

/** The error of a conversion other than `!r`, `!s` and `!a`. */
export function unknownConversion(conversion: string): FormatError {
  const code = conversion.codePointAt(0) ?? 0;
  const shown = code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`;
  return mistake(`Unknown conversion specifier ${shown}`);
}
