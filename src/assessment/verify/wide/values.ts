import { expression } from '../values.js';
import type { ProgramWriter } from '../writer.js';

/** Values of further types, and what is done with them. */
export function valuing(writer: ProgramWriter): void {
  const { random } = writer;
  const list = writer.removable('list') ?? '[1, 2, 3]';
  const numbers = writer.anyName('numbers') ?? '[3, 1]';
  writer.line(
    random.pick([
      `print(len(frozenset(${numbers})), frozenset([1]) | {2} == {1, 2})`,
      `print(divmod(-7, 2), round(2.675, 2), int("ff", 16))`,
      `print("%5.2f|%-4s|%x" % (3.14159, "a", 255), f"{1234567:,}", "{:>6}".format("r"))`,
      `print(list(reversed(${numbers}))[:2], sorted(${numbers}, reverse=True)[:2])`,
      `print(chr(97), ord("a"), callable(print))`,
      `print(${list}[:1] == ${list}[:1], [1, [2]] < [1, [3]], (1, 2) < (1, 2, 3))`,
      `del ${list === '[1, 2, 3]' ? '[1, 2][0:1]' : `${list}[0:1]`}`,
      `print({**{"a": 1}, "b": 2}, [*range(2), *"ab"], {*()})`,
      `print("a-b-c".partition("-"), "x".join("abc"))`,
    ]),
  );
}

/** Exceptions that chain, are kept, or pass through `finally`. */
export function chaining(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.newName();
  const thing = expression(writer, random.pick(['node', 'list'] as const), 1);
  writer.line('try:');
  writer.block(() => {
    writer.line('try:');
    writer.block(() => {
      writer.line(`${name} = ${thing}`);
      writer.line(random.pick(['raise KeyError("k")', 'fail([])', '[][1]', '{}[0]', 'int("q")']));
    });
    writer.line(random.pick(['except LookupError as error:', 'except Exception as error:']));
    writer.block(() =>
      writer.line(
        random.pick([
          'raise ValueError("v") from error',
          'raise ValueError("u") from None',
          'raise',
          'raise ValueError("w")',
          'print(error.args)',
        ]),
      ),
    );
    writer.line('finally:');
    writer.block(() => writer.line('print("finally")'));
  });
  writer.line('except Exception as outer:');
  writer.block(() =>
    writer.line(
      random.pick([
        'print(type(outer).__name__, type(outer.__cause__).__name__)',
        'print(outer, outer.__cause__ is None)',
        'print(type(outer.__context__).__name__, outer.__suppress_context__, len(outer.args))',
        'print(sys.getrefcount(outer.args), sys.getrefcount(outer))',
        'saved = outer.__context__ or [outer]; print(sys.getrefcount(saved)); del saved',
        'saved = outer; print(sys.getrefcount(saved)); del saved',
      ]),
    ),
  );
}
