import { expression } from '../values.js';
import type { ProgramWriter } from '../writer.js';

/** Operators, attributes and methods of classes that define them. */
export function operating(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.newName();
  const thing = expression(writer, random.pick(['list', 'node', 'dict'] as const), 1);
  const held = writer.anyName('list', 'dict', 'node', 'numbers') ?? '[]';
  writer.line(`${name} = Vector(${random.pick([thing, `${thing}, ${held}`, `${held}, ${held}`, ''])})`);
  for (let step = random.int(3); step >= 0; step--) {
    writer.line(
      random.pick([
        `${name} = ${name} + Vector(${thing})`,
        `${name} += Vector(${held})`,
        `${name} = 1 + ${name}`,
        `${name} = -${name} * 2`,
        `print(len(${name}), ${held} in ${name}, bool(${name}))`,
        `${name}(${held})`,
        `print(sys.getrefcount(${held}), sys.getrefcount(${name}))`,
        `if len(${name}): ${name}[0] = ${thing}`,
        `if ${name}: del ${name}[-1]`,
        `print((lambda parts: [sys.getrefcount(x) for x in parts])(Vector(${held}, [])), len([x for x in ${name}]))`,
        `print(weakref.ref(${name})() is ${name})`,
        `first, *others = ${name}(${thing})`,
      ]),
    );
  }
  if (random.chance(0.5)) writer.line(`del ${name}`);
}

export function inheriting(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.newName();
  const held = writer.anyName('list', 'dict', 'node', 'numbers') ?? '[]';
  writer.line(
    `${name} = ${random.pick(['Mixed("m")', 'Mixed.create("n")', `Stack([${held}])`, `Order("o", [${held}])`, 'Order("p")', `Pair(${held}, 2)`])}`,
  );
  for (let step = random.int(3); step >= 0; step--) {
    writer.line(
      random.pick([
        `print(isinstance(${name}, (Node, list, tuple)), type(${name}).__name__)`,
        `if isinstance(${name}, Mixed): ${name}.size = ${held}; print(${name}.size, ${name}, ${name} == Mixed("m"), Mixed.made)`,
        `if isinstance(${name}, Stack): ${name}.push(${held}).push(${name}); print(len(${name}))`,
        `if isinstance(${name}, Order): ${name}.items.append(${name}); print(${name} == Order("o"))`,
        `if isinstance(${name}, Pair): print(${name}.left is ${held}, ${name}._replace(right=3).right)`,
        `print(sys.getrefcount(${name}), sys.getrefcount(${held}))`,
        `print(getattr(${name}, "label", None), hasattr(${name}, "items"))`,
        `setattr(kept and Mixed("q") or Mixed("r"), "other", ${name})`,
        `print(Base.both(${name}, ${held})[0] is ${name})`,
        `print(len({Mixed("s")}), Mixed("s") in [Mixed("s")])`,
        `method = ${name}.__class__; del method`,
        `print(sorted([Mixed("b"), Mixed("a")]))`,
      ]),
    );
  }
  if (random.chance(0.6)) writer.line(`del ${name}`);
}
