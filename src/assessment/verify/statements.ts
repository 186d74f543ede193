import { condition, expression } from './values.js';
import type { Kind, ProgramWriter } from './writer.js';

const KINDS: readonly Kind[] = ['list', 'list', 'list', 'dict', 'tuple', 'set', 'int', 'float', 'str', 'node', 'node'];

/** One statement of the main program, or of a block in it. */
export function statement(writer: ProgramWriter, depth = 0): void {
  const { random } = writer;
  const simple = [
    binding,
    binding,
    aliasing,
    chaining,
    unpacking,
    augmenting,
    changing,
    changing,
    changing,
    changing,
    storing,
    storing,
    deleting,
    deleting,
    counting,
    counting,
    showing,
    clearing,
    weakly,
    collecting,
    calling,
    calling,
    annotated,
    asserting,
  ];
  const compound = [branching, looping, whiling, trying];
  const choice = depth < 2 && random.chance(0.16) ? random.pick(compound) : random.pick(simple);
  choice(writer, depth);
}

function bind(writer: ProgramWriter, name: string, kind: Kind, text: string): void {
  writer.line(`${name} = ${text}`);
  writer.names.set(name, kind);
}

function target(writer: ProgramWriter): string {
  const { random } = writer;
  const old = writer.anyName('list', 'dict', 'tuple', 'node');
  return old !== undefined && random.chance(0.25) ? old : writer.newName();
}

function binding(writer: ProgramWriter): void {
  const kind = writer.random.pick(KINDS);
  const text = expression(writer, kind);
  bind(writer, target(writer), kind, text);
}

function annotated(writer: ProgramWriter): void {
  const name = writer.newName();
  const text = expression(writer, 'list');
  writer.line(`${name}: list = ${text}`);
  writer.names.set(name, 'list');
}

function asserting(writer: ProgramWriter): void {
  writer.line(`assert len(${writer.named('list') ?? '[1]'}) < 100`);
}

function aliasing(writer: ProgramWriter): void {
  const source = writer.anyName('list', 'dict', 'tuple', 'node', 'set');
  if (source === undefined) return binding(writer);
  bind(writer, target(writer), writer.names.get(source) as Kind, source);
}

function chaining(writer: ProgramWriter): void {
  const [first, second] = [writer.newName(), writer.newName()];
  writer.line(`${first} = ${second} = ${expression(writer, 'list')}`);
  writer.names.set(first, 'list').set(second, 'list');
}

function unpacking(writer: ProgramWriter): void {
  const [first, second] = [writer.anyName('list', 'node', 'dict'), writer.anyName('list', 'node', 'dict')];
  if (first === undefined || second === undefined || first === second) return binding(writer);
  const kinds = [writer.names.get(first) as Kind, writer.names.get(second) as Kind];
  writer.line(`${first}, ${second} = ${second}, ${first}`);
  writer.names.set(first, kinds[1] as Kind).set(second, kinds[0] as Kind);
}

function augmenting(writer: ProgramWriter): void {
  const { random } = writer;
  const list = writer.named('list');
  const number = writer.named('int');
  if (number !== undefined && random.chance(0.4)) writer.line(`${number} += ${random.int(300)}`);
  else if (list !== undefined)
    writer.line(`${list} += [${expression(writer, random.pick(['int', 'node', 'list']), 2)}]`);
  else binding(writer);
}

function changing(writer: ProgramWriter): void {
  const { random } = writer;
  const kind = random.pick(['list', 'list', 'dict', 'set'] as const);
  const name = writer.named(kind);
  if (name === undefined) return binding(writer);
  const value = expression(writer, random.pick(['int', 'node', 'list', 'str'] as const), 1);
  if (kind === 'list') {
    writer.line(
      random.pick([
        `${name}.append(${value})`,
        `${name}.append(${value})`,
        `${name}.insert(0, ${value})`,
        `${name}.extend([${value}])`,
        `${name}.reverse()`,
        `if ${name}: ${name}.pop()`,
        `${name}.clear()`,
        `${name}[1:] = [${value}]`,
      ]),
    );
  } else if (kind === 'dict') {
    writer.line(
      random.pick([
        `${name}["k${random.int(3)}"] = ${value}`,
        `${name}.update({"k1": ${value}})`,
        `${name}.pop("k0", None)`,
        `${name}.setdefault("k2", ${value})`,
        `${name}.clear()`,
        `${name}.get("k0")`,
      ]),
    );
  } else writer.line(random.pick([`${name}.add(${random.int(9)})`, `${name}.discard(1)`, `${name}.update({4, 6})`]));
}

function storing(writer: ProgramWriter): void {
  const { random } = writer;
  const node = writer.named('node');
  const value = writer.anyName('list', 'dict', 'node', 'tuple') ?? 'None';
  if (node === undefined) return binding(writer);
  writer.line(
    random.pick([
      `${node}.next = ${value}`,
      `${node}.next = ${value}`,
      `${node}.items.append(${value})`,
      `${node}.next = None`,
      `if hasattr(${node}, "next"): del ${node}.next`,
    ]),
  );
}

function deleting(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.anyName('list', 'dict', 'tuple', 'node', 'set', 'str');
  const list = writer.named('list');
  if (list !== undefined && random.chance(0.25))
    writer.line(random.pick([`if ${list}: del ${list}[0]`, `del ${list}[:1]`]));
  else if (name !== undefined && writer.names.size > 2) {
    writer.line(`del ${name}`);
    writer.names.delete(name);
  } else binding(writer);
}

