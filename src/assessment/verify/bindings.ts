import { expression } from './values.js';
import type { Kind, ProgramWriter } from './writer.js';

const KINDS: readonly Kind[] = [
  ...(['list', 'list', 'list', 'numbers', 'numbers', 'dict', 'dict', 'tuple', 'set'] as const),
  ...(['int', 'float', 'str', 'node', 'node', 'node'] as const),
];

export function binding(writer: ProgramWriter): void {
  const kind = writer.random.pick(KINDS);
  const text = expression(writer, kind);
  writer.bind(writer.target(), kind, text);
}

export function annotated(writer: ProgramWriter): void {
  const { random } = writer;
  const node = writer.anyName('node');
  if (node !== undefined && random.chance(0.2)) {
    writer.line(`${node}.note: int = ${expression(writer, 'int', 1)}`);
    return;
  }
  if (random.chance(0.15)) {
    writer.line(`${writer.newName()}: int`);
    return;
  }
  const text = expression(writer, 'list');
  const name = writer.newName();
  writer.line(`${name}: list = ${text}`);
  writer.names.set(name, 'list');
}

export function aliasing(writer: ProgramWriter): void {
  const source = writer.anyName('list', 'numbers', 'dict', 'tuple', 'node', 'set');
  if (source === undefined) {
    binding(writer);
    return;
  }
  const kind = writer.names.get(source) ?? 'list';
  writer.bind(writer.target(), kind, source);
}

export function chaining(writer: ProgramWriter): void {
  const { random } = writer;
  const kind = random.pick(['list', 'dict', 'node', 'numbers'] as const);
  const value = expression(writer, kind);
  const names = [writer.target(), writer.newName(), ...(random.chance(0.3) ? [writer.newName()] : [])];
  const list = writer.anyName('list');
  const slot = list !== undefined && !names.includes(list) && random.chance(0.25) ? `${list}[:0] = ` : '';
  writer.line(slot === '' ? `${names.join(' = ')} = ${value}` : `${names.join(' = ')} = ${value}; ${slot}[1]`);
  for (const name of names) writer.names.set(name, kind);
}

export function unpacking(writer: ProgramWriter): void {
  const { random } = writer;
  const kinds = ['list', 'node', 'dict', 'numbers'] as const;
  const [first, second] = [writer.removable(...kinds), writer.removable(...kinds)];
  if (first === undefined || second === undefined || first === second) {
    const [one, two] = [writer.newName(), writer.newName()];
    const [left, right] = [random.pick(kinds), random.pick(kinds)];
    const values = `${expression(writer, left, 1)}, ${expression(writer, right, 1)}`;
    writer.line(
      random.pick([`${one}, ${two} = ${values}`, `(${one}, ${two}) = [${values}]`, `[${one}, ${two}] = ${values}`]),
    );
    writer.names.set(one, left).set(two, right);
    return;
  }
  const [one, two] = [writer.names.get(first), writer.names.get(second)];
  writer.line(`${first}, ${second} = ${second}, ${first}`);
  if (one && two) writer.names.set(first, two).set(second, one);
}

export function starred(writer: ProgramWriter): void {
  const { random } = writer;
  const [head, rest] = [writer.newName(), writer.newName()];
  const source = random.pick([
    '[[1], [2], [3]]',
    '"abc"',
    '(1, [2], {})',
    `[${expression(writer, 'node', 1)}, [], []]`,
  ]);
  writer.line(
    random.pick([
      `${head}, *${rest} = ${source}`,
      `*${rest}, ${head} = ${source}`,
      `${head}, (*${rest},) = 7, ${source}`,
    ]),
  );
  writer.names.set(rest, 'list');
}

export function augmenting(writer: ProgramWriter): void {
  const { random } = writer;
  const [list, number, numbers] = [writer.anyName('list'), writer.anyName('int'), writer.anyName('numbers')];
  const [node, dict, text] = [writer.anyName('node'), writer.anyName('dict'), writer.anyName('str')];
  const choices: string[] = [];
  if (number !== undefined) {
    choices.push(
      `${number} += ${random.int(300)}`,
      `${number} ${random.pick(['-=', '*=', '//=', '%=', '|=', '^=', '&=', '<<=', '>>='])} ${random.int(5) + 1}`,
    );
  }
  if (list !== undefined) choices.push(`${list} += [${expression(writer, random.pick(['int', 'node', 'list']), 2)}]`);
  if (numbers !== undefined) choices.push(`${numbers} += ${random.pick([numbers, '[4]', '(5, 6)', 'range(2)'])}`);
  if (numbers !== undefined) choices.push(`${numbers}[0:1] = [${random.int(9)}, 2]; ${numbers}[0] += 1`);
  if (node !== undefined) choices.push(`${node}.items += [${expression(writer, 'list', 2)}]`, `${node}.label += "+"`);
  if (dict !== undefined) choices.push(`${dict}["n"] = 1; ${dict}["n"] += 2`);
  if (list !== undefined) choices.push(`${list}[3:] = []; ${list} *= ${random.int(3)}`);
  if (dict !== undefined) choices.push(`${dict} |= {"k1": ${expression(writer, 'list', 2)}}`);
  if (text !== undefined) choices.push(`${text} += "!"`);
  if (choices.length === 0) {
    binding(writer);
    return;
  }
  writer.line(random.pick(choices));
}

export function walrus(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.newName();
  const kind = random.pick(['list', 'numbers', 'node'] as const);
  const value = expression(writer, kind, 1);
  writer.line(random.pick([`print((${name} := ${value}) is None)`, `count_in(${name} := ${value})`]));
  writer.names.set(name, kind);
}
