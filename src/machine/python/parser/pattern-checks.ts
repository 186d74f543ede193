import type { Expression, MatchCase, Pattern } from '../ast.js';
import { invalidAt, type Source } from './source.js';

/** Refuses patterns that CPython's compiler refuses (`compiler_pattern`, Python/compile.c). */
export function checkPatterns(source: Source, cases: readonly MatchCase[]): void {
  for (const [index, { pattern, guard }] of cases.entries()) {
    const names: string[] = [];
    check(source, pattern, guard !== undefined || index === cases.length - 1, names);
  }
}

/** Checks a pattern and adds the names it binds. */
function check(source: Source, pattern: Pattern, mayMatchAll: boolean, names: string[]): void {
  const inner = (each: Pattern): void => check(source, each, true, names);
  switch (pattern.kind) {
    case 'MatchAs':
      if (pattern.pattern) check(source, pattern.pattern, mayMatchAll, names);
      else if (!mayMatchAll) {
        const what = pattern.name === undefined ? 'wildcard' : `name capture '${pattern.name}'`;
        throw invalidAt(source, pattern.at, `${what} makes remaining patterns unreachable`);
      }
      add(source, pattern, pattern.name, names);
      return;
    case 'MatchStar':
      add(source, pattern, pattern.name, names);
      return;
    case 'MatchSequence':
      if (pattern.patterns.filter(({ kind }) => kind === 'MatchStar').length > 1)
        throw invalidAt(source, pattern.at, 'multiple starred expressions in sequence pattern');
      pattern.patterns.forEach(inner);
      return;
    case 'MatchMapping':
      checkKeys(source, pattern.keys);
      pattern.patterns.forEach(inner);
      add(source, pattern, pattern.rest, names);
      return;
    case 'MatchClass': {
      const twice = pattern.kwdAttrs.find((name, index) => pattern.kwdAttrs.indexOf(name) < index);
      if (twice !== undefined)
        throw invalidAt(source, pattern.at, `attribute name repeated in class pattern: ${twice}`);
      [...pattern.patterns, ...pattern.kwdPatterns].forEach(inner);
      return;
    }
    case 'MatchOr':
      checkAlternatives(source, pattern, mayMatchAll, names);
      return;
    default:
  }
}

function checkAlternatives(
  source: Source,
  { patterns, at }: Extract<Pattern, { kind: 'MatchOr' }>,
  mayMatchAll: boolean,
  names: string[],
): void {
  let control: readonly string[] | undefined;
  for (const [index, each] of patterns.entries()) {
    const found: string[] = [];
    check(source, each, mayMatchAll && index === patterns.length - 1, found);
    control ??= found;
    if (found.length !== control.length || !found.every((name) => control?.includes(name)))
      throw invalidAt(source, at, 'alternative patterns bind different names');
  }
  for (const name of control ?? []) add(source, { at }, name, names);
}

function add(source: Source, { at }: Pick<Pattern, 'at'>, name: string | undefined, names: string[]): void {
  if (name === undefined) return;
  if (names.includes(name)) throw invalidAt(source, at, `multiple assignments to name '${name}' in pattern`);
  names.push(name);
}

function checkKeys(source: Source, keys: readonly Expression[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    const text = keyText(key);
    if (text === undefined) continue;
    if (seen.has(text)) throw invalidAt(source, key.at, 'mapping pattern checks duplicate key');
    seen.add(text);
  }
}

/** Equal for keys that are equal: 1, 1.0 and True are one key. */
function keyText(key: Expression): string | undefined {
  if (key.kind === 'UnaryOp') return `-${keyText(key.operand)}`;
  if (key.kind !== 'Constant') return undefined;
  const { value } = key;
  if (value.type === 'none' || value.type === 'ellipsis') return value.type;
  return typeof value.value === 'string' ? `${value.type} ${value.value}` : `${Number(value.value)}`;
}
