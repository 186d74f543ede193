import { expression } from '../values.js';
import type { ProgramWriter } from '../writer.js';

/** Values of further types, and what is done with them. */
export function valuing(writer: ProgramWriter): void {
  const { random } = writer;
  const [list, dict] = [writer.removable('list') ?? '[1, 2, 3]', writer.anyName('dict') ?? '{}'];
  const numbers = writer.anyName('numbers') ?? '[3, 1]';
  writer.line(
    random.pick([
      `print(b"ab" + bytes([99]), bytearray(b"x") * 2, b"abc"[1], b"a,b".split(b","))`,
      `print(len(frozenset(${numbers})), frozenset([1]) | {2} == {1, 2})`,
      `print(range(1, 9, 2)[1:3], len(range(5, 0, -2)), 3 in range(4))`,
      `print(${dict}.keys() & {"k"}, list(${dict}.items())[:0], len(${dict} | {"z": 1}))`,
      `print(divmod(-7, 2), pow(3, 4, 5), round(2.675, 2), int("ff", 16), (5).bit_length())`,
      `print(sum([0.1] * 3), min(${numbers}, default=0), max([1], ${numbers}, key=len))`,
      `print("%5.2f|%-4s|%x" % (3.14159, "a", 255), f"{1234567:,}", "{:>6}".format("r"))`,
      `print(list(reversed(${numbers}))[:2], sorted(${numbers}, reverse=True)[:2])`,
      `print(hex(255), bin(5), chr(97), ord("a"), ascii("é"), callable(print))`,
      `print(${list}[:1] == ${list}[:1], [1, [2]] < [1, [3]], (1, 2) < (1, 2, 3))`,
      `del ${list === '[1, 2, 3]' ? '[1, 2][0:1]' : `${list}[0:1]`}`,
      `print({**{"a": 1}, "b": 2}, [*range(2), *"ab"], {*()})`,
      `print("a-b-c".partition("-"), "abc".translate({97: "z"}), "x".join("abc"))`,
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
        random.pick(['raise ValueError("v") from error', 'raise', 'raise ValueError("w")', 'print(error.args)']),
      ),
    );
    writer.line('finally:');
    writer.block(() => writer.line('print("finally")'));
  });
  writer.line('except Exception as outer:');
  writer.block(() =>
    writer.line(
      random.pick([
        'print(type(outer).__name__, type(outer.__cause__).__name__, type(outer.__context__).__name__)',
        'print(outer, outer.__cause__ is None)',
        'saved = outer; print(sys.getrefcount(saved)); del saved',
      ]),
    ),
  );
}
