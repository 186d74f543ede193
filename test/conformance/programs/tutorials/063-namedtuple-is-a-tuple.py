from collections import namedtuple

Point = namedtuple("Point", ["x", "y", "label"], defaults=["origin"])

p = Point(0, 0)
q = p._replace(x=5, label="moved")
print(p)
print(q)
print(q[0] == q.x, isinstance(q, tuple), q == (5, 0, "moved"))
x, y, _ = q
print("unpacked:", x, y)
print(q._asdict())
try:
    q.x = 1
except AttributeError as e:
    print("AttributeError:", e)
