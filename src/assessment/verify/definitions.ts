/** What every random program starts with: classes and functions whose counts are worth asking for. */
export const DEFINITIONS = `import sys, gc
import copy, weakref
from sys import getrefcount as count_refs

class Node:
    """A thing with a label and a list."""
    kind = "node"
    def __init__(self, label, start=None):
        self.label = label
        self.items = [] if start is None else start
    def __del__(self):
        print("freed", self.label)
    def pair(self, other):
        self.next = other
        return self

class Leaf(Node):
    def tag(self, *, mark="leaf"):
        self.mark = mark
        return self.label + mark

class Guard:
    def __init__(self, label, forgives=False):
        self.label = label
        self.forgives = forgives
    def __enter__(self):
        print("enter", self.label)
        return self
    def __exit__(self, kind, value, trace):
        print("exit", self.label, kind is None)
        return self.forgives

class Problem(Exception):
    pass

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

def counter(start):
    seen = []
    def step(amount=1):
        nonlocal start
        start += amount
        seen.append(start)
        return start, sys.getrefcount(seen)
    return step

def spread(first, *rest, last=0, **named):
    print(len(rest), last, sorted(named))
    return [first, *rest]

def fail(argument):
    inner = [argument]
    raise RuntimeError("failed with " + str(len(inner)))

def twice(function):
    def wrapped(thing):
        return function(function(thing))
    return wrapped

@twice
def boxed(thing):
    return [thing]

gc.collect()
gc.collect()
`;
