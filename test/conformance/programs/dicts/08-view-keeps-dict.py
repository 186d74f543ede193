import sys


class Cup:
    def __del__(self):
        print("cup freed")


shelf = {"cup": Cup()}
names = shelf.keys()
print(sys.getrefcount(shelf), sys.getrefcount(names))
walk = iter(names)
print(sys.getrefcount(shelf), sys.getrefcount(names))
del shelf
print(len(names))
del names
print(next(walk))
print(next(walk, "nothing"))
print("end")
