import type { Statement } from '../ast.js';
import { invalidAt, type Source } from './source.js';

/** Features of `__future__`: what every version does anyway, and annotations that are not evaluated. */
const FEATURES: ReadonlySet<string> = new Set([
  'nested_scopes',
  'generators',
  'division',
  'absolute_import',
  'with_statement',
  'print_function',
  'unicode_literals',
  'generator_stop',
  'annotations',
]);

/** Imports from `__future__` stand before everything but the docstring, and name features that there are. */
export function checkFuture(source: Source, body: readonly Statement[]): void {
  const [first] = body;
  const documented = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.type === 'str';
  let beginning = true;
  for (const statement of documented ? body.slice(1) : body) {
    if (statement.kind !== 'ImportFrom' || statement.module !== '__future__') {
      beginning = false;
      continue;
    }
    if (!beginning) {
      const words = 'from __future__ imports must occur at the beginning of the file';
      source.mistakes.push(invalidAt(source, statement.at, words));
    }
    for (const { name, at } of statement.names) {
      if (!FEATURES.has(name)) source.mistakes.push(invalidAt(source, at, `future feature ${name} is not defined`));
    }
  }
}
