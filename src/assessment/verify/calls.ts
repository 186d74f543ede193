import { expression } from './values.js';
import type { ProgramWriter, Signature } from './writer.js';

/** A call of a function that every program has. */
export function calling(writer: ProgramWriter): void {
  const { random } = writer;
  const value = expression(writer, random.pick(['list', 'node', 'dict'] as const), 1);
  const list = writer.anyName('list') ?? '[]';
  const leaf = `Leaf("${random.pick(['x', 'y'])}")`;
  const name = writer.newName();
  switch (random.int(10)) {
    case 0:
      writer.bind(name, 'list', `grow(${list})`);
      return;
    case 1:
      writer.bind(name, 'node', `make("n${random.int(9)}")`);
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
    case 5:
      writer.line(random.pick([`print(${leaf}.tag())`, `print(${leaf}.tag(mark="${random.int(9)}"))`]));
      return;
    case 6:
      writer.bind(name, 'list', `spread(${value}, ${list}, last=${random.int(9)}, more=${value})`);
      return;
    case 7:
      writer.bind(
        name,
        'list',
        random.pick([`spread(*[${value}, 1])`, `spread(${list}, *${list}, **{"last": 1, "k": ${value}})`]),
      );
      return;
    case 8:
      writer.line(`${name} = counter(${random.int(5)})`);
      writer.line(`print(${name}(), ${name}(${random.int(9)}))`);
      if (random.chance(0.5)) writer.line(`del ${name}`);
      return;
    default:
      writer.line(`locals_die("${random.pick(['u', 'w'])}")`);
  }
}

/** A call of a function that this program has defined. */
export function callingOwn(writer: ProgramWriter): void {
  const { random, functions } = writer;
  if (functions.length === 0) {
    calling(writer);
    return;
  }
  const called = random.pick(functions);
  const call = callOf(writer, called);
  if (called.returns === undefined || random.chance(0.2)) writer.line(random.pick([call, `print(${call} is None)`]));
  else writer.bind(writer.target(), called.returns, call);
}

function callOf(writer: ProgramWriter, called: Signature): string {
  const { random } = writer;
  const { parameters, optional, keywordOnly, star, doubleStar } = called;
  const given = parameters.slice(0, parameters.length - random.int(optional + 1));
  const positional = given.map((kind) => expression(writer, kind, 1));
  const last = positional.at(-1);
  const byName = last !== undefined && random.chance(0.2);
  const named = byName ? [`p${positional.length - 1}=${last}`] : [];
  const some = byName ? positional.slice(0, -1) : positional;
  const extra =
    star && !byName && given.length === parameters.length && random.chance(0.6)
      ? [expression(writer, 'list', 1), '5']
      : [];
  const only = keywordOnly.filter(() => random.chance(0.7)).map((name) => `${name}=${expression(writer, 'list', 1)}`);
  const rest = doubleStar && random.chance(0.6) ? [`x=${expression(writer, 'node', 1)}`] : [];
  return `${called.name}(${[...some, ...extra, ...named, ...only, ...rest].join(', ')})`;
}
