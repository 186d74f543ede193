class Loud:
    def __init__(self, n):
        self.n = n
        print("new", n)
    def __del__(self):
        print("del", self.n)
    def twice(self):
        return self.n * 2

x = Loud(1).twice()
print(x)
y = [Loud(2), Loud(3)][1].n
print(y)
z = Loud(4) is None
print(z)
Loud(5)
print("end")
