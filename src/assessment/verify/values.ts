import type { Kind, ProgramWriter } from './writer.js';

const WORDS = ['tea', 'oak', 'elm', 'milk', 'red', 'blue', 'x y', "it's", 'é', ''];
const LEVELS = 2;

/** An expression of that kind, from names that exist and literals. */
export function expression(writer: ProgramWriter, kind: Kind, depth = 0): string {
  const { random } = writer;
  const existing = writer.anyName(kind);
  if (existing !== undefined && random.chance(0.35)) return existing;
  if (random.chance(0.06) && depth < LEVELS) return conditional(writer, kind, depth);
  if (random.chance(0.03) && depth < LEVELS) return `(lambda x: x)(${expression(writer, kind, depth + 1)})`;
  switch (kind) {
    case 'int':
      return integer(writer, depth);
    case 'float':
      return random.pick(['0.5', '2.0', '1e3', '-1.25', '10 / 4', '7 // 2.0', 'float("2.5")', '2 ** -1', '1.5 % 1']);
    case 'str':
      return string(writer, depth);
    case 'list':
      return list(writer, depth);
    case 'numbers':
      return numbers(writer);
    case 'tuple':
      return tuple(writer, depth);
    case 'dict':
      return dict(writer, depth);
    case 'set':
      return random.pick([
        '{1, 2, 3}',
        'set([3, 1])',
        '{5} | {2, 5}',
        'set()',
        '{9, 1} - {1}',
        '{1, 2} & {2}',
        '{*[1], 2}',
        '{0, *(3, 4)}',
        '{4} ^ {4, 6}',
      ]);
    default:
      return existing !== undefined && random.chance(0.5) ? existing : node(writer);
  }
}

function node(writer: ProgramWriter): string {
  const { random } = writer;
  const label = JSON.stringify(random.pick(['p', 'q', 'r', 's']));
  const list = writer.anyName('list', 'numbers');
  return random.pick([
    `Node(${label})`,
    `Node(${label})`,
    `Leaf(${label})`,
    `Node(label=${label})`,
    `Node(${label}, ${list ?? '[1]'})`,
  ]);
}

function conditional(writer: ProgramWriter, kind: Kind, depth: number): string {
  const test = condition(writer);
  return `(${expression(writer, kind, depth + 1)} if ${test} else ${expression(writer, kind, depth + 1)})`;
}

/** Something true or false. */
export function condition(writer: ProgramWriter): string {
  const { random } = writer;
  const left = writer.anyName('list', 'dict', 'tuple', 'node', 'numbers') ?? '[]';
  const right = writer.anyName('list', 'dict', 'tuple', 'node', 'numbers') ?? 'None';
  const dictionary = writer.anyName('dict');
  const int = (): string => expression(writer, 'int', LEVELS);
  return random.pick([
    `${left} is ${right}`,
    `${left} is not ${right}`,
    `${left} is None`,
    `id(${left}) == id(${right})`,
    `${int()} < ${int()}`,
    `${int()} >= ${int()}`,
    `${int()} in [1, 2, 3]`,
    `${int()} not in (4, 5)`,
    `"k0" in ${dictionary ?? '{"k0": 1}'}`,
    `${expression(writer, 'str', LEVELS)} != ${expression(writer, 'str', LEVELS)}`,
    `not ${expression(writer, 'list', LEVELS)}`,
    `${expression(writer, 'list', LEVELS)} and ${left} is ${right}`,
    `${expression(writer, 'list', LEVELS)} or ${left} is ${right}`,
    `1 < ${int()} <= 5`,
    `isinstance(${left}, (list, dict))`,
    `${numbers(writer)} == ${numbers(writer)}`,
    `any([${int()}, 0]) and all([${int()}])`,
  ]);
}

function integer(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const nested = (): string => (depth < LEVELS ? expression(writer, 'int', depth + 1) : String(random.int(9)));
  const list = writer.anyName('list');
  return random.pick([
    String(random.int(12)),
    String(random.int(2000) - 300),
    `(${nested()} + ${nested()})`,
    `${nested()} * 3`,
    `-${random.int(7) + 1}`,
    `~${nested()}`,
    `${nested()} % 7`,
    `(${nested()} ${random.pick(['&', '|', '^'])} ${random.int(9)})`,
    `len(${list ?? '"abc"'})`,
    `2 ** ${random.int(70)}`,
    `max(${nested()}, 4)`,
    `sum(${numbers(writer)})`,
    `(lambda n, k=2: n * k)(${nested()})`,
    `int("${random.int(99)}")`,
    `[${nested()}, 8][${random.pick(['0', '-1'])}]`,
  ]);
}

