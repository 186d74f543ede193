import sys

stuff = [1, 2, 3]

def risky(lst, i):
    try:
        print("item", lst[i])
    except IndexError as problem:
        print("error:", problem)

risky(stuff, 0)
print("refs:", sys.getrefcount(stuff))
risky(stuff, 9)
print("refs:", sys.getrefcount(stuff))
