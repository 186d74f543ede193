/** The syntax tree, with the node and field names of CPython's Python.asdl. */

/** Where a node stands: lines count from 1, columns from 0 (as in CPython's `ast`), ends are exclusive columns. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Node {
  readonly at: Position;
}

/**
 * A program: its file name, its tree, and its exact text (what positions refer to).
 * A prelude (a helper class shown apart, in the box of a sheet) runs first, in the same file; the lines of its
 * statements count up to 0, so that the program itself starts on line 1.
 */
export interface Program {
  readonly file: string;
  readonly source: string;
  readonly body: readonly Statement[];
  readonly prelude?: Prelude;
  /** What a question is about that shows no program: ids of claims or terms; the source is empty then. */
  readonly subject?: string;
}
export interface Prelude {
  readonly source: string;
  readonly body: readonly Statement[];
}

/** The value of a literal; a `bytes` value has one character (0 to 255) per byte. */
export type ConstantValue =
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'str'; readonly value: string }
  | { readonly type: 'bytes'; readonly value: string }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'none' }
  | { readonly type: 'ellipsis' };

export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '<<' | '>>' | '&' | '|' | '^' | '@';
export type UnaryOperator = 'not' | '-' | '+' | '~';
export type CompareOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in';

export type Expression =
  | Constant
  | Name
  | Attribute
  | Subscript
  | Slice
  | List
  | Tuple
  | Dict
  | SetDisplay
  | BinOp
  | UnaryOp
  | BoolOp
  | Compare
  | Call
  | IfExp
  | JoinedStr
  | Starred
  | NamedExpr
  | Lambda
  | Comprehension
  | Yield
  | YieldFrom;

export interface Constant extends Node {
  readonly kind: 'Constant';
  readonly value: ConstantValue;
}
export interface Name extends Node {
  readonly kind: 'Name';
  readonly id: string;
}
export interface Attribute extends Node {
  readonly kind: 'Attribute';
  readonly value: Expression;
  readonly attr: string;
}
export interface Subscript extends Node {
  readonly kind: 'Subscript';
  readonly value: Expression;
  readonly slice: Expression;
}
export interface Slice extends Node {
  readonly kind: 'Slice';
  readonly lower?: Expression;
  readonly upper?: Expression;
  readonly step?: Expression;
}
export interface List extends Node {
  readonly kind: 'List';
  readonly elts: readonly Expression[];
}
export interface Tuple extends Node {
  readonly kind: 'Tuple';
  readonly elts: readonly Expression[];
}
/** `keys[i]` is undefined for `**values[i]`. */
export interface Dict extends Node {
  readonly kind: 'Dict';
  readonly keys: readonly (Expression | undefined)[];
  readonly values: readonly Expression[];
}
export interface SetDisplay extends Node {
  readonly kind: 'Set';
  readonly elts: readonly Expression[];
}
export interface BinOp extends Node {
  readonly kind: 'BinOp';
  readonly left: Expression;
  readonly op: BinaryOperator;
  readonly right: Expression;
}
export interface UnaryOp extends Node {
  readonly kind: 'UnaryOp';
  readonly op: UnaryOperator;
  readonly operand: Expression;
}
export interface BoolOp extends Node {
  readonly kind: 'BoolOp';
  readonly op: 'and' | 'or';
  readonly values: readonly Expression[];
}
export interface Compare extends Node {
  readonly kind: 'Compare';
  readonly left: Expression;
  readonly ops: readonly CompareOperator[];
  readonly comparators: readonly Expression[];
}
/** `args` may hold Starred; `arg` is undefined for `**value`. */
export interface Call extends Node {
  readonly kind: 'Call';
  readonly func: Expression;
  readonly args: readonly Expression[];
  readonly keywords: readonly Keyword[];
}
export interface Keyword extends Node {
  readonly kind: 'keyword';
  readonly arg?: string;
  readonly value: Expression;
}
export interface IfExp extends Node {
  readonly kind: 'IfExp';
  readonly test: Expression;
  readonly body: Expression;
  readonly orelse: Expression;
}
export interface JoinedStr extends Node {
  readonly kind: 'JoinedStr';
  readonly values: readonly (Constant | FormattedValue)[];
}
export interface FormattedValue extends Node {
  readonly kind: 'FormattedValue';
  readonly value: Expression;
  readonly conversion?: 'r' | 's' | 'a';
  readonly formatSpec?: JoinedStr;
}
export interface Starred extends Node {
  readonly kind: 'Starred';
  readonly value: Expression;
}
export interface NamedExpr extends Node {
  readonly kind: 'NamedExpr';
  readonly target: Name;
  readonly value: Expression;
}
export interface Lambda extends Node {
  readonly kind: 'Lambda';
  readonly args: Arguments;
  readonly body: Expression;
}
/** ListComp, SetComp, DictComp or GeneratorExp, told apart by `of`; `value` only for dict. */
export interface Comprehension extends Node {
  readonly kind: 'Comprehension';
  readonly of: 'list' | 'set' | 'dict' | 'generator';
  readonly element: Expression;
  readonly value?: Expression;
  readonly generators: readonly ComprehensionFor[];
}
export interface ComprehensionFor {
  readonly target: Expression;
  readonly iter: Expression;
  readonly ifs: readonly Expression[];
}
export interface Yield extends Node {
  readonly kind: 'Yield';
  readonly value?: Expression;
}
export interface YieldFrom extends Node {
  readonly kind: 'YieldFrom';
  readonly value: Expression;
}

