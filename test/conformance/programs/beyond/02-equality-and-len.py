class V:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __eq__(self, o):
        return self.x == o.x and self.y == o.y
    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y)
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return (self.x, self.y)[i]
a, b = V(1, 2), V(1, 2)
c = a + b
print(a == b, a is b, a != b, c.x, c.y, len(a), a[0], b[1])
print(a in [b], [a] == [b], [a, c].index(b), bool(a))
