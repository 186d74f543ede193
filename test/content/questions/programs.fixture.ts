import { type Program, parse } from '../../../src/machine/python/index.js';
import { NODE, RING } from './classes.fixture.js';

/** Hand-written programs that questions are posed about: lists, dictionaries, nesting, labelled instances, rings. */

const NOISY = `class Node:
    def __init__(self, label):
        self.label = label
    def __del__(self):
        print("freed", self.label)
`;

const PARENT = `class Crate:
    def __init__(self, name):
        self.name = name
        self.parts = []
`;

/** The program with a class that stands apart, its lines counting up to 0. */
export function withPrelude(prelude: string, source: string): Program {
  const lines = prelude.split('\n').length - 1;
  return {
    ...parse(source, 'main.py'),
    prelude: { source: prelude, body: moved(parse(prelude, 'main.py').body, -lines) },
  };
}

function moved<T>(node: T, by: number): T {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((each) => moved(each, by)) as T;
  const entries = Object.entries(node).map(([key, value]) =>
    key === 'line' || key === 'endLine' ? [key, Number(value) + by] : [key, moved(value, by)],
  );
  return Object.fromEntries(entries) as T;
}

/** The program as one file, the class first: what runs where no prelude is known. */
export function joined(program: Program): string {
  return `${program.prelude?.source ?? ''}${program.source}`;
}

const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

const PLAIN: readonly string[] = [
  text('team = ["Ana", "Ben", "Caro"]', 'squad = team', 'squad.remove("Ben")', 'squad = ["Dev"]', 'print(team)'),
  text(
    'cup = ["tea"]',
    'tray = [cup, cup]',
    'order = {"table 4": cup}',
    'bill = order',
    'del cup',
    'order = None',
    'bill["table 4"] = None',
  ),
  text('team = ["Ana"]', 'squad = team', 'bench = ["Ana"]', 'crew = bench', 'squad = bench', 'print(team, crew)'),
  text('row = [1, 2]', 'plot = row[:]', 'plot.append(3)', 'row.append(4)', 'field = plot', 'print(row)'),
  text('pan = [1]', 'pot = pan', 'lid = pan[:]', 'print(pan is lid)'),
  text(
    'bag = ["pen"]',
    'kit = {"left": bag, "right": bag}',
    'box = kit',
    'del kit["left"]',
    'bag.append("map")',
    'print(box)',
  ),
  text(
    'song = []',
    'track = song',
    'song += ["solo"]',
    'mix = song + ["drum"]',
    'track = mix',
    'print(song)',
    'print(track)',
  ),
  text('row = [0, 0]', 'grid = [row, row]', 'grid[0][1] = 7', 'row = [5]', 'print(grid)'),
  text(
    'menu = ["rice"]',
    'week = {"noon": menu}',
    'lunch = week["noon"]',
    'lunch.append("soup")',
    'week = {}',
    'print(menu)',
  ),
  text('a = b = [1]', 'c = [1]', 'd = c', 'b = d', 'a.append(2)', 'print(a, b, c)'),
  text(
    'herd = ["hen"]',
    'pens = []',
    'for name in ["east", "west"]:',
    '    pens.append(herd)',
    'herd = None',
    'del pens[0]',
    'print(len(pens))',
  ),
  text(
    'queue = ["Ines"]',
    'desk = queue',
    'if len(queue) == 1:',
    '    desk = ["Jun"]',
    'queue.append("Kofi")',
    'print(desk)',
  ),
  text('plan = {"north": 1}', 'yard = plan', 'yard["south"] = 2', 'plan = {"north": 3}', 'print(plan)', 'print(yard)'),
  text('left = [1]', 'right = [2]', 'left, right = right, left', 'left.append(3)', 'print(left)', 'print(right)'),
  text('cup = {"mint"}', 'pot = cup', 'pot.add("tea")', 'mug = set()', 'cup = mug', 'print(len(pot))'),
  text(
    'import sys',
    'cup = ["tea"]',
    'tray = (cup, cup)',
    'print(sys.getrefcount(cup))',
    'tray = None',
    'print(sys.getrefcount(cup))',
  ),
  text(
    'def grow(items):',
    '    items.append(9)',
    '    items = [0]',
    '    return items',
    'nums = [1]',
    'more = grow(nums)',
    'rest = nums',
    'print(nums)',
  ),
  text('nest = [[1], [2]]', 'twin = list(nest)', 'twin[0].append(5)', 'twin[1] = [8]', 'print(nest)'),
  text(
    'import sys',
    'scores = [12, 30]',
    'marks = scores[:]',
    'scores.append(41)',
    'print(sys.getsizeof(scores))',
    'print(sys.getsizeof(marks))',
  ),
  text('loop = [1]', 'loop.append(loop)', 'tail = loop', 'del loop', 'deck = [tail]'),
  text(
    'import gc',
    'gc.collect()',
    'loop = []',
    'loop.append(loop)',
    'keep = loop',
    'del loop',
    'keep = None',
    'print(gc.collect())',
  ),
  text(
    'import gc',
    'gc.collect()',
    'pair = {}',
    'link = {"to": pair}',
    'pair["to"] = link',
    'extra = [1]',
    'pair["x"] = extra',
    'del pair, link',
    'gc.collect()',
  ),
  text('words = ["a", "b"]', 'copy = words * 2', 'words.clear()', 'other = copy', 'copy.sort()', 'print(other)'),
  text('box = [[], []]', 'first = box[0]', 'first.append(1)', 'box.pop(0)', 'again = first', 'print(box, again)'),
];

