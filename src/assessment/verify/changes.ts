import { binding } from './bindings.js';
import { expression } from './values.js';
import type { ProgramWriter } from './writer.js';

export function changing(writer: ProgramWriter): void {
  const { random } = writer;
  const kind = random.pick(['list', 'list', 'list', 'numbers', 'dict', 'dict', 'set'] as const);
  const name = writer.anyName(kind);
  if (name === undefined) {
    binding(writer);
    return;
  }
  switch (kind) {
    case 'list':
      writer.line(random.pick(listChanges(name, value(writer))));
      return;
    case 'numbers':
      writer.line(random.pick(numberChanges(name, random.int(9))));
      return;
    case 'dict':
      writer.line(random.pick(dictChanges(name, `k${random.int(3)}`, value(writer))));
      return;
    default:
      writer.line(
        random.pick([
          `${name}.add(${random.int(9)})`,
          `${name}.discard(1)`,
          `${name}.update({4, 6})`,
          `${name} |= {7}`,
        ]),
      );
  }
}

function value(writer: ProgramWriter): string {
  return expression(writer, writer.random.pick(['int', 'node', 'list', 'str', 'tuple', 'numbers'] as const), 1);
}

function listChanges(name: string, item: string): readonly string[] {
  return [
    ...[
      `${name}.append(${item})`,
      `${name}.append(${item})`,
      `${name}.insert(0, ${item})`,
      `${name}.extend([${item}])`,
    ],
    ...[
      `${name}.reverse()`,
      `if ${name}: ${name}.pop()`,
      `if ${name}: ${name}.pop(0)`,
      `${name}[::2] = ${name}[::2]`,
      `${name}.clear()`,
    ],
    ...[`${name}[1:] = [${item}]`, `${name}[:1] = []`, `${name}[:] = (${item},)`, `if ${name}: ${name}[0] = ${item}`],
    ...[`if ${name}: ${name}[-1] = ${name}[0]`, `${name} += (${item},)`],
  ];
}

function numberChanges(name: string, number: number): readonly string[] {
  return [
    ...[`${name}.append(${number})`, `${name}.sort()`, `${name}.sort(reverse=True)`, `${name}.insert(1, ${number})`],
    ...[`if ${number} in ${name}: ${name}.remove(${number})`, `print(${name}.count(${number}), ${name})`],
    ...[
      `${name}[::2] = [0] * len(${name}[::2])`,
      `if len(${name}) > 1: ${name}[0], ${name}[1] = ${name}[1], ${name}[0]`,
    ],
  ];
}

function dictChanges(name: string, key: string, item: string): readonly string[] {
  return [
    ...[`${name}["${key}"] = ${item}`, `${name}["${key}"] = ${item}`, `${name}.update({"k1": ${item}})`],
    ...[`${name}.pop("k0", None)`, `${name}.setdefault("k2", ${item})`, `${name}.clear()`, `${name}.get("k0")`],
    ...[`if ${name}: ${name}.popitem()`, `${name}.update(k3=${item})`, `print(list(${name}), len(${name}.values()))`],
    ...[`if "${key}" in ${name}: del ${name}["${key}"]`],
  ];
}

export function storing(writer: ProgramWriter): void {
  const { random } = writer;
  const node = writer.anyName('node');
  if (node === undefined) {
    binding(writer);
    return;
  }
  const stored = writer.anyName('list', 'dict', 'node', 'tuple') ?? 'None';
  writer.line(
    random.pick([
      ...[
        `${node}.next = ${stored}`,
        `${node}.next = ${stored}`,
        `${node}.items.append(${stored})`,
        `${node}.next = None`,
      ],
      ...[`if hasattr(${node}, "next"): del ${node}.next`, `${node}.label = "${random.pick(['t', 'u'])}"`],
      ...[`setattr(${node}, "extra", ${stored})`, `print(getattr(${node}, "mark", "none"))`],
    ]),
  );
}

export function deleting(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.removable('list', 'numbers', 'dict', 'tuple', 'node', 'set', 'str');
  const list = writer.anyName('list', 'numbers');
  const node = writer.anyName('node');
  if (node !== undefined && random.chance(0.15)) {
    writer.line(`${node}.spare = []`);
    writer.line(`del ${node}.spare`);
  } else if (list !== undefined && random.chance(0.25)) {
    writer.line(
      random.pick([
        `if ${list}: del ${list}[0]`,
        `del ${list}[:1]`,
        `del ${list}[1:]`,
        `del ${list}[:]`,
        `if ${list}: del ${list}[-1]`,
      ]),
    );
  } else if (name !== undefined && writer.names.size > 2) {
    writer.names.delete(name);
    const second = random.chance(0.2) ? writer.removable('list', 'node', 'dict') : undefined;
    writer.line(second === undefined ? `del ${name}` : `del ${name}, ${second}`);
    if (second !== undefined) writer.names.delete(second);
  } else binding(writer);
}

export function clearing(writer: ProgramWriter): void {
  const name = writer.removable('list', 'dict', 'node');
  if (name === undefined) {
    binding(writer);
    return;
  }
  writer.line(`${name} = None`);
  writer.names.delete(name);
}
