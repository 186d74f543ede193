import { expression } from '../values.js';
import type { ProgramWriter } from '../writer.js';

/** Containers and functions of the standard library that hold references. */
export function holding(writer: ProgramWriter): void {
  const { random } = writer;
  const name = writer.newName();
  const held = writer.anyName('list', 'dict', 'node', 'numbers') ?? '[]';
  const thing = expression(writer, random.pick(['list', 'node', 'dict'] as const), 1);
  const [made, uses] = random.pick<readonly [string, readonly string[]]>([
    [
      `deque([${held}, ${thing}], maxlen=${random.int(3) + 1})`,
      [`${name}.append(${thing})`, `${name}.appendleft(${held})`, `print(len(${name}))`, `${name}.rotate(1)`],
    ],
    [`defaultdict(list)`, [`${name}["k"].append(${held})`, `print(len(${name}["n"]))`, `${name}["k"] = ${thing}`]],
    [`functools.partial(keep, ${held})`, [`${name}()`, `print(${name}.args[0] is ${held})`]],
    [`weakref.WeakValueDictionary()`, [`${name}["n"] = Node("w")`, `print(len(${name}))`, `print("n" in ${name})`]],
    [`weakref.WeakSet([Node("s")])`, [`print(len(${name}))`, `print(list(${name}) == [])`]],
    [
      `OrderedDict(first=${held}, second=${thing})`,
      [`${name}.move_to_end("first")`, `print(list(${name}))`, `${name}.popitem()`],
    ],
    [`itertools.chain([${held}], [${thing}])`, [`print(next(${name}, None) is ${held})`, `print(len(list(${name})))`]],
    [`Counter("abca")`, [`print(${name}["a"], ${name}.most_common(1))`, `${name}.update("b")`]],
    [
      `remembered(${random.pick(['1', '"k"', '(1, 2)'])})`,
      [`print(remembered(1) is ${name})`, 'remembered.cache_clear()'],
    ],
    [
      `contextlib.ExitStack()`,
      [`${name}.callback(print, "bye")`, `${name}.enter_context(Guard("x"))`, `${name}.close()`],
    ],
  ]);
  writer.line(`${name} = ${made}`);
  for (let step = random.int(3); step >= 0; step--) {
    writer.line(random.chance(0.3) ? `print(sys.getrefcount(${held}))` : random.pick(uses));
  }
  if (random.chance(0.6)) writer.line(`del ${name}`);
}

/** Weak references of every kind, copies, and what the collector can tell. */
export function watching(writer: ProgramWriter): void {
  const { random } = writer;
  const node = writer.anyName('node') ?? 'Node("w")';
  const name = writer.newName();
  writer.line(
    random.pick([
      `${name} = weakref.proxy(${node}); print(${name}.label)`,
      `${name} = weakref.finalize(${node}, print, "finalized"); print(${name}.alive)`,
      `${name} = weakref.WeakMethod(${node}.pair); print(${name}() is None)`,
      `${name} = copy.copy(${node}); print(${name}.items is ${node}.items)`,
      `${name} = copy.deepcopy([${node}, ${node}]); print(${name}[0] is ${name}[1])`,
      `${name} = None; print(len(weakref.getweakrefs(${node})))`,
      `${name} = None; print(len(gc.get_referents([${node}, 1])))`,
      `${name} = None; print(gc.get_threshold()[1], gc.garbage)`,
    ]),
  );
  if (random.chance(0.6)) writer.line(`del ${name}`);
}