function clearing(writer: ProgramWriter): void {
  const name = writer.anyName('list', 'dict', 'node');
  if (name === undefined) return binding(writer);
  writer.line(`${name} = None`);
  writer.names.delete(name);
}

function counting(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.anyName('list', 'dict', 'node', 'set');
  if (name === undefined) return binding(writer);
  const list = writer.named('list');
  writer.line(
    random.pick(
      [
        `print(sys.getrefcount(${name}))`,
        `print("count", sys.getrefcount(${name}))`,
        `print(count_in(${name}))`,
        `print(count_twice(${name}))`,
        list === undefined ? 'print()' : `print([sys.getrefcount(e) for_ in_ ${list}])`,
      ].filter((text) => !text.includes('for_')),
    ),
  );
}

function showing(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.anyName('int', 'str', 'float');
  const [one, two] = [writer.anyName('list', 'dict', 'tuple', 'node'), writer.anyName('list', 'dict', 'tuple', 'node')];
  writer.line(
    random.pick([
      `print(${name ?? 1}, end=";")`,
      `print(${one ?? '[]'} is ${two ?? '{}'})`,
      `print(${expression(writer, 'int')}, ${expression(writer, 'str')}, sep="-")`,
      `print(f"{${name ?? 5}!r}")`,
      'print()',
      `print(len(${writer.named('list') ?? '()'}), ${condition(writer)})`,
      `print(type(${one ?? '[]'}).__name__)`,
    ]),
  );
}

function weakly(writer: ProgramWriter): void {
  const node = writer.named('node');
  if (node === undefined) return binding(writer);
  const name = writer.newName();
  writer.line(writer.random.pick([`${name} = weakref.ref(${node}, gone)`, `${name} = weakref.ref(${node})`]));
  if (writer.random.chance(0.5)) writer.line(`print(${name}() is None)`);
}

function collecting(writer: ProgramWriter): void {
  writer.line(
    writer.random.pick(['print(gc.collect())', 'gc.collect()', 'gc.disable()', 'gc.enable()', 'print(gc.isenabled())']),
  );
}

function calling(writer: ProgramWriter): void {
  const { random } = writer;
  const value = expression(writer, random.pick(['list', 'node', 'dict'] as const), 1);
  const name = writer.newName();
  const list = writer.named('list') ?? '[]';
  switch (random.int(6)) {
    case 0:
      bind(writer, name, 'list', `grow(${list})`);
      return;
    case 1:
      bind(writer, name, 'node', `make("n${random.int(9)}")`);
      return;
    case 2:
      writer.line(`keep(${value})`);
      return;
    case 3:
      writer.line(`print(depth(${value}, ${random.int(4)}))`);
      return;
    case 4:
      writer.line(`swap_inside(${value}, other=${list})`);
      return;
    default:
      writer.line(`locals_die("${random.pick(['u', 'w'])}")`);
  }
}

function branching(writer: ProgramWriter, depth: number): void {
  writer.line(`if ${condition(writer)}:`);
  writer.block(() => some(writer, depth));
  if (writer.random.chance(0.4)) {
    writer.line(`elif ${condition(writer)}:`);
    writer.block(() => some(writer, depth));
  }
  if (writer.random.chance(0.6)) {
    writer.line('else:');
    writer.block(() => some(writer, depth));
  }
}

function looping(writer: ProgramWriter, depth: number): void {
  const { random } = writer;
  const list = writer.named('list');
  const item = writer.newName();
  writer.line(
    random.pick([
      `for ${item} in range(${random.int(3) + 1}):`,
      `for ${item} in ${list === undefined ? '(1, 2)' : `${list}[:3]`}:`,
      `for ${item}, ${item}x in enumerate(["a", [], {}]):`,
      `for ${item}, ${item}x in zip([[], []], "xy"):`,
      `for ${item} in sorted([3, 1, 2]):`,
    ]),
  );
  writer.block(() => {
    some(writer, depth);
    if (random.chance(0.3)) writer.line(random.pick(['continue', `if ${condition(writer)}: break`]));
  });
  if (random.chance(0.3)) {
    writer.line('else:');
    writer.block(() => some(writer, depth));
  }
}

function whiling(writer: ProgramWriter, depth: number): void {
  const counter = writer.newName();
  writer.line(`${counter} = 0`);
  writer.line(`while ${counter} < ${writer.random.int(3) + 1}:`);
  writer.block(() => {
    writer.line(`${counter} += 1`);
    some(writer, depth);
  });
}

function trying(writer: ProgramWriter, depth: number): void {
  const { random } = writer;
  writer.line('try:');
  writer.block(() => {
    some(writer, depth);
    writer.line(
      random.pick([
        'fail([])',
        '{}["missing"]',
        '[][3]',
        'raise ValueError("bad")',
        '1 / 0',
        'undefined_name',
        'int("x")',
        'pass',
        'print("fine")',
        'None.attribute',
      ]),
    );
  });
  writer.line(
    random.pick([
      'except Exception as problem:',
      'except (ValueError, KeyError, IndexError) as problem:',
      'except ArithmeticError as problem:',
    ]),
  );
  writer.block(() => writer.line('print(type(problem).__name__, problem)'));
  writer.line('except Exception:');
  writer.block(() => writer.line('print("other")'));
  if (random.chance(0.3)) {
    writer.line('else:');
    writer.block(() => writer.line('print("no problem")'));
  }
  if (random.chance(0.4)) {
    writer.line('finally:');
    writer.block(() => some(writer, depth));
  }
}

function some(writer: ProgramWriter, depth: number): void {
  const count = writer.random.int(2) + 1;
  for (let index = 0; index < count; index++) statement(writer, depth + 1);
}
