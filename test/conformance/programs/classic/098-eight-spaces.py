import sys

def inspect(thing):
        count = sys.getrefcount(thing)
        if count > 3:
                print("many:", count)
        else:
                print("few:", count)

a = ["data"]
inspect(a)
b = c = d = a
inspect(a)
del b, c
inspect(d)
