import type { Program } from './ast.js';
import { type Construct, constructs, constructsOf } from './constructs.js';

/**
 * What a reader of a program must know, in the order of `constructs`: what the program contains; of a helper class shown
 * apart that it is a class, and what it says when an instance is freed.
 */
export function needsOf({ body, prelude }: Pick<Program, 'body' | 'prelude'>): ReadonlySet<Construct> {
  const own = constructsOf(body);
  if (prelude === undefined) return own;
  const helper = constructsOf(prelude.body);
  const told = (id: Construct): boolean => (id === 'classes' || id === 'finalizers') && helper.has(id);
  return new Set(constructs.map(({ id }) => id).filter((id) => own.has(id) || told(id)));
}
