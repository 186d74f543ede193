class Obj:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("   lost", self.name)

print("1. del")
a = Obj("a")
del a
print("2. rebinding")
b = Obj("b")
b = 0
print("3. leaving a function")
def f():
    c = Obj("c")
    print("   in f")
f()
print("4. never named")
Obj("d")
