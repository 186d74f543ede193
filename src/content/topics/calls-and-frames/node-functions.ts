import { py, type Statement } from '../../../machine/python/index.js';
import type { NodeScene } from '../node-scenes.js';
import { lineOf, nameOf, node, type Step } from '../node-steps.js';
import { nth } from '../scenes.js';

/**
 * Functions about nodes, written short. The first word says what the function gets: `label` (it creates a node of that
 * label), `node`, or `first,second`. Then its lines, each with the local name it is about (`node` where none is
 * written): `keep` appends the node to the list of the module, `load` gives it a new node as an attribute, `keep-load`
 * keeps that one, `link.first.second` makes one refer to the other, `move` makes the local name refer to a new node,
 * `new` creates one for a local name, `return` and `return-load` give back, `say` prints where the program is. The nodes
 * that it creates by itself have the roles `s` (load, new) and `t` (move).
 */
export type NodeFunction = string;

const LOCAL = 'node';

/** `def visit(label): …` */
export function nodeFunction(short: NodeFunction, scene: NodeScene): Statement {
  const [given = '', ...body] = short.split(' ');
  const lines = body.map((step) => bodyLine(step, scene));
  const first = given === 'label' ? [py.assign(LOCAL, py.call('Node', py.name('label')))] : [];
  return py.fn(scene.verb, given.split(','), [...first, ...lines]);
}

function bodyLine(step: string, scene: NodeScene): Statement {
  const [verb, local = LOCAL, other = LOCAL] = step.split('.');
  const load = py.attribute(local, scene.load);
  const keep = (what: py.Value): Statement => py.expr(py.method(nameOf('list', scene), 'append', what));
  switch (verb) {
    case 'keep':
      return keep(py.name(local));
    case 'keep-load':
      return keep(load);
    case 'load':
      return py.assign(load, node('s', scene));
    case 'link':
      return py.assign(py.attribute(local, scene.link), py.name(other));
    case 'move':
      return py.assign(local, node('t', scene));
    case 'new':
      return py.assign(local, node('s', scene));
    case 'say':
      return py.print(py.str('inside'));
    case 'return-load':
      return py.ret(load);
    case 'return-link':
      return py.ret(py.attribute(local, scene.link));
    default:
      return py.ret(py.name(local));
  }
}

const CALL = /^(?:(\w)=)?call(?: ([\w,]+)|=(\w))?$/;

/** Lines of the main program: as everywhere, `list`, and `call p`, `q=call p,r`; of a function with a label, `call=p`, `p=call`. */
export function mainLine(step: Step, scene: NodeScene): Statement {
  const calls = CALL.exec(step);
  if (calls === null) return step === 'list' ? py.assign(nameOf('list', scene), py.list()) : lineOf(step, scene);
  const [, target, passed, label = target ?? ''] = calls;
  const given =
    passed === undefined
      ? [py.str(nth(scene.labels, 'pqrst'.indexOf(label)))]
      : passed.split(',').map((role) => py.name(nameOf(role, scene)));
  const call = py.call(scene.verb, ...given);
  return target === undefined ? py.expr(call) : py.assign(nameOf(target, scene), call);
}

const NONE = 'none';

/** What the lines so far have bound: enough to know that the next one can run. */
class Desk {
  readonly names = new Map<string, string>();
  /** `p.load`: what the attribute of a node refers to. */
  private readonly attributes = new Map<string, string>();
  private readonly made = new Set<string>();
  slots: string[] | undefined;

  make(role: string): boolean {
    if (this.made.has(role)) return false;
    this.made.add(role);
    return true;
  }

  /** Makes a name or an attribute refer to what a name refers to. */
  bind(target: string, from: string): boolean {
    const [owner = '', part] = from.split('.');
    const named = this.names.get(owner);
    const object = part === undefined ? named : this.attributes.get(`${named}.${part}`);
    if (object === undefined) return false;
    const [name = '', attribute] = target.split('.');
    if (attribute === undefined) this.names.set(name, object);
    else this.attributes.set(`${this.names.get(name) ?? ''}.${attribute}`, object);
    return this.names.has(name);
  }

