import sys

def get(lst, i):
    try:
        return lst[i]
    except IndexError:
        print("no item", i)
        return []

things = [["a"], ["b"]]
x = get(things, 0)
y = get(things, 5)
print(x, y)
y.append("y")
x.append("x")
print(things)
print(sys.getrefcount(x), sys.getrefcount(y))
