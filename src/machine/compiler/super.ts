import type { Attribute, Call, Expression } from '../python/index.js';
import { OP } from './code.js';
import type { Emitter } from './emitter.js';
import { compileExpression } from './expressions.js';
import { unsupported } from './unsupported.js';

type SuperCall = Call & { readonly func: Extract<Expression, { kind: 'Name' }> };

/** `super()` or `super(cls, self)`, of which an attribute is read: no super object is ever seen. */
export function isSuper(emitter: Emitter, node: Expression): node is SuperCall {
  if (node.kind !== 'Call' || node.func.kind !== 'Name' || node.func.id !== 'super') return false;
  return emitter.scope.kind === 'function' && (node.args.length === 0 || node.args.length === 2);
}

/** The class to search behind and the object, then the attribute. */
export function compileSuper(
  emitter: Emitter,
  node: SuperCall,
  attribute: Attribute,
  op: typeof OP.LOAD_SUPER_ATTR | typeof OP.LOAD_SUPER_METHOD,
): void {
  const [cls, object] = node.args;
  if (node.keywords.length > 0 || node.args.some(({ kind }) => kind === 'Starred')) {
    throw unsupported(emitter, node, 'super() with these arguments');
  }
  if (cls && object) {
    compileExpression(emitter, cls);
    compileExpression(emitter, object);
  } else {
    const [first] = emitter.scope.parameters;
    if (first === undefined || first === '.0' || !emitter.scope.frees.has('__class__') || emitter.hidden.length > 0) {
      throw unsupported(emitter, node, 'super() here');
    }
    emitter.emit(OP.LOAD_DEREF, emitter.deref('__class__'));
    compileExpression(emitter, { kind: 'Name', id: first, at: node.at });
  }
  emitter.atAttribute(attribute.at, attribute);
  emitter.emit(op, emitter.name(emitter.mangle(attribute.attr)));
}
