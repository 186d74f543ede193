import { expression } from '../values.js';
import type { ProgramWriter } from '../writer.js';

/** Sets, views of dictionaries, bytes, ranges and slices: what their methods and operators give. */
export function collecting(writer: ProgramWriter): void {
  const { random } = writer;
  const set = expression(writer, 'set', 1);
  const other = random.pick([expression(writer, 'set', 1), 'frozenset([2, 3])', '{1: 2}.keys()']);
  const dict = writer.anyName('dict') ?? '{"k": [1], "n": 2}';
  const numbers = writer.anyName('numbers') ?? '[3, 1]';
  const name = writer.newName();
  writer.line(
    random.pick([
      `${name} = set(${set}); ${name} ${random.pick(['|=', '&=', '-=', '^='])} set(${other}); print(len(${name}), sorted(${name}))`,
      `${name} = (${set}).${random.pick(SET_METHODS)}(${random.pick([other, numbers, 'range(3)'])}); print(${name} if isinstance(${name}, bool) else sorted(${name}))`,
      `${name} = set(${set}); ${name}.${random.pick(SET_CHANGES)}(${random.pick([other, numbers])}); print(sorted(${name}))`,
      `${name} = (${set}) ${random.pick(['|', '&', '-', '^', '<=', '==', '<'])} (${other}); print(sys.getsizeof(${name}) > 0, type(${name}).__name__)`,
      `${name} = ${dict}.keys() ${random.pick(['&', '|', '-', '^'])} ["k", "k0"]; print(len(${name}), type(${name}).__name__)`,
      `${name} = ${dict}.${random.pick(['keys', 'items', 'values'])}(); print(len(${name}), ${name} == ${dict}.keys(), sys.getrefcount(${dict}))`,
      `${name} = ${dict}.copy(); ${name} |= {"k": ${numbers}}; print(len(${name}), ("k", ${numbers}) in ${name}.items())`,
      `${name} = ${dict} | {"z": ${numbers}}; print(sys.getrefcount(${numbers}), ${name}.setdefault("z") is ${numbers})`,
      `${name} = dict.fromkeys(["a", "b"], ${numbers}); print(sys.getrefcount(${numbers}), ${name}.popitem()[1] is ${numbers})`,
      `${name} = bytearray(b"tea") * 2; ${name}[1:3] = b"oo"; ${name}.append(65); print(${name}, ${name}.find(b"o"))`,
      `${name} = b"tea cup".${random.pick(['split()', 'upper()', 'replace(b"t", b"T")', 'hex()', 'decode()', 'strip(b"p")', 'startswith(b"t")'])}; print(${name})`,
      `${name} = bytes(${random.pick(['3', '[65, 66]', 'range(3)', '"é".encode()'])}); print(${name}, len(${name}), ${name}[:2])`,
      `${name} = slice(${numbers}, None, ${dict}); print(${name}.start is ${numbers}, sys.getrefcount(${numbers}))`,
      `${name} = range(10, 0, -3)[1:]; print(${name}, ${name} == range(7, 0, -3), ${name}.index(4), 7 in ${name})`,
      `${name} = list(range(8)); ${name}[::3] = "abc"; del ${name}[1::2]; print(${name})`,
      `${name} = [${numbers}, ${dict}, 1]; ${name}[0:2] = (${numbers},) * 3; print(sys.getrefcount(${numbers}), len(${name}))`,
      `${name} = sum([[${numbers}], [1]], []); print(sys.getrefcount(${numbers}), sum([0.1] * 10) > 0, divmod(7.5, 2))`,
      `${name} = (255).to_bytes(2, "big"); print(${name}, int.from_bytes(${name}, "little"), (10).bit_length(), (2.5).as_integer_ratio())`,
    ]),
  );
  if (random.chance(0.5)) writer.line(`del ${name}`);
}

const SET_METHODS: readonly string[] = [
  'union',
  'intersection',
  'difference',
  'symmetric_difference',
  'issubset',
  'issuperset',
  'isdisjoint',
];

const SET_CHANGES: readonly string[] = [
  'update',
  'intersection_update',
  'difference_update',
  'symmetric_difference_update',
];