export interface Arg extends Node {
  readonly kind: 'arg';
  readonly arg: string;
  readonly annotation?: Expression;
}
export interface Arguments {
  readonly posonlyargs: readonly Arg[];
  readonly args: readonly Arg[];
  readonly vararg?: Arg;
  readonly kwonlyargs: readonly Arg[];
  /** One entry per keyword-only parameter, undefined where it has no default. */
  readonly kwDefaults: readonly (Expression | undefined)[];
  readonly kwarg?: Arg;
  /** Defaults of the last positional parameters. */
  readonly defaults: readonly Expression[];
}

export type Statement =
  | ExprStatement
  | Assign
  | AugAssign
  | AnnAssign
  | Delete
  | If
  | While
  | For
  | Break
  | Continue
  | Pass
  | FunctionDef
  | Return
  | ClassDef
  | Import
  | ImportFrom
  | Try
  | Raise
  | Global
  | Nonlocal
  | Assert
  | With
  | Match;

export interface ExprStatement extends Node {
  readonly kind: 'Expr';
  readonly value: Expression;
}
export interface Assign extends Node {
  readonly kind: 'Assign';
  readonly targets: readonly Expression[];
  readonly value: Expression;
}
export interface AugAssign extends Node {
  readonly kind: 'AugAssign';
  readonly target: Name | Attribute | Subscript;
  readonly op: BinaryOperator;
  readonly value: Expression;
}
export interface AnnAssign extends Node {
  readonly kind: 'AnnAssign';
  readonly target: Name | Attribute | Subscript;
  readonly annotation: Expression;
  readonly value?: Expression;
}
export interface Delete extends Node {
  readonly kind: 'Delete';
  readonly targets: readonly Expression[];
}
/** `elif` is an If alone in `orelse` whose `elif` is true. */
export interface If extends Node {
  readonly kind: 'If';
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
  readonly elif?: true;
}
export interface While extends Node {
  readonly kind: 'While';
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}
export interface For extends Node {
  readonly kind: 'For';
  readonly target: Expression;
  readonly iter: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}
export interface Break extends Node {
  readonly kind: 'Break';
}
export interface Continue extends Node {
  readonly kind: 'Continue';
}
export interface Pass extends Node {
  readonly kind: 'Pass';
}
export interface FunctionDef extends Node {
  readonly kind: 'FunctionDef';
  readonly name: string;
  readonly args: Arguments;
  readonly body: readonly Statement[];
  readonly decorators: readonly Expression[];
  readonly returns?: Expression;
}
export interface Return extends Node {
  readonly kind: 'Return';
  readonly value?: Expression;
}
export interface ClassDef extends Node {
  readonly kind: 'ClassDef';
  readonly name: string;
  readonly bases: readonly Expression[];
  readonly keywords: readonly Keyword[];
  readonly body: readonly Statement[];
  readonly decorators: readonly Expression[];
}
export interface Alias extends Node {
  readonly kind: 'alias';
  readonly name: string;
  readonly asname?: string;
}
export interface Import extends Node {
  readonly kind: 'Import';
  readonly names: readonly Alias[];
}
export interface ImportFrom extends Node {
  readonly kind: 'ImportFrom';
  readonly module: string;
  readonly names: readonly Alias[];
}
export interface Try extends Node {
  readonly kind: 'Try';
  readonly body: readonly Statement[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Statement[];
  readonly finalbody: readonly Statement[];
}
export interface ExceptHandler extends Node {
  readonly kind: 'ExceptHandler';
  readonly type?: Expression;
  readonly name?: string;
  readonly body: readonly Statement[];
}
export interface Raise extends Node {
  readonly kind: 'Raise';
  readonly exc?: Expression;
  readonly cause?: Expression;
}
export interface Global extends Node {
  readonly kind: 'Global';
  readonly names: readonly string[];
}
export interface Nonlocal extends Node {
  readonly kind: 'Nonlocal';
  readonly names: readonly string[];
}
export interface Assert extends Node {
  readonly kind: 'Assert';
  readonly test: Expression;
  readonly msg?: Expression;
}
export interface WithItem {
  readonly contextExpr: Expression;
  readonly optionalVars?: Expression;
}
export interface With extends Node {
  readonly kind: 'With';
  readonly items: readonly WithItem[];
  readonly body: readonly Statement[];
}
export interface Match extends Node {
  readonly kind: 'Match';
  readonly subject: Expression;
  readonly cases: readonly MatchCase[];
}
/** `match_case`, which has no position. */
export interface MatchCase {
  readonly pattern: Pattern;
  readonly guard?: Expression;
  readonly body: readonly Statement[];
}

export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

/** A literal or a dotted name: compared with `==`. */
export interface MatchValue extends Node {
  readonly kind: 'MatchValue';
  readonly value: Expression;
}
/** None, True or False: compared with `is`. */
export interface MatchSingleton extends Node {
  readonly kind: 'MatchSingleton';
  readonly value: ConstantValue;
}
export interface MatchSequence extends Node {
  readonly kind: 'MatchSequence';
  readonly patterns: readonly Pattern[];
}
export interface MatchMapping extends Node {
  readonly kind: 'MatchMapping';
  readonly keys: readonly Expression[];
  readonly patterns: readonly Pattern[];
  readonly rest?: string;
}
export interface MatchClass extends Node {
  readonly kind: 'MatchClass';
  readonly cls: Expression;
  readonly patterns: readonly Pattern[];
  readonly kwdAttrs: readonly string[];
  readonly kwdPatterns: readonly Pattern[];
}
/** `*name`, or `*_` without a name. */
export interface MatchStar extends Node {
  readonly kind: 'MatchStar';
  readonly name?: string;
}
/** `pattern as name`; a capture without a pattern; the wildcard `_` without either. */
export interface MatchAs extends Node {
  readonly kind: 'MatchAs';
  readonly pattern?: Pattern;
  readonly name?: string;
}
export interface MatchOr extends Node {
  readonly kind: 'MatchOr';
  readonly patterns: readonly Pattern[];
}
