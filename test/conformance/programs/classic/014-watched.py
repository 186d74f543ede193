import weakref

class Toy:
    pass

def gone(ref):
    print("the toy has been destroyed")

toy = Toy()
spy = weakref.ref(toy, gone)
print("alive:", spy() is toy)
other = toy
del toy
print("alive:", spy() is not None)
del other
print("alive:", spy() is not None)
