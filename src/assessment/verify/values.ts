import type { Kind, ProgramWriter } from './writer.js';

const WORDS = ['tea', 'oak', 'elm', 'milk', 'red', 'blue', 'x y', "it's", 'é', ''];
const LEVELS = 2;

/** An expression of that kind, from names that exist and literals. */
export function expression(writer: ProgramWriter, kind: Kind, depth = 0): string {
  const { random } = writer;
  const existing = writer.named(kind);
  if (existing !== undefined && random.chance(0.35)) return existing;
  if (random.chance(0.06) && depth < LEVELS) return conditional(writer, kind, depth);
  switch (kind) {
    case 'int':
      return integer(writer, depth);
    case 'float':
      return random.pick(['0.5', '2.0', '1e3', '-1.25', '10 / 4', '7 // 2.0']);
    case 'str':
      return string(writer, depth);
    case 'list':
      return list(writer, depth);
    case 'tuple':
      return tuple(writer, depth);
    case 'dict':
      return dict(writer, depth);
    case 'set':
      return random.pick(['{1, 2, 3}', 'set([3, 1])', '{5} | {2, 5}', 'set()', '{9, 1} - {1}']);
    default:
      return existing ?? `Node(${JSON.stringify(random.pick(['p', 'q', 'r', 's']))})`;
  }
}

function conditional(writer: ProgramWriter, kind: Kind, depth: number): string {
  const test = condition(writer);
  return `(${expression(writer, kind, depth + 1)} if ${test} else ${expression(writer, kind, depth + 1)})`;
}

/** Something true or false. */
export function condition(writer: ProgramWriter): string {
  const { random } = writer;
  const left = writer.anyName('list', 'dict', 'tuple', 'node') ?? '[]';
  const right = writer.anyName('list', 'dict', 'tuple', 'node') ?? 'None';
  return random.pick([
    `${left} is ${right}`,
    `${left} is not ${right}`,
    `${left} is None`,
    `id(${left}) == id(${right})`,
    `${expression(writer, 'int', LEVELS)} < ${expression(writer, 'int', LEVELS)}`,
    `${expression(writer, 'int', LEVELS)} in [1, 2, 3]`,
    `${expression(writer, 'str', LEVELS)} != ${expression(writer, 'str', LEVELS)}`,
    `not ${expression(writer, 'list', LEVELS)}`,
    `${expression(writer, 'list', LEVELS)} and ${left} is ${right}`,
    `${expression(writer, 'list', LEVELS)} or ${left} is ${right}`,
    `1 < ${expression(writer, 'int', LEVELS)} <= 5`,
    `isinstance(${left}, (list, dict))`,
  ]);
}

function integer(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const nested = (): string => (depth < LEVELS ? expression(writer, 'int', depth + 1) : String(random.int(9)));
  const list = writer.named('list');
  return random.pick([
    String(random.int(12)),
    String(random.int(2000) - 300),
    `(${nested()} + ${nested()})`,
    `${nested()} * 3`,
    `-${random.int(7) + 1}`,
    `${nested()} % 7`,
    `len(${list ?? '"abc"'})`,
    `2 ** ${random.int(70)}`,
    `max(${nested()}, 4)`,
  ]);
}

function string(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const word = JSON.stringify(random.pick(WORDS));
  const number = depth < LEVELS ? expression(writer, 'int', LEVELS) : '7';
  return random.pick([
    word,
    word,
    `${word} + "z"`,
    `str(${number})`,
    `f"{${number}}-{${number}:>4}"`,
    `"ab" * ${random.int(4)}`,
    `${word}.upper()`,
    `"a,b".split(",")[0]`,
  ]);
}

function element(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const kinds: Kind[] = ['int', 'str', 'list', 'node', 'tuple', 'dict'];
  if (depth >= LEVELS) return random.pick(['1', '2', '"a"', 'None']);
  return expression(writer, random.pick(kinds), depth + 1);
}

function list(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const known = writer.named('list');
  const items = Array.from({ length: random.int(4) }, () => element(writer, depth));
  const display = `[${items.join(', ')}]`;
  if (known === undefined) return display;
  return random.pick([
    display,
    display,
    `${known}[:]`,
    `${known}[1:]`,
    `list(${known})`,
    `${known} + [${element(writer, LEVELS)}]`,
    `${known}.copy()`,
    `[${known}] * 2`,
    `copy.copy(${known})`,
    `copy.deepcopy(${known})`,
    `[*${known}, 1]`,
  ]);
}

function tuple(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const items = Array.from({ length: random.int(3) + 1 }, () => element(writer, depth));
  return random.pick([
    `(${items.join(', ')},)`,
    `(${items.join(', ')},)`,
    `tuple(${writer.named('list') ?? '[1]'})`,
    '(1, 2)',
    '()',
  ]);
}

function dict(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const known = writer.named('dict');
  const entries = Array.from({ length: random.int(3) }, (_, index) => `"k${index}": ${element(writer, depth)}`);
  const display = `{${entries.join(', ')}}`;
  return known === undefined ? display : random.pick([display, display, `dict(${known})`, `${known}.copy()`]);
}
