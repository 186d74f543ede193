import gc

class Ring:
    def __init__(self, n):
        self.n = n
        self.next = None
    def __del__(self):
        print("ring", self.n, "freed")

def build():
    a, b, c = Ring(1), Ring(2), Ring(3)
    a.next = b
    b.next = c
    print("built")

gc.collect()
gc.disable()
build()
print("function returned")
print("collect:", gc.collect())
