import { expression } from '../values.js';
import type { ProgramWriter } from '../writer.js';

/** Makes a generator and uses it in some way; now and then it is left half used. */
export function generating(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.newName();
  const list = writer.anyName('list', 'numbers', 'tuple') ?? '[[], {}]';
  const things = `[${expression(writer, 'node', 1)}, ${expression(writer, 'list', 1)}]`;
  const counted = writer.newName();
  writer.bind(counted, 'list', `[x for x in ${list} if isinstance(x, COUNTED)]`);
  writer.line(
    random.pick([
      `${name} = numbers_to(${random.int(4)}, "${random.pick(['g', 'h'])}")`,
      `${name} = through(${counted})`,
      `${name} = through(${things})`,
      `${name} = chained(numbers_to(2), ${list}, numbers_to(1, "z"))`,
      `${name} = (x for x in ${list})`,
      `${name} = ((x, sys.getrefcount(x)) for x in ${things})`,
      `${name} = (x for part in [${list}, ${list}] for x in part if x is not None)`,
    ]),
  );
  for (let step = random.int(3); step >= 0; step--) writer.line(used(writer, name));
  if (random.chance(0.4)) writer.line(random.pick([`${name}.close()`, `del ${name}`, `${name} = None`]));
}

function used({ random }: ProgramWriter, name: string): string {
  return random.pick([
    `print(next(${name}, "none") is None)`,
    `print(next(${name}, None) is None, sys.getrefcount(${name}))`,
    `for _ in ${name}: break`,
    `for _ in ${name}: pass`,
    `print(len(list(${name})))`,
    `print(sum(1 for _ in ${name}))`,
    `print(any(x is None for x in ${name}))`,
    `print(len([x for x in ${name}]), len(tuple(${name})))`,
    `print(len(dict(enumerate(${name}))))`,
    `print([len(x) if isinstance(x, tuple) else 1 for x in ${name}])`,
  ]);
}

/** Comprehensions and generator expressions that see names around them. */
export function nesting(writer: ProgramWriter): void {
  const { random } = writer;
  const held = writer.anyName('list', 'dict', 'node', 'numbers') ?? '[]';
  const numbers = writer.anyName('numbers') ?? '[1, 2]';
  writer.line(
    random.pick([
      `print([sys.getrefcount(${held}) for _ in range(2)])`,
      `print(list(sys.getrefcount(${held}) for _ in range(2)))`,
      `print({x: [y for y in range(x % 3)] for x in ${numbers}[:3]})`,
      `print(sorted({x % 3 for x in ${numbers}}), max((x for x in ${numbers}), default=0))`,
      `print(*map(lambda x, y: x + y, ${numbers}, range(3)), *filter(None, ${numbers}))`,
      `print(list(zip(${numbers}, (x * 2 for x in ${numbers})))[:2])`,
    ]),
  );
}
