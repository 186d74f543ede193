import { binding } from './bindings.js';
import { condition, expression } from './values.js';
import type { ProgramWriter } from './writer.js';

export function counting(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.anyName('list', 'dict', 'node', 'set', 'numbers');
  if (name === undefined) {
    binding(writer);
    return;
  }
  writer.line(
    random.pick([
      ...[
        `print(sys.getrefcount(${name}))`,
        `print(sys.getrefcount(${name}))`,
        `print("count", sys.getrefcount(${name}))`,
      ],
      ...[`print(count_in(${name}))`, `print(count_twice(${name}))`, `print((lambda x: sys.getrefcount(x))(${name}))`],
      ...[`print(sys.getrefcount(${name}), [${name}, ${name}] == [], sys.getrefcount(${name}))`],
      ...[`print([${name}, sys.getrefcount(${name})][1])`, `print(gc.is_tracked(${name}))`],
    ]),
  );
}

export function showing(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.anyName('int', 'str', 'float', 'numbers');
  const kinds = ['list', 'dict', 'tuple', 'node', 'numbers'] as const;
  const [one, two] = [writer.anyName(...kinds), writer.anyName(...kinds)];
  writer.line(
    random.pick([
      `print(${name ?? 1}, end=";")`,
      `print(${one ?? '[]'} is ${two ?? '{}'})`,
      `print(${expression(writer, 'int')}, ${expression(writer, 'str')}, sep="-")`,
      `print(f"{${name ?? 5}!r}")`,
      `print(f"{${writer.anyName('int') ?? 5}=}, {${writer.anyName('float') ?? '2.5'}:.3f} {len(kept)=}")`,
      'print()',
      `print(len(${writer.anyName('list') ?? '()'}), ${condition(writer)})`,
      `print(type(${one ?? '[]'}).__name__)`,
      `print(*${writer.anyName('numbers') ?? '"ab"'})`,
      `print(${expression(writer, 'numbers')}, ${expression(writer, 'float')})`,
      `print(repr(${expression(writer, 'str')}))`,
      `print(id(${one ?? '[]'}) == id(${two ?? '{}'}))`,
    ]),
  );
}

export function asserting(writer: ProgramWriter): void {
  const message = writer.random.chance(0.5) ? ', "too long"' : '';
  writer.line(`assert len(${writer.anyName('list') ?? '[1]'}) < 100${message}`);
}

export function weakly(writer: ProgramWriter): void {
  const node = writer.anyName('node');
  if (node === undefined) {
    binding(writer);
    return;
  }
  const name = writer.newName();
  writer.line(writer.random.pick([`${name} = weakref.ref(${node}, gone)`, `${name} = weakref.ref(${node})`]));
  if (writer.random.chance(0.5)) writer.line(`print(${name}() is None)`);
  if (writer.random.chance(0.2)) writer.line(`print(weakref.getweakrefcount(${node}))`);
}

export function collecting(writer: ProgramWriter): void {
  const shown = writer.losesClasses ? 'gc.collect()' : 'print(gc.collect())';
  writer.line(writer.random.pick([shown, 'gc.collect()', 'gc.disable()', 'gc.enable()', 'print(gc.isenabled())']));
}

export function passing(writer: ProgramWriter): void {
  writer.line(writer.random.pick(['pass', '"a string that nobody uses"', '0', 'None']));
}
