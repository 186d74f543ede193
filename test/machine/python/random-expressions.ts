import * as fc from 'fast-check';
import type {
  Arguments,
  Comprehension,
  Expression,
  FormattedValue,
  JoinedStr,
  Keyword,
} from '../../../src/machine/python/index.js';

/** Where every random node stands. */
export const at = { line: 0, column: 0, endLine: 0, endColumn: 0 };

/** Random values of a kind. */
export type Tree<T> = fc.Arbitrary<T>;

const NAMES = ['a', 'b', 'tea', 'cup', 'print', 'match', 'type', 'é'];
/** Names; some are keywords in places, or were in Python 2. */
export const names = fc.constantFrom(...NAMES);
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z'"\\\n\t{}\r ]*$/)).map(joined);
const shortText = fc.constantFrom('key', 'x y', '');

/** No half of a pair of surrogates: such strings are outside the tree. */
function joined(value: string): string {
  return value.replace(/\p{Cs}/gu, '');
}

/** Nodes of a kind. */
export function exactly<const Kind extends string, Fields extends object>(kind: Kind, fields: fc.Arbitrary<Fields>) {
  return fields.map((found) => ({ kind, ...found, at }));
}

/** Random names. */
export const name = exactly('Name', fc.record({ id: names }));
const constant = exactly(
  'Constant',
  fc.record({
    value: fc.oneof(
      fc.record({ type: fc.constant('int' as const), value: fc.oneof(fc.nat().map(BigInt), fc.bigInt({ min: 0n })) }),
      fc.record({ type: fc.constant('float' as const), value: fc.double({ min: 0, noNaN: true }).map(Math.abs) }),
      fc.record({ type: fc.constant('str' as const), value: text }),
      fc.record({ type: fc.constant('bytes' as const), value: text.map((value) => value.replace(/[^\0-\xff]/gu, '')) }),
      fc.record({ type: fc.constant('bool' as const), value: fc.boolean() }),
      fc.constant({ type: 'none' as const }),
    ),
  }),
);

/** A few of a kind. */
export const some = <T>(item: Tree<T>, min = 0) => fc.array(item, { minLength: min, maxLength: min + 2 });

/** Expressions of any kind but `yield` and `:=`, which only some places take. */
export function expressions(depth: number): Tree<Expression> {
  const leaf: Tree<Expression> = fc.oneof(name, constant);
  if (depth === 0) return leaf;
  const inner = expressions(depth - 1);
  const starred: Tree<Expression> = exactly('Starred', fc.record({ value: inner }));
  const item = fc.oneof({ weight: 4, arbitrary: inner }, starred);
  return fc.oneof(
    leaf,
    exactly('Attribute', fc.record({ value: inner, attr: names })),
    exactly('Subscript', fc.record({ value: inner, slice: indexes(inner) })),
    exactly('List', fc.record({ elts: some(item) })),
    exactly('Tuple', fc.record({ elts: some(item) })),
    exactly('Set', fc.record({ elts: some(item, 1) })),
    exactly('Dict', fc.array(fc.tuple(fc.option(inner, { nil: undefined }), inner), { maxLength: 2 }).map(dictFields)),
    exactly('BinOp', fc.record({ left: inner, op: binaryOperator, right: inner })),
    exactly('UnaryOp', fc.record({ op: fc.constantFrom('not', '-', '+', '~'), operand: inner })),
    exactly('BoolOp', fc.record({ op: fc.constantFrom('and', 'or'), values: some(inner, 2) })),
    exactly('Compare', fc.record({ left: inner, pairs: some(fc.tuple(compareOperator, inner), 1) }).map(compareFields)),
    calls(inner, item),
    exactly('IfExp', fc.record({ test: inner, body: inner, orelse: inner })),
    fStrings(
      fc.oneof(name, exactly('Subscript', fc.record({ value: name, slice: keys })), fStrings(name, shortText)),
      text,
    ),
    exactly('Lambda', fc.record({ args: parameters(inner, false), body: inner })),
    comprehensions(inner),
  );
}

