import { expression } from '../values.js';
import type { ProgramWriter } from '../writer.js';

/** A function that is left through `with`, `try` and `finally` in every way, some of which fail. */
export function leaving(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.newName();
  writer.line(`def ${name}(thing, again=0):`);
  writer.block(() => {
    writer.line(random.pick(['other = Node("o")', 'other = [thing]', 'for other in (1, 2, 3):']));
    if (writer.lines.at(-1)?.endsWith(':')) writer.block(() => nested(writer, 3, true));
    else nested(writer, 3, false);
  });
  writer.line('try:');
  writer.block(() => {
    const thing = expression(writer, random.pick(['node', 'list'] as const), 1);
    writer.line(random.pick([`print(type(${name}(${thing})).__name__)`, `${name}(${thing})`]));
  });
  writer.line('except Exception as error:');
  writer.block(() => writer.line('print(type(error).__name__, len(error.args), type(error.__context__).__name__)'));
}

function nested(writer: ProgramWriter, depth: number, inLoop: boolean): void {
  const { random } = writer;
  const inner = (): void => writer.block(() => nested(writer, depth - 1, inLoop));
  const kind = depth === 0 ? 'leave' : random.pick(['with', 'with', 'except', 'finally', 'both', 'loop', 'leave']);
  switch (kind) {
    case 'with':
      writer.line(`with ${random.pick(['Guard("a")', 'Guard("b", True)', 'Guard("c") as held', 'Stuck("d")'])}:`);
      inner();
      break;
    case 'except':
    case 'both':
      writer.line('try:');
      inner();
      writer.line(random.pick(['except KeyError as caught:', 'except Exception:']));
      inner();
      if (kind === 'except') break;
      writer.line('finally:');
      inner();
      break;
    case 'finally':
      writer.line('try:');
      inner();
      writer.line('finally:');
      writer.block(() => {
        writer.line('print("last words")');
        if (random.chance(0.3)) nested(writer, depth - 1, false);
      });
      break;
    case 'loop':
      writer.line(`for step in ${random.pick(['range(2)', '[[], thing]', '(other, 1)'])}:`);
      writer.block(() => nested(writer, depth - 1, true));
      break;
    default:
      writer.line(left(writer, inLoop));
  }
  if (random.chance(0.3)) nested(writer, Math.max(0, depth - 2), inLoop);
}

function left({ random }: ProgramWriter, inLoop: boolean): string {
  const ways = ['return thing', 'return Node("v")', 'return', 'raise KeyError("k")', 'raise ValueError([thing])'];
  const loops = ['continue', 'break', 'continue', 'break'];
  return random.pick([...ways, 'print("on")', 'local = Node("l")', 'fail([])', ...(inLoop ? loops : [])]);
}
