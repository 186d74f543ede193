import type { Comprehension, Expression, Name, NamedExpr } from '../python/index.js';
import type { Emitter } from './emitter.js';
import { kindOf, type NameKind, type Scope } from './scope.js';
import { hiddenVariable } from './targets.js';
import { children } from './tree.js';
import { unsupported } from './unsupported.js';

/** How an inlined comprehension reaches a name that is not its own: it does not see those of a class around it. */
export function kindInside(emitter: Emitter, node: Name, name: string): NameKind {
  const { scope } = emitter;
  const kind = kindOf(scope, name);
  if (scope.kind !== 'class' || kind === 'free') return kind;
  for (let outer = scope.parent; outer; outer = outer.parent) {
    const known = outer.kind === 'function' && outer.assigned.has(name);
    if (known) throw unsupported(emitter, node, 'a comprehension in a class with a name of the function around');
  }
  return 'global';
}

/**
 * Lets through a `:=` that a comprehension may contain.
 * @throws HeapsheetError UNSUPPORTED_PYTHON for what CPython's compiler refuses
 */
export function checkNamed(emitter: Emitter, node: NamedExpr): void {
  const name = node.target.id;
  let scope: Scope = emitter.scope;
  let rebinds = hiddenVariable(emitter, name) !== undefined;
  while (scope.parameters[0] === '.0' && scope.parent) {
    rebinds ||= scope.assigned.has(name) && !scope.nonlocals.has(name);
    scope = scope.parent;
  }
  if (rebinds) throw unsupported(emitter, node, 'a := that rebinds the variable of a comprehension');
  const inside = emitter.hidden.length > 0 || scope !== emitter.scope;
  if (inside && scope.kind === 'class') throw unsupported(emitter, node, ':= in a comprehension of a class body');
}

/** @throws HeapsheetError UNSUPPORTED_PYTHON for a `:=` where CPython's compiler allows none */
export function checkIterables(emitter: Emitter, node: Comprehension): void {
  const names = (part: Expression): boolean =>
    part.kind === 'NamedExpr' || children(part).some((each) => names(each as Expression));
  for (const { iter } of node.generators) {
    if (names(iter)) throw unsupported(emitter, iter, ':= in the iterable of a comprehension');
  }
}
