class Key:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print("key", self.n, "freed")

def open_door(n):
    k = Key(n)
    if n > 1:
        raise ValueError("wrong key")
    print("door open")

open_door(1)
try:
    open_door(2)
except ValueError as e:
    print("problem:", e)
print("done")
