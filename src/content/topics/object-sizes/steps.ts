import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { type NumberScene, numberSceneFrom } from '../number-scenes.js';
import { nth } from '../scenes.js';

/**
 * Lines of programs about sizes, written short. `p q r` are names of lists, `w v` of lists of lists, `s t` of
 * ranges, `c b` of instances:
 * `p=2` a list of two numbers, `p=q` `p=q[:]` `p=list(s)` `w=p,q` `s=range(90)` bind, `p+` appends a number,
 * `w+p` a list, `p.pop` `p.clear` `del p` `none p` take away, `def +` defines a function, `call p` calls it,
 * `note p` keeps a size, `grow p` prints by how much it has grown, `c=Cell(p)` makes an instance of a class,
 * `size p` `size w,p` print a size or a sum of sizes, `is p==q` `is p<q` compare two.
 */
export type Step = string;

const ROLES = ['p', 'q', 'r'];

/** The lines after `import sys`, in the names of a scene. */
export function measuredLines(steps: readonly Step[], surface: Random): readonly Statement[] {
  const scene = numberSceneFrom(surface);
  let used = 0;
  const numbers = (count: number): readonly py.Value[] =>
    Array.from({ length: count }, () => py.int(scene.numbers[used++ % scene.numbers.length] ?? 0));
  return [py.importModule('sys'), ...steps.map((step) => lineOf(step, scene, numbers))];
}

type Numbers = (count: number) => readonly py.Value[];

function lineOf(step: Step, scene: NumberScene, numbers: Numbers): Statement {
  const [verb = '', rest = ''] = step.split(' ');
  const place = (text: string): py.Value => placeOf(text, scene);
  if (verb === 'size') {
    const [first, ...others] = rest.split(',').map((path) => sizeOf(place(path)));
    return py.print(others.reduce<py.Value>((sum, each) => py.binary(sum, '+', each), first ?? py.none()));
  }
  if (verb === 'is') {
    const [, left = '', op = '==', right = ''] = /^(.+?)(==|<|>)(.+)$/.exec(rest) ?? [];
    return py.print(py.compare(sizeOf(place(left)), op as '==' | '<' | '>', sizeOf(place(right))));
  }
  if (verb === 'note') return py.assign('old', sizeOf(place(rest)));
  if (verb === 'grow') return py.print(py.binary(sizeOf(place(rest)), '-', py.name('old')));
  if (verb === 'del') return py.remove(...rest.split(',').map(place));
  if (verb === 'none') return py.assign(place(rest), py.none());
  if (verb === 'call') return py.expr(py.call(scene.verb, place(rest)));
  if (verb === 'get') return py.assign(place(rest.slice(0, 1)), py.call(scene.verb, place(rest.slice(2))));
  if (verb === 'def') return definition(rest, scene, numbers);
  return changing(step, scene, numbers);
}

function changing(step: Step, scene: NumberScene, numbers: Numbers): Statement {
  const place = (text: string): py.Value => placeOf(text, scene);
  const append = /^(.+)\+(.*)$/.exec(step);
  if (append) {
    const [, path = '', added = ''] = append;
    return py.expr(py.method(place(path), 'append', added === '' ? (numbers(1)[0] ?? py.none()) : place(added)));
  }
  const taking = /^(.+)\.(pop|clear)$/.exec(step);
  if (taking) return py.expr(py.method(place(taking[1] ?? ''), taking[2] ?? ''));
  const [, target = '', value = ''] = /^(.+?)=(.*)$/.exec(step) ?? [];
  return py.assign(place(target), madeOf(value, target, scene, numbers));
}

function madeOf(text: string, target: string, scene: NumberScene, numbers: Numbers): py.Value {
  if (/^\d+$/.test(text)) return py.list(...numbers(Number(text)));
  const range = /^range\((\d+)\)$/.exec(text);
  if (range) return py.call('range', py.int(Number(range[1])));
  const instance = /^(Cell|Box)\((.+)\)$/.exec(text);
  if (instance) return py.call(instance[1] ?? '', placeOf(instance[2] ?? '', scene));
  const made = /^list\((.+)\)$/.exec(text);
  if (made) return py.call('list', placeOf(made[1] ?? '', scene));
  if (/^[wv]$/.test(target) && !/^[wv]/.test(text)) {
    return py.list(
      ...text.split(',').map((part) => (part === '' ? (numbers(1)[0] ?? py.none()) : placeOf(part, scene))),
    );
  }
  return placeOf(text, scene);
}

/** `def ++` appends twice to its parameter, `def :+` first makes it refer to a slice, `def +return` hands it back. */
function definition(body: string, scene: NumberScene, numbers: Numbers): Statement {
  const own = py.name(nth(scene.names, 3));
  const lines = [...body.replace('return', '')].map((sign) =>
    sign === ':'
      ? py.assign(own, py.subscript(own, py.slice()))
      : py.expr(py.method(own, 'append', numbers(1)[0] ?? py.none())),
  );
  return py.fn(scene.verb, [nth(scene.names, 3)], body.endsWith('return') ? [...lines, py.ret(own)] : lines);
}

const sizeOf = (path: py.Value): py.Value => py.call('sys.getsizeof', path);

/** `p`, `w[0]`, `p[:]`. */
function placeOf(text: string, scene: NumberScene): py.Value {
  const [, role = text, rest = ''] = /^([a-z])(.*)$/.exec(text) ?? [];
  const name = py.name(nameOf(role, scene));
  if (rest === '') return name;
  if (rest.startsWith('.')) return py.attribute(name, rest.slice(1));
  return py.subscript(name, rest === '[:]' ? py.slice() : py.int(Number(rest.slice(1, -1))));
}

function nameOf(role: string, scene: NumberScene): string {
  if (role === 's' || role === 't') return nth(scene.spans, role === 's' ? 0 : 1);
  if (role === 'c' || role === 'b') return nth(scene.things, role === 'c' ? 0 : 1);
  const index = ROLES.indexOf(role);
  return index >= 0 ? nth(scene.names, index) : nth(scene.wholes, role === 'w' ? 0 : 1);
}
