class Lamp:
    def __init__(self, place):
        self.place = place
    def __del__(self):
        print("off:", self.place)

def inner(first, second):
    try:
        yield 1
    finally:
        print("inner ends")
def outer(first):
    try:
        yield from inner(Lamp("inner first"), Lamp("inner second"))
    finally:
        print("outer ends")

print("throw")
pair = outer(Lamp("outer first"))
next(pair)
try:
    pair.throw(KeyError)
except KeyError:
    print("came out")
print("over")
