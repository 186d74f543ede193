import sys

left = [1]
right = [2]
keep = left
print("left", left, sys.getrefcount(left))
print("right", right, sys.getrefcount(right))
left, right = right, left
print("swapped")
print("left", left, sys.getrefcount(left))
print("right", right, sys.getrefcount(right))
print("keep is right:", keep is right)
