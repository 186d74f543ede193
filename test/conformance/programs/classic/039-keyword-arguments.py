import sys

def inspect(first, second=None, third=None):
    print("first:", sys.getrefcount(first))
    if second is first:
        print("second is first")
    if third is not None:
        print("third:", third)

value = [1, 2, 3]
inspect(value)
inspect(value, value)
inspect(first=value, third="end")
inspect(second=value, first=value)
print("after:", sys.getrefcount(value))
