/** What the programs of the fuzzer start with besides: generators, operators, properties, several bases, modules. */
export const WIDE_DEFINITIONS = `
import atexit, contextlib, functools, itertools
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field

# Nobody can tell the reference counts of constants.
COUNTED = (list, dict, set, Node)

def numbers_to(n, label="g"):
    held = Node(label)
    for number in range(n):
        got = yield number
        if got is not None:
            print("got", got)
    return held.label

def through(things):
    try:
        for thing in things:
            yield thing, sys.getrefcount(thing)
    finally:
        print("through", len(things))

def chained(*parts):
    for part in parts:
        last = yield from part
        print("part gave", last)

class Base:
    made = 0
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        type(self).made += 1
    @property
    def size(self):
        return len(self.__dict__) if hasattr(self, "extra") else 0
    @size.setter
    def size(self, value):
        self.extra = value
    @classmethod
    def create(cls, *args):
        return cls(*args)
    @staticmethod
    def both(left, right):
        return left, right

class Mixed(Base, Node):
    def __repr__(self):
        return f"Mixed({self.label!r})"
    def __eq__(self, other):
        if not isinstance(other, Mixed):
            return NotImplemented
        return self.label == other.label
    def __hash__(self):
        return hash(len(self.label))
    def __lt__(self, other):
        return self.label < other.label

class Vector:
    __slots__ = ("parts", "__weakref__")
    def __init__(self, *parts):
        self.parts = list(parts)
    def __add__(self, other):
        return Vector(*self.parts, *other.parts)
    def __radd__(self, other):
        return Vector(other, *self.parts)
    def __iadd__(self, other):
        self.parts += other.parts
        return self
    def __mul__(self, times):
        return Vector(*(self.parts * times))
    def __neg__(self):
        return Vector(*reversed(self.parts))
    def __getitem__(self, index):
        return self.parts[index]
    def __setitem__(self, index, value):
        self.parts[index] = value
    def __delitem__(self, index):
        del self.parts[index]
    def __contains__(self, thing):
        return any(part is thing for part in self.parts)
    def __len__(self):
        return len(self.parts)
    def __iter__(self):
        return iter(self.parts)
    def __call__(self, thing):
        self.parts.append(thing)
        return self

class Stuck(Guard):
    def __exit__(self, kind, value, trace):
        print("stuck", kind is None)
        raise LookupError(self.label)

class Stack(list):
    def push(self, thing):
        self.append(thing)
        return self

@dataclass
class Order:
    name: str
    items: list = field(default_factory=list)

Pair = namedtuple("Pair", "left right")

@functools.lru_cache(maxsize=2)
def remembered(thing):
    return [thing]

gc.collect()
`;