function string(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const word = JSON.stringify(random.pick(WORDS));
  const number = depth < LEVELS ? expression(writer, 'int', LEVELS) : '7';
  const width = random.int(9);
  // Before 3.12 an f-string holds no quote of its own kind.
  const inside = writer.anyName('int') ?? String(random.int(900));
  return random.pick([
    word,
    word,
    `${word} + "z"`,
    `str(${number})`,
    `f"{${inside}}-{${inside}:>4}"`,
    `f"{${inside}:0${width + 1}d}|{2.5:.${width % 4}f}|{'ab':^${width + 1}}"`,
    `"%d and %s" % (${number}, ${word})`,
    `"{} {!r:>6}".format(${number}, ${word})`,
    `"ab" * ${random.int(4)}`,
    `${word}.upper()`,
    `"a,b".split(",")[0]`,
    `"-".join(["a", ${word}])`,
    `"abcdef"[${random.pick(['1:4', '::2', '::-1', '-3:', ':2'])}]`,
    `type(${writer.anyName('list', 'dict', 'tuple', 'node') ?? '[]'}).__name__`,
  ]);
}

function element(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const kinds: Kind[] = ['int', 'str', 'list', 'node', 'tuple', 'dict', 'numbers'];
  if (depth >= LEVELS) return random.pick(['1', '2', '"a"', 'None', 'True', '2.5']);
  return expression(writer, random.pick(kinds), depth + 1);
}

function list(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const known = writer.anyName('list');
  const items = Array.from({ length: random.int(4) }, () => element(writer, depth));
  const display = `[${items.join(', ')}]`;
  if (known === undefined) return display;
  const cut = random.pick(['1:', ':', '::2', '::-1', ':-1', '1:3']);
  return random.pick([
    ...[
      display,
      display,
      `${known}[${cut}]`,
      `${known}[${cut}]`,
      `list(${known})`,
      `${known} + [${element(writer, LEVELS)}]`,
    ],
    ...[`${known}.copy()`, `[${known}] * 2`, `copy.copy(${known})`, `copy.deepcopy(${known})`, `[*${known}, 1]`],
    ...[`boxed(${known})`, `list(reversed(${known}))`, `(${known} or [])`, `(${known} and [2])`],
  ]);
}

function numbers(writer: ProgramWriter): string {
  const { random } = writer;
  const known = writer.anyName('numbers');
  const display = `[${Array.from({ length: random.int(5) }, () => random.int(400)).join(', ')}]`;
  return random.pick([
    ...[display, display, `list(range(${random.int(5)}))`, 'list(map(len, ["a", "bc"]))', '[1] * 3'],
    ...(known === undefined
      ? []
      : [
          `${known}[::-1]`,
          `sorted(${known})`,
          `sorted(${known}, key=lambda n: -n)`,
          `${known}[::2]`,
          `${known} + [7]`,
          `${known}.copy()`,
          `[*${known}]`,
        ]),
  ]);
}

function tuple(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const items = Array.from({ length: random.int(3) + 1 }, () => element(writer, depth));
  const known = writer.anyName('tuple');
  const cut = known === undefined ? '()' : `${known}[${random.pick([':', '1:', '::-1'])}]`;
  return random.pick([
    `(${items.join(', ')},)`,
    `(${items.join(', ')},)`,
    `tuple(${writer.anyName('list') ?? '[1]'})`,
    '(1, 2)',
    '()',
    cut,
    `(${items[0]}, *[1])`,
  ]);
}

function dict(writer: ProgramWriter, depth: number): string {
  const { random } = writer;
  const known = writer.anyName('dict');
  const entries = Array.from({ length: random.int(3) }, (_, index) => `"k${index}": ${element(writer, depth)}`);
  const display = `{${entries.join(', ')}}`;
  const called = `dict(k0=${element(writer, depth)}, k1=1)`;
  if (known === undefined) return random.pick([display, display, called]);
  return random.pick([
    display,
    display,
    called,
    `dict(${known})`,
    `${known}.copy()`,
    `{**${known}, "k9": 1}`,
    `copy.copy(${known})`,
  ]);
}
