import { py, type Statement } from '../../../machine/python/index.js';
import { slot, strings } from '../lists.js';
import { nth, type Scene } from '../scenes.js';

/** What a line does to the asked list and to the list and the dictionary that may refer to it. */
export type Step =
  | 'make'
  | 'second'
  | 'list 1'
  | 'list 2'
  | 'list and word'
  | 'word and list'
  | 'dict 1'
  | 'dict 2'
  | 'dict and word'
  | 'list alias'
  | 'dict alias'
  | 'append'
  | 'store'
  | `${'del' | 'none' | 'new'} name`
  | `${'del' | 'none'} ${'second' | 'list' | 'dict' | 'list alias' | 'dict alias'}`
  | 'none slot'
  | 'pop'
  | 'none value'
  | 'del value';

/** Names of a program by what they are first made for. */
type Role = 'name' | 'second' | 'list' | 'list alias' | 'dict' | 'dict alias';
type Slot = 'asked' | 'word' | 'none';

/** What the lines so far have bound: enough to know that the next line can run. */
class Desk {
  readonly bound = new Set<Role>();
  slots: Slot[] | undefined;
  values: Slot[] | undefined;

  /** The first name that still leads to the list or the dictionary. */
  wayTo(what: 'list' | 'dict'): Role | undefined {
    if (this.bound.has(what)) return what;
    return this.bound.has(`${what} alias`) ? `${what} alias` : undefined;
  }

  /** A name for the asked list. */
  get asked(): Role | undefined {
    return this.bound.has('name') ? 'name' : this.bound.has('second') ? 'second' : undefined;
  }

  get isHeld(): boolean {
    const inList = this.wayTo('list') !== undefined && this.slots?.includes('asked') === true;
    const inDict = this.wayTo('dict') !== undefined && this.values?.includes('asked') === true;
    return this.asked !== undefined || inList || inDict;
  }
}

/** Whether these lines can all run, each with an object to work on, and leave the asked list with a way to it. */
export function canRun(steps: readonly Step[]): boolean {
  const desk = new Desk();
  return steps.every((step, index) => !undoes(steps[index - 1], step) && advance(desk, step)) && desk.isHeld;
}

/** Whether a line only takes back what the line before has done. */
function undoes(before: Step | undefined, step: Step): boolean {
  return (before === 'append' && step === 'pop') || step === `del ${before}` || step === `none ${before}`;
}

/** The lines, in the names of a scene. */
export function linesOf(steps: readonly Step[], scene: Scene): readonly Statement[] {
  const desk = new Desk();
  return steps.map((step) => {
    const line = lineOf(desk, step, scene);
    advance(desk, step);
    return line;
  });
}

const LIST: Readonly<Record<string, readonly Slot[]>> = {
  'list 1': ['asked'],
  'list 2': ['asked', 'asked'],
  'list and word': ['asked', 'word'],
  'word and list': ['word', 'asked'],
};
const DICT: Readonly<Record<string, readonly Slot[]>> = {
  'dict 1': ['asked'],
  'dict 2': ['asked', 'asked'],
  'dict and word': ['asked', 'word'],
};

function advance(desk: Desk, step: Step): boolean {
  const { bound } = desk;
  if (step === 'make') {
    bound.add('name');
    return true;
  }
  if (step in LIST || step in DICT) {
    const what = step in LIST ? 'list' : 'dict';
    if (bound.has(what) || desk.asked === undefined) return false;
    bound.add(what);
    if (what === 'list') desk.slots = [...(LIST[step] ?? [])];
    else desk.values = [...(DICT[step] ?? [])];
    return true;
  }
  if (step === 'second') return desk.asked !== undefined && !bound.has('second') && add(bound, 'second');
  if (step === 'list alias' || step === 'dict alias') {
    return bound.has(step === 'list alias' ? 'list' : 'dict') && !bound.has(step) && add(bound, step);
  }
  if (step === 'append' || step === 'store') {
    const what = step === 'append' ? 'list' : 'dict';
    const places = what === 'list' ? desk.slots : desk.values;
    if (desk.wayTo(what) === undefined || desk.asked === undefined || places === undefined) return false;
    if (step === 'store' && places.length > 1) return false;
    places.push('asked');
    return true;
  }
  if (step === 'none slot' || step === 'pop' || step === 'none value' || step === 'del value') {
    const what = step === 'none slot' || step === 'pop' ? 'list' : 'dict';
    const places = what === 'list' ? desk.slots : desk.values;
    if (desk.wayTo(what) === undefined || places === undefined || places.length === 0) return false;
    if (step === 'pop') return places.pop() !== 'none';
    const index = placeOf(places);
    if (index < 0) return false;
    if (step === 'del value') places.splice(index, 1, 'none');
    else places[index] = 'none';
    return true;
  }
  const role = step.slice(step.indexOf(' ') + 1) as Role;
  if (!bound.has(role)) return false;
  bound.delete(role);
  return true;
}

function add(bound: Set<Role>, role: Role): true {
  bound.add(role);
  return true;
}

/** The first place with the asked list. */
function placeOf(places: readonly Slot[]): number {
  return places.indexOf('asked');
}

function lineOf(desk: Desk, step: Step, scene: Scene): Statement {
  const { names, wholes, records, keys, words } = scene;
  const spelled: Record<Role, string> = {
    name: nth(names, 0),
    second: nth(names, 1),
    list: nth(wholes, 0),
    'list alias': nth(wholes, 1),
    dict: nth(records, 0),
    'dict alias': nth(records, 1),
  };
  const asked = py.name(spelled[desk.asked ?? 'name']);
  const place = (what: Slot): py.Value => (what === 'asked' ? asked : py.str(nth(words, 2)));
  const key = (index: number): py.Value => py.str(nth(keys, index));
  const way = (what: 'list' | 'dict'): string => spelled[desk.wayTo(what) ?? what];
  const list = LIST[step];
  if (list) return py.assign(spelled.list, py.list(...list.map(place)));
  const dict = DICT[step];
  if (dict) return py.assign(spelled.dict, py.dict(...dict.map((what, index) => [key(index), place(what)] as const)));
  switch (step) {
    case 'make':
      return py.assign(spelled.name, strings(nth(words, 0)));
    case 'second':
      return py.assign(spelled.second, asked);
    case 'list alias':
      return py.assign(spelled['list alias'], py.name(spelled.list));
    case 'dict alias':
      return py.assign(spelled['dict alias'], py.name(spelled.dict));
    case 'append':
      return py.expr(py.method(way('list'), 'append', asked));
    case 'store':
      return py.assign(py.subscript(way('dict'), key(1)), asked);
    case 'none slot':
      return py.assign(slot(way('list'), placeOf(desk.slots ?? [])), py.none());
    case 'pop':
      return py.expr(py.method(way('list'), 'pop'));
    case 'none value':
      return py.assign(py.subscript(way('dict'), key(placeOf(desk.values ?? []))), py.none());
    case 'del value':
      return py.remove(py.subscript(way('dict'), key(placeOf(desk.values ?? []))));
    case 'new name':
      return py.assign(spelled.name, strings(nth(words, 1)));
    default: {
      const role = spelled[step.slice(step.indexOf(' ') + 1) as Role];
      return step.startsWith('del') ? py.remove(py.name(role)) : py.assign(role, py.none());
    }
  }
}
