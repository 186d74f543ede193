import { expression } from '../values.js';
import type { ProgramWriter } from '../writer.js';

/** A `match` over something, with cases that fit and cases that fail half way. */
export function matching(writer: ProgramWriter): void {
  const { random } = writer;
  const held = writer.anyName('list', 'dict', 'node', 'numbers', 'tuple') ?? '[1, [2]]';
  const thing = expression(writer, random.pick(['list', 'node', 'dict'] as const), 1);
  writer.line(
    `match ${random.pick([held, thing, `[${held}, ${thing}]`, `{"k": ${held}, "n": ${thing}}`, `(${thing}, 1, ${held})`])}:`,
  );
  writer.block(() => {
    const shown = random.sample(CASES, random.int(4) + 1);
    for (const [pattern, names] of shown) {
      const guard = random.chance(0.25) ? ` if ${random.pick([`${held} is None`, `len(str(1)) == 1`, '1 > 2'])}` : '';
      writer.line(`case ${pattern}${guard}:`);
      writer.block(() => {
        const name = random.pick(names.length === 0 ? [held] : names);
        writer.line(
          random.pick([
            `if isinstance(${name}, COUNTED): print(sys.getrefcount(${name}))`,
            `print(type(${name}).__name__, sys.getrefcount(${held}))`,
            `print(${name} is ${held})`,
            'print("fits")',
          ]),
        );
        if (names.length > 0 && random.chance(0.5)) writer.line(`del ${names.join(', ')}`);
      });
    }
    if (random.chance(0.5)) {
      writer.line('case _:');
      writer.block(() => writer.line('print("fits nothing")'));
    }
  });
}

const CASES: readonly (readonly [pattern: string, names: readonly string[]])[] = [
  ['[]', []],
  ['[m0]', ['m0']],
  ['[m0, m1]', ['m0', 'm1']],
  ['[m0, *m1]', ['m0', 'm1']],
  ['[*_, m0]', ['m0']],
  ['[m0, 1, *_]', ['m0']],
  ['(m0, 5 | 6) as m1', ['m0', 'm1']],
  ['[[m0, *_], m1]', ['m0', 'm1']],
  ['{}', []],
  ['{"k": m0}', ['m0']],
  ['{"k": m0, "none": _}', ['m0']],
  ['{"k": m0, **m1}', ['m0', 'm1']],
  ['{"k0": m0, "k1": m1}', ['m0', 'm1']],
  ['Node()', []],
  ['Leaf() as m0', ['m0']],
  ['Node(label=m0)', ['m0']],
  ['Node(items=[m0, *_])', ['m0']],
  ['Node(label="p" | "q", items=m0)', ['m0']],
  ['list(m0)', ['m0']],
  ['list() | dict() as m0', ['m0']],
  ['Pair(m0, m1)', ['m0', 'm1']],
  ['Order(name=m0)', ['m0']],
  ['None | True | 1', []],
];
