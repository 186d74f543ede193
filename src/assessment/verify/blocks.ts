import { some } from './statements.js';
import { condition, expression } from './values.js';
import type { ProgramWriter } from './writer.js';

export function branching(writer: ProgramWriter, depth: number): void {
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

export function looping(writer: ProgramWriter, depth: number): void {
  const { random } = writer;
  const list = writer.anyName('list', 'numbers');
  const item = writer.newName();
  const [dict, numbers] = [writer.anyName('dict'), writer.anyName('numbers')];
  writer.line(
    `for ${random.pick([
      `${item} in range(${random.int(3) + 1})`,
      `${item} in ${list === undefined ? '(1, 2)' : `${list}[:3]`}`,
      `${item}, ${item}x in enumerate(["a", [], {}])`,
      `${item}, ${item}x in zip([[], []], "xy")`,
      `${item} in sorted([3, 1, 2])`,
      `${item} in [Node("i"), Node("j")]`,
      `${item} in reversed(${list ?? '[1, 2]'}[:2])`,
      `${item}, *${item}x in [(1, 2, 3), [[], []]]`,
      ...(dict === undefined ? [] : [`${item} in list(${dict})`, `${item}, ${item}x in list(${dict}.items())`]),
      ...(numbers === undefined ? [] : [`${item} in ${numbers}[:4]`]),
    ])}:`,
  );
  writer.loop(() => loopBody(writer, depth));
  if (random.chance(0.3)) {
    writer.line('else:');
    writer.block(() => some(writer, depth));
  }
}

function loopBody(writer: ProgramWriter, depth: number): void {
  const { random } = writer;
  if (random.chance(0.15)) writer.line(`if ${condition(writer)}: continue`);
  some(writer, depth);
  if (random.chance(0.3)) writer.line(random.pick(['continue', `if ${condition(writer)}: break`, 'break']));
}

export function whiling(writer: ProgramWriter, depth: number): void {
  const { random } = writer;
  const counter = writer.newName();
  writer.line(`${counter} = 0`);
  writer.line(random.pick([`while ${counter} < ${random.int(3) + 1}:`, 'while True:', `while not ${counter} > 1:`]));
  const forever = writer.lines.at(-1)?.endsWith('while True:') ?? false;
  writer.loop(() => {
    writer.line(`${counter} += 1`);
    if (forever) writer.line(`if ${counter} > ${random.int(3)}: break`);
    loopBody(writer, depth);
  });
  if (random.chance(0.4)) {
    writer.line('else:');
    writer.block(() => some(writer, depth));
  }
}

const FAILURES = [
  ...['fail([])', '{}["missing"]', '[][3]', 'raise ValueError("bad")', '1 / 0', 'undefined_name', 'int("x")', 'pass'],
  ...[
    'print("fine")',
    'None.attribute',
    'raise Problem("mine", 2)',
    'raise KeyError',
    'len(5)',
    '[1] + (2,)',
    'fail()',
  ],
  ...[
    'raise ValueError("low") from KeyError("high")',
    'raise Problem from None',
    'x, y = [1]',
    '"a" + 1',
    'keep(1, 2)',
  ],
  ...['assert [] is None, "empty"', '[].remove(3)', 'del [1][5]', 'depth([], "n")'],
];

export function trying(writer: ProgramWriter, depth: number): void {
  const { random } = writer;
  writer.line('try:');
  writer.block(() => {
    some(writer, depth);
    writer.line(random.pick(FAILURES));
  });
  const handled = random.chance(0.85);
  if (handled) handlers(writer, depth);
  if (!handled || random.chance(0.35)) {
    writer.line('finally:');
    writer.block(() => some(writer, depth));
  }
}

function handlers(writer: ProgramWriter, depth: number): void {
  const { random } = writer;
  writer.line(
    random.pick([
      'except Exception as problem:',
      'except (ValueError, KeyError, IndexError) as problem:',
      'except ArithmeticError as problem:',
      'except Problem as problem:',
    ]),
  );
  writer.block(() => {
    writer.line(
      random.pick([
        'print(type(problem).__name__, problem)',
        'print(problem.args)',
        'print(isinstance(problem, LookupError))',
      ]),
    );
    if (random.chance(0.3)) some(writer, depth);
    if (random.chance(0.06)) writer.line('raise');
  });
  writer.line(random.pick(['except Exception:', 'except:']));
  writer.block(() => writer.line('print("other")'));
  if (random.chance(0.3)) {
    writer.line('else:');
    writer.block(() => some(writer, depth));
  }
}

export function guarding(writer: ProgramWriter, depth: number): void {
  const { random } = writer;
  const name = writer.newName();
  const guard = `Guard("${random.pick(['g', 'h'])}", ${random.chance(0.6) ? 'True' : condition(writer)})`;
  writer.line(
    random.pick([`with ${guard}:`, `with ${guard} as ${name}:`, `with ${guard} as ${name}, Guard("inner"):`]),
  );
  writer.block(() => {
    some(writer, depth);
    if (random.chance(0.25)) writer.line(random.pick(FAILURES));
    else if (random.chance(0.2)) writer.line(`print(${expression(writer, 'int', 1)})`);
  });
}
