import { some } from './statements.js';
import { expression } from './values.js';
import type { Kind, ProgramWriter } from './writer.js';

const KINDS: readonly Kind[] = ['list', 'list', 'node', 'node', 'dict', 'numbers', 'int'];
const DEFAULTS: Readonly<Record<string, string>> = {
  list: '[]',
  node: 'Node("d")',
  dict: '{}',
  numbers: '[3]',
  int: '4',
};

/** Defines a function with random parameters and a random body; later lines may call it. */
export function defining(writer: ProgramWriter, depth: number): void {
  const { random } = writer;
  if (writer.inFunction || writer.inLoop || depth > 0) {
    closing(writer, depth);
    return;
  }
  const name = `f${writer.functions.length}`;
  const parameters = Array.from({ length: random.int(4) }, () => random.pick(KINDS));
  const optional = random.int(Math.min(2, parameters.length) + 1);
  const [star, doubleStar] = [random.chance(0.25), random.chance(0.2)];
  const keywordOnly = random.chance(0.3) ? ['only'] : [];
  const texts = parameters.map((kind, index) => {
    const annotation = random.chance(0.1) ? ': object' : '';
    return `p${index}${annotation}${index >= parameters.length - optional ? `=${DEFAULTS[kind] ?? 'None'}` : ''}`;
  });
  if (star) texts.push('*rest');
  else if (keywordOnly.length > 0) texts.push('*');
  texts.push(...keywordOnly.map((each) => `${each}=None`));
  if (doubleStar) texts.push('**named');
  const returns = random.chance(0.7) ? random.pick(KINDS) : undefined;
  const locals = new Map<string, Kind>(parameters.map((kind, index) => [`p${index}`, kind]));
  if (star) locals.set('rest', 'tuple');
  if (doubleStar) locals.set('named', 'dict');
  writer.line(`def ${name}(${texts.join(', ')}):`);
  writer.body(locals, () => {
    if (keywordOnly.length > 0) {
      writer.line('if only is not None: print(sys.getrefcount(only))');
    }
    for (let step = random.int(4); step >= 0; step--) some(writer, 1);
    const local = writer.anyName('list', 'dict', 'node', 'numbers');
    if (local !== undefined && random.chance(0.5)) writer.line(`print(sys.getrefcount(${local}))`);
    if (returns !== undefined) writer.line(`return ${expression(writer, returns, 1)}`);
    else if (random.chance(0.3)) writer.line('return');
  });
  writer.functions.push({ name, parameters, optional, keywordOnly, star, doubleStar, returns });
}

/** A function that keeps a name of the function around it, or a lambda that keeps nothing. */
export function closing(writer: ProgramWriter, _depth: number): void {
  const { random } = writer;
  const name = writer.newName();
  const list = writer.removable('list', 'numbers');
  if (!writer.inFunction || list === undefined) {
    const held = writer.anyName('list', 'dict', 'node') ?? '[]';
    writer.line(random.pick([`${name} = lambda x=${held}: x`, `${name} = lambda: kept`]));
    writer.line(random.pick([`print(${name}() is ${held})`, `print(sys.getrefcount(${name}()))`]));
    writer.line(`del ${name}`);
    return;
  }
  writer.line(`def ${name}(more):`);
  writer.body(new Map(), () => {
    writer.line(`nonlocal ${list}`);
    writer.line(
      random.pick([`${list} = ${list} + [more]`, `${list}.append(more)`, `${list} = [sys.getrefcount(${list})]`]),
    );
    writer.line(`return len(${list})`);
  });
  writer.line(`print(${name}(${random.int(5)}), ${list} is None)`);
  if (random.chance(0.5)) writer.line(`del ${name}`);
}
