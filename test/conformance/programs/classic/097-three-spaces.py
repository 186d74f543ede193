import sys

class Point:
   def __init__(self, x, y):
      self.x = x
      self.y = y

def same(p, q):
   if p is q:
      return "p is q"
   if p.x == q.x and p.y == q.y:
      return "same place"
   return "different"

p = Point(1, 2)
q = Point(1, 2)
r = p
print(same(p, q), "/", same(p, r), "/", same(q, r))
r.x = 9
print(p.x, q.x, same(p, q))
print(sys.getrefcount(p), sys.getrefcount(q))
