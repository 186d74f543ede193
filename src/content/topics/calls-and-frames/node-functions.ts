import { py, type Statement } from '../../../machine/python/index.js';
import type { NodeScene } from '../node-scenes.js';
import { lineOf, nameOf, node, type Step } from '../node-steps.js';
import { nth } from '../scenes.js';

/**
 * Functions about nodes, written short. The first word says what the function gets: `label` (it creates a node of that
 * label) or `node`. Then its lines: `keep` appends the node to the list of the module, `load` gives it a new node as an
 * attribute, `keep-load` keeps that one, `move` makes the local name refer to a new node, `return` and `return-load`
 * give back. The nodes that it creates by itself have the roles `s` and `t`.
 */
export type NodeFunction = string;

const LOCAL = 'node';

/** `def make(label): …` */
export function nodeFunction(short: NodeFunction, scene: NodeScene): Statement {
  const [given = '', ...body] = short.split(' ');
  const local = py.name(LOCAL);
  const load = py.attribute(LOCAL, scene.load);
  const keep = (what: py.Value): Statement => py.expr(py.method(nameOf('list', scene), 'append', what));
  const lines: Readonly<Record<string, Statement>> = {
    keep: keep(local),
    load: py.assign(load, node('s', scene)),
    'keep-load': keep(load),
    move: py.assign(local, node('t', scene)),
    return: py.ret(local),
    'return-load': py.ret(load),
  };
  const first = given === 'label' ? [py.assign(LOCAL, py.call('Node', py.name('label')))] : [];
  return py.fn(scene.verb, [given], [...first, ...body.flatMap((step) => lines[step] ?? [])]);
}

/** Lines of the main program: as everywhere, and `call p`, `q=call p`; of a function with a label, `call=p`, `p=call`. */
export function mainLine(step: Step, scene: NodeScene): Statement {
  const calls = /^(?:(\w)=)?call(?: (\w)|=(\w))?$/.exec(step);
  if (calls === null) return step === 'list' ? py.assign(nameOf('list', scene), py.list()) : lineOf(step, scene);
  const [, target, argument, label = target ?? ''] = calls;
  const given = argument === undefined ? py.str(nth(scene.labels, 'pqrst'.indexOf(label))) : nameOf(argument, scene);
  const call = py.call(scene.verb, given);
  return target === undefined ? py.expr(call) : py.assign(nameOf(target, scene), call);
}

const NONE = 'none';

/** What the lines so far have bound: enough to know that the next one can run. */
class Desk {
  readonly names = new Map<string, string>();
  readonly loads = new Map<string, string | undefined>();
  readonly made = new Set<string>();
  slots: string[] | undefined;

  make(role: string): boolean {
    if (this.made.has(role)) return false;
    this.made.add(role);
    return true;
  }

  /** Whether the call can run; binds the target to what it gives back. */
  call(short: NodeFunction, target: string | undefined, argument: string | undefined, label: string): boolean {
    const [given, ...body] = short.split(' ');
    if ((given === 'label') === (argument !== undefined)) return false;
    let local = argument === undefined ? label : this.names.get(argument);
    let result: string | undefined;
    if (local === undefined || (argument === undefined && !this.make(label))) return false;
    for (const step of body) {
      if (step.startsWith('keep') && this.slots === undefined) return false;
      if (step === 'load' && !this.make('s')) return false;
      if (step === 'move' && !this.make('t')) return false;
      if (step === 'load') this.loads.set(local, 's');
      if (step === 'keep') this.slots?.push(local);
      if (step === 'keep-load') this.slots?.push('s');
      if (step === 'move') local = 't';
      if (step === 'return') result = local;
      if (step === 'return-load') result = 's';
    }
    if ((target === undefined) !== (result === undefined)) return false;
    if (target !== undefined && result !== undefined) this.names.set(target, result);
    return true;
  }

  drop(step: Step): boolean {
    const [verb = '', place = ''] = step.split(' ');
    if (verb === 'pop') return (this.slots?.pop() ?? NONE) !== NONE;
    if (verb === 'clear' || place === 'list') {
      const had = this.slots?.some((slot) => slot !== NONE) === true;
      this.slots = verb === 'clear' ? [] : undefined;
      return had;
    }
    if (place === 'list[0]') {
      if (this.slots === undefined || (this.slots[0] ?? NONE) === NONE) return false;
      this.slots[0] = NONE;
      return true;
    }
    const [name = '', attribute] = place.split('.');
    const object = this.names.get(name);
    if (object === undefined) return false;
    if (attribute === undefined) return this.names.delete(name);
    const had = this.loads.get(object) !== undefined;
    this.loads.set(object, undefined);
    return had;
  }
}

/** Whether each line of the main program uses only what is there, and creates no node of a label twice. */
export function canRun(short: NodeFunction, main: readonly Step[]): boolean {
  const desk = new Desk();
  return main.every((step) => {
    if (step === 'list') {
      desk.slots = [];
      return true;
    }
    const calls = /^(?:(\w)=)?call(?: (\w)|=(\w))?$/.exec(step);
    if (calls !== null) {
      const [, target, argument, label = target ?? ''] = calls;
      return desk.call(short, target, argument, label);
    }
    const bind = /^(\w)(?:\.load)?=(\w)$/.exec(step);
    if (bind !== null) {
      const [, to = '', from = ''] = bind;
      const object = desk.names.get(from);
      if (object === undefined) return false;
      if (!step.includes('.')) desk.names.set(to, object);
      else desk.loads.set(desk.names.get(to) ?? '', object);
      return !step.includes('.') || desk.names.has(to);
    }
    if (/^[pqrst]$/.test(step)) {
      desk.names.set(step, step);
      return desk.make(step);
    }
    return desk.drop(step);
  });
}