const NODES: readonly (readonly [prelude: string, source: string])[] = [
  [NODE, text(...RING)],
  [
    NODE,
    text('oak = Node("oak")', 'elm = Node("elm")', 'oak.next = elm', 'del elm', 'oak = None', 'fir = Node("fir")'),
  ],
  [
    NODE,
    text(
      'oak = Node("oak")',
      'grove = [oak, Node("elm")]',
      'wood = grove',
      'del oak',
      'grove.pop()',
      'wood.clear()',
      'print(len(grove))',
    ),
  ],
  [NODE, text('oak = Node("oak")', 'elm = oak', 'oak = Node("fir")', 'elm = oak', 'del elm', 'print(oak.label)')],
  [
    NODE,
    text(
      'import gc',
      'gc.collect()',
      'oak = Node("oak")',
      'oak.me = oak',
      'elm = Node("elm")',
      'oak.leaf = [elm]',
      'del oak',
      'del elm',
      'print(gc.collect())',
    ),
  ],
  [NOISY, text('oak = Node("oak")', 'elm = oak', 'del oak', 'print("one")', 'elm = None', 'print("two")')],
  [NOISY, text('grove = [Node("oak"), Node("elm")]', 'fir = grove[0]', 'grove = []', 'print("gone")', 'del fir')],
  [
    NOISY,
    text(
      'import gc',
      'oak = Node("oak")',
      'elm = Node("elm")',
      'oak.peer = elm',
      'elm.peer = oak',
      'del oak',
      'del elm',
      'print("before")',
      'gc.collect()',
      'print("after")',
    ),
  ],
  [
    NODE,
    text(
      'Node("oak")',
      'elm = Node("elm")',
      'park = {"a": elm, "b": Node("fir")}',
      'del park["b"]',
      'park["a"] = None',
      'elm = None',
    ),
  ],
  [
    NODE,
    text(
      'oak = Node("oak")',
      'elm = Node("elm")',
      'fir = Node("fir")',
      'oak.next = elm',
      'elm.next = fir',
      'del elm',
      'del fir',
      'oak.next = None',
      'ash = Node("ash")',
      'oak = ash',
    ),
  ],
  [
    NODE,
    text(
      'def plant(grove):',
      '    grove.append(Node("oak"))',
      '    elm = Node("elm")',
      '    return len(grove)',
      'wood = []',
      'size = plant(wood)',
      'fir = Node("fir")',
      'wood.clear()',
      'del fir',
    ),
  ],
  [
    NODE,
    text(
      'grove = []',
      'for label in ["oak", "elm", "fir"]:',
      '    grove.append(Node(label))',
      'grove.pop()',
      'first = grove[0]',
      'grove = None',
      'del first',
    ),
  ],
  [
    PARENT,
    text(
      'shed = Crate("shed")',
      'tin = Crate("tin")',
      'shed.parts.append(tin)',
      'lid = Crate("lid")',
      'tin.parts.append(lid)',
      'del tin',
      'shed.parts.pop()',
      'del lid',
    ),
  ],
  [
    PARENT,
    text(
      'import gc',
      'gc.collect()',
      'shed = Crate("shed")',
      'tin = Crate("tin")',
      'shed.parts.append(tin)',
      'tin.parent = shed',
      'del shed',
      'tin = None',
      'gc.collect()',
    ),
  ],
  [
    PARENT,
    text(
      'import gc',
      'shed = Crate("shed")',
      'tin = Crate("tin")',
      'shed.parts.append(tin)',
      'tin.parent = shed',
      'del shed',
      'tin.parent = None',
      'tin = Crate("cup")',
      'gc.collect()',
    ),
  ],
  [NODE, text('oak = Node("oak")', 'elm = Node("elm")', 'oak.peer, elm.peer = elm, oak', 'del oak, elm')],
  [
    NODE,
    text(
      'import weakref',
      'oak = Node("oak")',
      'view = weakref.ref(oak)',
      'elm = Node("elm")',
      'elm.peer = oak',
      'del oak',
      'print(view() is None)',
      'elm = None',
      'print(view() is None)',
    ),
  ],
  [
    NODE,
    text(
      'oak = Node("oak")',
      'elm = Node("elm")',
      'try:',
      '    del oak',
      'finally:',
      '    elm = None',
      'fir = Node("fir")',
    ),
  ],
  [
    NODE,
    text(
      'import gc',
      'gc.collect()',
      'ring = [Node("oak"), Node("elm"), Node("fir")]',
      'ring[0].next = ring[1]',
      'ring[1].next = ring[2]',
      'ring[2].next = ring[0]',
      'keep = ring.pop()',
      'ring = None',
      'gc.collect()',
      'keep = None',
      'print(gc.collect())',
    ),
  ],
  [NODE, text('def cut(grove):', '    grove.clear()', 'wood = [Node("oak"), Node("elm")]', 'wood = cut(wood)')],
  [NODE, text('def plant():', '    oak = Node("oak")', 'plant()')],
];

/** All of them. */
export const PROGRAMS: readonly Program[] = [
  ...PLAIN.map((source) => parse(source, 'main.py')),
  ...NODES.map(([prelude, source]) => withPrelude(prelude, source)),
];