  /** Whether the call can run; binds the target to what it gives back. */
  call(short: NodeFunction, target: string | undefined, passed: readonly string[], label: string): boolean {
    const [given = '', ...body] = short.split(' ');
    const locals = new Map<string, string>();
    if (given === 'label') {
      if (passed.length > 0 || !this.make(label)) return false;
      locals.set(LOCAL, label);
    } else {
      const parameters = given.split(',');
      if (parameters.length !== passed.length) return false;
      for (const [index, parameter] of parameters.entries()) {
        const object = this.names.get(passed[index] ?? '');
        if (object === undefined) return false;
        locals.set(parameter, object);
      }
    }
    let result: string | undefined;
    for (const step of body) {
      const [verb = '', local = LOCAL, other = LOCAL] = step.split('.');
      const [object = '', object2 = ''] = [locals.get(local), locals.get(other)];
      if (verb.startsWith('keep') && this.slots === undefined) return false;
      if ((verb === 'load' || verb === 'new') && !this.make('s')) return false;
      if (verb === 'move' && !this.make('t')) return false;
      if (verb === 'load') this.attributes.set(`${object}.load`, 's');
      if (verb === 'link') this.attributes.set(`${object}.link`, object2);
      if (verb === 'keep') this.slots?.push(object);
      if (verb === 'keep-load') this.slots?.push(this.attributes.get(`${object}.load`) ?? NONE);
      if (verb === 'move') locals.set(local, 't');
      if (verb === 'new') locals.set(local, 's');
      if (verb === 'return') result = object;
      if (verb === 'return-link') result = this.attributes.get(`${object}.link`);
      if (verb === 'return-load') result = this.attributes.get(`${object}.load`);
    }
    if ((target === undefined) !== (result === undefined)) return false;
    if (target !== undefined && result !== undefined) this.names.set(target, result);
    return true;
  }

  /** Whether a name that is the label of one node refers to another. */
  misleads(): boolean {
    return [...this.names].some(([name, object]) => name !== object && this.made.has(name));
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
    return place.split(',').every((each) => {
      const [name = '', attribute] = each.split('.');
      const object = this.names.get(name);
      if (object === undefined) return false;
      return attribute === undefined ? this.names.delete(name) : this.attributes.delete(`${object}.${attribute}`);
    });
  }
}

/** Whether a function with a label gives back the node of that label. */
export function givesItsNode(short: NodeFunction): boolean {
  return / return(\.node)?$/.test(short) && !short.includes(' move');
}

/** Whether each line of the main program uses only what is there, and creates no node of a label twice. */
export function canRun(short: NodeFunction, main: readonly Step[]): boolean {
  return runs(new Desk(), short, main);
}

/** Whether, besides, no name and no slot refers to a node after the last line. */
export function leavesNothing(short: NodeFunction, main: readonly Step[]): boolean {
  const desk = new Desk();
  return runs(desk, short, main) && desk.names.size === 0 && (desk.slots ?? []).every((slot) => slot === NONE);
}

function runs(desk: Desk, short: NodeFunction, main: readonly Step[]): boolean {
  return main.every((step) => ranLine(desk, short, step) && !desk.misleads());
}

function ranLine(desk: Desk, short: NodeFunction, step: Step): boolean {
  if (step === 'say' || step === 'collect') return true;
  if (step === 'list') {
    desk.slots = [];
    return true;
  }
  const calls = CALL.exec(step);
  if (calls !== null) {
    const [, target, passed, label = target ?? ''] = calls;
    return desk.call(short, target, passed?.split(',') ?? [], label);
  }
  const [, target, from] = /^(\w(?:\.\w+)?)=(\w(?:\.\w+)?)$/.exec(step) ?? [];
  if (target !== undefined && from !== undefined) return desk.bind(target, from);
  if (/^[pqrst]$/.test(step)) {
    desk.names.set(step, step);
    return desk.make(step);
  }
  return desk.drop(step);
}
