class T:
    def __init__(self, n):
        self.n = n
    def get(self, k=1):
        return self.n * k
t = T(3)
g = t.get
h = T.get
print(g(), g(2), h(t, 5), g(k=4))
t.n = 10
print(g(), t.get is g, t.get == g)
t = T(7)
print(g(), t.get())
try:
    T.get()
except TypeError as e:
    print(e)
try:
    t.get(1, 2)
except TypeError as e:
    print(e)
