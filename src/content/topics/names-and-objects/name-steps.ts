import { py, type Statement } from '../../../machine/python/index.js';
import { slot } from '../lists.js';
import { nth } from '../scenes.js';
import type { ValueScene } from '../value-scenes.js';

/**
 * A line, written with the roles `a`, `b`, `c` and `d` of names: `a=num`, `a=word`, `a=list` (two words), `a=one` (a
 * list of one word), `a=dict`, `a=none`, `a=class`, `a=b`, `a=b=num`, `a=b+` (adds a number or a list of one word),
 * `a=len b`, `a=first b`, `a=id b`, `a=call b`, `a.append`, `a,b=b,a`. What is given as a definition is `a=def`.
 */
export type NameStep = string;

export type Kind = 'num' | 'word' | 'list' | 'dict' | 'none' | 'class' | 'type' | 'id' | 'def';

/** Numbers and words that no line has used yet. */
class Supply {
  private words = 0;
  private numbers = 0;
  private readonly scene: ValueScene;

  constructor(scene: ValueScene) {
    this.scene = scene;
  }

  word(): py.Value {
    return py.str(nth(this.scene.words, this.words++));
  }

  number(): py.Value {
    const number = this.scene.numbers[this.numbers++];
    if (number === undefined) throw new RangeError('the scene has too few numbers');
    return py.int(number);
  }

  literal(kind: string): py.Value {
    switch (kind) {
      case 'num':
        return this.number();
      case 'word':
        return this.word();
      case 'list':
        return py.list(this.word(), this.word());
      case 'one':
        return py.list(this.word());
      case 'class':
        return py.name('list');
      case 'dict':
        return py.dict([this.word(), this.number()]);
      default:
        return py.none();
    }
  }
}

/** The lines, with the names and fresh values of a scene; `defined` in place of the steps that define a name. */
export function nameLines(
  steps: readonly NameStep[],
  scene: ValueScene,
  ...defined: readonly Statement[]
): readonly Statement[] {
  const supply = new Supply(scene);
  const kinds = new Map<string, Kind>();
  const definitions = [...defined];
  return steps.map((step) => {
    const given = step.endsWith('=def') ? definitions.shift() : undefined;
    const line = given ?? lineFor(step, scene, supply, kinds);
    for (const [role, kind] of bindings(step, kinds)) kinds.set(role, kind);
    return line;
  });
}

/** The name of a role. */
export function named({ names }: ValueScene, role: string): py.Value {
  return py.name(nth(names, 'abcd'.indexOf(role)));
}

function lineFor(step: NameStep, scene: ValueScene, supply: Supply, kinds: ReadonlyMap<string, Kind>): Statement {
  const name = (role = ''): py.Value => named(scene, role);
  if (step.endsWith('.append')) return py.expr(py.method(name(step[0]), 'append', supply.word()));
  const [first = '', ...rest] = step.split('=');
  const value = rest.at(-1) ?? '';
  if (first.includes(',')) {
    const side = (roles: string): py.Value => py.tuple(...roles.split(',').map(name));
    return py.assign(side(first), side(value));
  }
  const targets = [first, ...rest.slice(0, -1)].map(name);
  return py.chain(targets, valueFor(value, name, supply, kinds));
}

function valueFor(
  text: string,
  name: (role?: string) => py.Value,
  supply: Supply,
  kinds: ReadonlyMap<string, Kind>,
): py.Value {
  if (/^[a-d]$/.test(text)) return name(text);
  if (/^[a-d]\+$/.test(text)) {
    const [role = ''] = text;
    return py.binary(name(role), '+', supply.literal(kinds.get(role) === 'list' ? 'one' : 'num'));
  }
  const [verb = '', role = ''] = text.split(' ');
  if (verb === 'first') return slot(name(role), 0);
  if (verb === 'call') return py.call(name(role), supply.number());
  return ['len', 'type', 'id'].includes(verb) ? py.call(verb, name(role)) : supply.literal(text);
}

/** What kind of object each role refers to after the line. */
function bindings(step: NameStep, kinds: ReadonlyMap<string, Kind>): readonly (readonly [string, Kind])[] {
  if (!step.includes('=')) return [];
  const [first = '', ...rest] = step.split('=');
  const value = rest.at(-1) ?? '';
  const kindOf = (role: string): Kind => kinds.get(role) ?? 'none';
  if (first.includes(',')) {
    const sources = value.split(',');
    return first.split(',').map((role, index) => [role, kindOf(sources[index] ?? '')] as const);
  }
  const kind = valueKind(value, kindOf);
  return [first, ...rest.slice(0, -1)].map((role) => [role, kind] as const);
}

function valueKind(text: string, kindOf: (role: string) => Kind): Kind {
  if (/^[a-d]\+?$/.test(text)) return kindOf(text[0] ?? '');
  const [verb = ''] = text.split(' ');
  switch (verb) {
    case 'len':
    case 'call':
      return 'num';
    case 'first':
      return 'word';
    case 'one':
      return 'list';
    default:
      return verb as Kind;
  }
}
