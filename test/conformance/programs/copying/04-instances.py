import copy
class P:
    def __init__(self, x, tags):
        print('init')
        self.x = x
        self.tags = tags
p = P(1, ['t'])
q = copy.copy(p)
r = copy.deepcopy(p)
print(q is p, q.tags is p.tags, r.tags is p.tags, r.tags == p.tags, type(r) is P)
q.x = 2
q.tags.append('u')
print(p.x, p.tags, q.x, q.tags, r.x, r.tags)
l = [p, p]
m = copy.deepcopy(l)
print(m[0] is m[1], m[0] is p, m[0].tags)
