import sys

def before_after(obj):
    before = sys.getrefcount(obj)
    x = obj
    y = [obj]
    after = sys.getrefcount(obj)
    print("before", before, "after", after, "difference", after - before)

data = {"d": 0}
before_after(data)
before_after([])
print(sys.getrefcount(data))
