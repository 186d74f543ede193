import type { Arguments, Expression, Program } from '../python/index.js';
import { type CompilerFacts, OP } from './code.js';
import type { Emitter } from './emitter.js';
import { compileExpression } from './expressions.js';
import { unsupported } from './unsupported.js';

/** When annotations are evaluated: where they stand, when somebody asks (3.14), or never (`from __future__`). */
export interface AnnotationMode {
  readonly evaluated: 'now' | 'later' | 'never';
}

/** How a program's annotations are read; the version is only asked where there are some. */
export function annotationMode({ body, prelude }: Program, facts: CompilerFacts): AnnotationMode {
  const never = [...(prelude?.body ?? []), ...body].some(
    (each) => each.kind === 'ImportFrom' && each.module === '__future__',
  );
  return {
    get evaluated() {
      if (never) return 'never';
      return facts.annotationsEvaluatedLater ? 'later' : 'now';
    },
  };
}

/** Annotations of a function in the order in which they are evaluated. */
export function annotationsOf(args: Arguments, returns: Expression | undefined): readonly Expression[] {
  const { posonlyargs, vararg, kwonlyargs, kwarg } = args;
  const parameters = [...args.args, ...posonlyargs, vararg, ...kwonlyargs, kwarg];
  return [...parameters.map((each) => each?.annotation), returns].filter((each) => each !== undefined);
}

/** Evaluates the names in an annotation, as far as the version does: what they make of each other is never seen. */
export function compileAnnotation(emitter: Emitter, annotation: Expression): void {
  if (emitter.scope.annotations.evaluated === 'now') evaluate(emitter, annotation, USE.plain);
}

/** What is done with a name in an annotation. */
const USE = { plain: 0, subscripted: 1, joined: 2 } as const;

function evaluate(emitter: Emitter, node: Expression, use: number): void {
  switch (node.kind) {
    case 'Constant':
      if (use !== USE.plain && node.value.type !== 'none') throw unsupported(emitter, node, 'this annotation');
      return;
    case 'Name':
    case 'Attribute':
      compileExpression(emitter, node);
      emitter.emit(OP.POP_ANNOTATION, use);
      return;
    case 'Subscript':
      evaluate(emitter, node.value, USE.subscripted);
      evaluate(emitter, node.slice, USE.plain);
      return;
    case 'Tuple':
    case 'List':
      for (const each of node.elts) evaluate(emitter, each, USE.plain);
      return;
    case 'BinOp':
      if (node.op !== '|') break;
      evaluate(emitter, node.left, USE.joined);
      evaluate(emitter, node.right, USE.joined);
      return;
    default:
  }
  throw unsupported(emitter, node, 'this annotation');
}