const keys: Tree<Expression> = exactly(
  'Constant',
  fc.record({ value: fc.record({ type: fc.constant('str' as const), value: shortText }) }),
);
/** Random operators. */
export const binaryOperator = fc.constantFrom('+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '@');
const compareOperator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=', 'is', 'is not', 'in', 'not in');

function dictFields(pairs: readonly (readonly [Expression | undefined, Expression])[]) {
  return { keys: pairs.map(([key]) => key), values: pairs.map(([, value]) => value) };
}

function compareFields({ left, pairs }: { left: Expression; pairs: readonly (readonly [CompareOp, Expression])[] }) {
  return { left, ops: pairs.map(([op]) => op), comparators: pairs.map(([, right]) => right) };
}
type CompareOp = (Expression & { kind: 'Compare' })['ops'][number];

function indexes(inner: Tree<Expression>): Tree<Expression> {
  const part = fc.oneof(
    inner,
    exactly('Slice', fc.record({ lower: inner, upper: inner, step: inner }, { requiredKeys: [] })),
  );
  return fc.oneof(part, exactly('Tuple', fc.record({ elts: some(part, 1) })));
}

/** Keyword arguments that do not repeat. */
export function keywords(inner: Tree<Expression>): Tree<readonly Keyword[]> {
  const keyword = exactly('keyword', fc.record({ arg: names, value: inner }, { requiredKeys: ['value'] }));
  return fc.uniqueArray(keyword, { maxLength: 2, selector: ({ arg }) => arg ?? {} });
}

function calls(inner: Tree<Expression>, item: Tree<Expression>): Tree<Expression> {
  return exactly('Call', fc.record({ func: inner, args: some(item), keywords: keywords(inner) }));
}

function fStrings(value: Tree<Expression>, words: Tree<string>): Tree<JoinedStr> {
  const field = exactly(
    'FormattedValue',
    fc.record(
      {
        value,
        conversion: fc.constantFrom('r', 's', 'a'),
        formatSpec: exactly(
          'JoinedStr',
          fc.record({ values: parts(fc.stringMatching(/^[<>^.0-9dfsx%]+$/), plainField) }),
        ),
      },
      { requiredKeys: ['value'] },
    ),
  );
  return exactly('JoinedStr', fc.record({ values: parts(words, field) }));
}

const plainField: Tree<FormattedValue> = exactly('FormattedValue', fc.record({ value: name }));

/** Texts and fields in turn: two texts side by side would be one. */
function parts(words: Tree<string>, field: Tree<FormattedValue>): Tree<JoinedStr['values']> {
  const constants = words.map((value) => ({ kind: 'Constant' as const, value: { type: 'str' as const, value }, at }));
  return fc
    .array(fc.oneof(constants, field), { maxLength: 4 })
    .map((found) =>
      found.filter((part, index) => part.kind !== 'Constant' || (part.value.value !== '' && isField(found[index - 1]))),
    );
}

function isField(part: JoinedStr['values'][number] | undefined): boolean {
  return part === undefined || part.kind === 'FormattedValue';
}

const PARAMETERS = ['p', 'q', 'r', 's', 't', 'u'] as const;

/** Parameters in an order that Python allows. */
export function parameters(inner: Tree<Expression>, annotated: boolean): Tree<Arguments> {
  return fc
    .record({
      posonly: annotated ? fc.nat(1) : fc.constant(0),
      plain: fc.nat(2),
      vararg: fc.boolean(),
      kwonly: fc.nat(1),
      kwarg: fc.boolean(),
      defaults: some(inner),
      kwDefault: fc.option(inner, { nil: undefined }),
      annotation: annotated ? fc.option(inner, { nil: undefined }) : fc.constant(undefined),
    })
    .map((shape) => {
      const left = PARAMETERS.map((arg) => ({
        kind: 'arg' as const,
        arg,
        ...(shape.annotation && { annotation: shape.annotation }),
        at,
      }));
      const posonlyargs = left.splice(0, shape.posonly);
      const args = left.splice(0, shape.plain);
      const [vararg] = shape.vararg ? left.splice(0, 1) : [];
      const kwonlyargs = left.splice(0, shape.kwonly);
      const [kwarg] = shape.kwarg ? left.splice(0, 1) : [];
      return {
        posonlyargs,
        args,
        ...(vararg && { vararg }),
        kwonlyargs,
        kwDefaults: kwonlyargs.map(() => shape.kwDefault),
        ...(kwarg && { kwarg }),
        defaults: shape.defaults.slice(0, posonlyargs.length + args.length),
      };
    });
}

function comprehensions(inner: Tree<Expression>): Tree<Comprehension> {
  const generators = some(fc.record({ target: plainTargets(inner), iter: inner, ifs: some(inner) }), 1);
  return fc.oneof(
    exactly(
      'Comprehension',
      fc.record({ of: fc.constantFrom('list', 'set', 'generator'), element: inner, generators }),
    ),
    exactly('Comprehension', fc.record({ of: fc.constant('dict'), element: inner, value: inner, generators })),
  );
}

/** What can be bound without unpacking. */
export function singles(inner: Tree<Expression>) {
  return fc.oneof(
    name,
    exactly('Attribute', fc.record({ value: inner, attr: names })),
    exactly('Subscript', fc.record({ value: inner, slice: indexes(inner) })),
  );
}

/** What lezer reads between `for` and `in` of a comprehension: no stars. */
function plainTargets(inner: Tree<Expression>): Tree<Expression> {
  return fc.oneof(singles(inner), exactly('Tuple', fc.record({ elts: some(singles(inner), 1) })));
}

/** What an assignment can bind. */
export function targets(inner: Tree<Expression>): Tree<Expression> {
  const single = singles(inner);
  const several = fc
    .tuple(fc.array(single, { maxLength: 3 }), fc.boolean())
    .map(([elts, star]) =>
      elts.map((value, index) => (star && index === 1 ? { kind: 'Starred' as const, value, at } : value)),
    );
  return fc.oneof(
    { weight: 3, arbitrary: single },
    exactly('Tuple', fc.record({ elts: several })),
    exactly('List', fc.record({ elts: several })),
  );
}
