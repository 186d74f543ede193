import { Random } from '../../random/index.js';
import { statement } from './statements.js';
import { ProgramWriter } from './writer.js';

/** Definitions that every random program starts with: the forms that only functions and classes have. */
const DEFINITIONS = `import sys, gc
import copy, weakref
from sys import getrefcount as count_refs

class Node:
    kind = "node"
    def __init__(self, label, start=None):
        self.label = label
        self.items = [] if start is None else start
    def __del__(self):
        print("freed", self.label)
    def pair(self, other):
        self.next = other
        return self

def gone(ref):
    print("gone", ref() is None)

def count_in(thing):
    return sys.getrefcount(thing)

def count_twice(thing, again=None):
    again = thing
    return count_in(again), count_refs(thing)

def grow(items, more=[]):
    more.append(len(items))
    items.append(more)
    return items

def make(label):
    node = Node(label)
    spare = Node(label + "'")
    return node.pair(spare)

kept = []

def keep(thing):
    global kept
    kept = kept + [thing]
    if len(kept) > 2:
        kept = kept[1:]

def depth(thing, n):
    if n == 0:
        return sys.getrefcount(thing)
    return depth(thing, n - 1)

def swap_inside(first, *, other=None):
    first, other = other, first
    if first is other:
        return
    print(sys.getrefcount(first) == sys.getrefcount(other))

def locals_die(label):
    one = Node(label + "1")
    two = Node(label + "2")
    del one
    three = [two, Node(label + "3")]
    print("leaving", len(three))

def fail(argument):
    inner = [argument]
    raise RuntimeError("failed with " + str(len(inner)))

gc.collect()
`;

/** Source of the \`index\`-th random program of a seed: definitions and 10 to 30 random statements. */
export function randomProgram(seed: string, index: number): string {
  const random = new Random('random program', seed, index);
  const writer = new ProgramWriter(random);
  const count = 10 + random.int(20);
  for (let step = 0; step < count; step++) statement(writer);
  const rest = [...writer.names].filter(([, kind]) => kind !== 'int').map(([name]) => name);
  for (const name of rest) writer.line(`del ${name}`);
  writer.line('kept = None');
  writer.line('print("end", gc.collect())');
  return DEFINITIONS + writer.text();
}
