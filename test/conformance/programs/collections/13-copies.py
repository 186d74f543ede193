import copy
from collections import Counter, defaultdict, deque, namedtuple

Point = namedtuple("Point", "x y")
here = Point(1, [2])
near = copy.copy(here)
far = copy.deepcopy(here)
print(near is here, near.y is here.y, far.y is here.y, far == here)
row = deque([[1]], maxlen=2)
print(copy.copy(row)[0] is row[0], copy.deepcopy(row)[0] is row[0], copy.copy(row).maxlen)
table = defaultdict(list, k=[1])
print(copy.copy(table)["k"] is table["k"], copy.deepcopy(table)["new"], copy.copy(Counter("aa")))
