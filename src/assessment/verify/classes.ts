import { expression } from './values.js';
import type { ProgramWriter } from './writer.js';

/** Defines a class, makes objects of it and uses them. */
export function classing(writer: ProgramWriter): void {
  const { random } = writer;
  const [name, made] = [writer.newName(), writer.newName()];
  const base = random.pick(['', '(Node)', '(Leaf)', '(object)']);
  const isNode = base === '(Node)' || base === '(Leaf)';
  writer.line(`class ${name}${base}:`);
  writer.body(new Map(), () => {
    if (random.chance(0.6)) writer.line(`shared = ${expression(writer, random.pick(['list', 'dict', 'node']), 1)}`);
    else writer.line('shared = []');
    if (!isNode && random.chance(0.5)) {
      writer.line('def __del__(self): print("bye", len(self.own))');
      writer.line('own = ()');
    }
    if (random.chance(0.4)) writer.line('def __len__(self): return 3');
    writer.line('def poke(self, thing):');
    writer.body(new Map([['thing', 'list']]), () => {
      writer.line(random.pick(['self.own = thing', 'self.own = [thing, thing]', 'self.own = (self,)']));
      writer.line(random.pick(['return sys.getrefcount(thing)', 'return sys.getrefcount(self)', 'return self.shared']));
    });
  });
  writer.line(`${made} = ${name}(${isNode ? '"c"' : ''})`);
  const list = writer.anyName('list') ?? '[]';
  writer.line(
    random.pick([`print(${made}.poke(${list}) is ${list})`, `print(${made}.poke(${list}) == 2)`, `${made}.poke([])`]),
  );
  if (random.chance(0.3)) writer.line(`${made}.shared = ${list}`);
  if (random.chance(0.3)) writer.line(`print(isinstance(${made}, Node), ${made}.shared is ${name}.shared)`);
  const gone = random.chance(0.2);
  writer.line(`del ${made}${gone ? `, ${name}` : ''}`);
  if (gone || writer.inFunction || writer.inLoop) writer.losesClasses = true;
}
